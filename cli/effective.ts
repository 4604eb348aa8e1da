import { Command, Option } from "commander";
import type { Session } from "../provider/lifecycle/session.ts";
import type { SettingPlatform } from "../provider/model/device-settings/index.ts";
import type { Subject } from "./effective/subject.ts";
import { deliver } from "./output.ts";
import { quoted } from "./phrase.ts";
import type { TenantPolicies } from "./policies.ts";
import { progress } from "./progress.ts";
import { SETTINGS_HELP, settingOption } from "./setting.ts";
import { withSession } from "./with-session.ts";

interface Flags {
  readonly device?: string;
  readonly user?: string;
  readonly group?: string;
  readonly allDevices?: boolean;
  readonly platform?: SettingPlatform;
  readonly members?: boolean;
  readonly format: "text" | "json" | "html";
  readonly out?: string;
  readonly config: Readonly<Record<string, string>>;
}

/** `pulumi-intune effective`: exit code 2 where settings are in conflict. */
export function effectiveCommand(): Command {
  return new Command("effective")
    .description("show what a device, a user's devices or a group ends up with, of all policies of the tenant together")
    .option("--device <name>", "an enrolled device, with its user")
    .option("--user <name>", "the devices of a user, by sign-in name")
    .option("--group <name>", "whoever is in a group, by name or id")
    .option("--all-devices", "every device, whoever uses it")
    .addOption(new Option("--platform <platform>", "only policies of one platform").choices(PLATFORMS))
    .option("--members", "for --group: read who is in the groups of assignments, for surer answers")
    .addOption(new Option("--format <format>").choices(["text", "json", "html"]).default("text"))
    .option("--out <file>", "where to write it; default: standard output")
    .addOption(settingOption())
    .addHelpText("after", HELP)
    .action(run);
}

const PLATFORMS = ["windows", "macos", "ios", "android", "linux"];

const HELP = `${SETTINGS_HELP}
Nothing is changed. It needs DeviceManagementConfiguration.Read.All; --device and --user also
DeviceManagementManagedDevices.Read.All, Device.Read.All and User.Read.All; --group Group.Read.All or
GroupMember.Read.All.

Exit code: 0 no conflict, 2 settings are in conflict, 1 failed.

Examples:
  pulumi-intune effective --device LAPTOP-042
  pulumi-intune effective --group "Kiosks" --platform windows --format json`;

async function run(flags: Flags): Promise<void> {
  const asked = [flags.device, flags.user, flags.group, flags.allDevices].filter((one) => one !== undefined);
  if (asked.length !== 1) throw new Error("Give one of --device, --user, --group and --all-devices.");
  // Loaded here, so that other commands don't wait for it.
  const [{ readPolicies }, { resultOf }, { text }, { effectiveJson }, { effectivePage }] = await Promise.all([
    import("./policies.ts"),
    import("./effective/result.ts"),
    import("./effective/text.ts"),
    import("./effective/json.ts"),
    import("./effective/page.ts"),
  ]);
  const { results, notes } = await withSession(flags.config, async (session) => {
    const tenant = await readPolicies(session, { members: flags.members === true, progress });
    const subjects = await subjectsOf(flags, session, tenant);
    return { results: subjects.map((subject) => resultOf(subject, tenant)), notes: tenant.notes };
  }).finally(() => progress(""));
  const form = { text, json: effectiveJson, html: effectivePage }[flags.format];
  deliver(form(results, notes), flags.format, flags.out);
  if (results.some(({ conflicts }) => conflicts.length > 0)) process.exitCode = 2;
}

async function subjectsOf(flags: Flags, session: Session, tenant: TenantPolicies): Promise<Subject[]> {
  const [{ audienceSubject, deviceSubject }, { devicesNamed, devicesOf }, { GUID }] = await Promise.all([
    import("./effective/subject.ts"),
    import("./effective/device.ts"),
    import("../provider/model/value-types/guid.ts"),
  ]);
  const { device, user, group, platform } = flags;
  if (device !== undefined || user !== undefined) {
    const found = device !== undefined ? await devicesNamed(session, device) : await devicesOf(session, String(user));
    if (found.length > 0) return found.map((one) => deviceSubject(one, tenant));
    throw new Error(
      device !== undefined
        ? `The tenant has no enrolled device named "${device}".`
        : `${user} has no enrolled device in the tenant.`,
    );
  }
  if (group === undefined) {
    const target = { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" };
    return [audienceSubject(["All devices"], target, platform, tenant)];
  }
  const groupId = GUID.test(group) ? group : await session.names.idOf("group", group);
  const target = { "@odata.type": "#microsoft.graph.groupAssignmentTarget", groupId };
  return [audienceSubject(["Group ", quoted(group)], target, platform, tenant)];
}
