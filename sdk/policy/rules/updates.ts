/** Windows updates: how soon, of which kind, and in which order of rings. */
import { type DeviceSetting, settingLabel, valueWords } from "../../../provider/model/device-settings/index.ts";
import { hasUnknown } from "../../../provider/pulumi/values.ts";
import type { Configuration } from "../configuration.ts";
import { device, expectedIn } from "../device.ts";
import { isAtMost, isNoneOf, isPresent, remediedBy } from "../expectations.ts";
import { integerOption, listOption } from "../options.ts";
import { broken, type StackFinding, stackRule, unknown } from "../rule.ts";
import { settingRule } from "../settings.ts";

const UPDATES = "WindowsUpdateForBusinessConfiguration";
const UPDATE = "device_vendor_msft_policy_config_update_";

export const updatesNotPaused = settingRule({
  id: "updates-not-held-back",
  title: "Windows updates aren't paused, and come within days",
  reason: "Attackers start from the published fix. A device without it for weeks is an easy target.",
  link: "https://learn.microsoft.com/mem/intune/protect/windows-update-settings",
  level: "mandatory",
  manual: true,
  options: { days: integerOption("Longest deferral of quality updates, in days.", 14, { minimum: 0, maximum: 30 }) },
  settings: [
    device(
      `${UPDATE}pausequalityupdates`,
      isNoneOf("qualityUpdatesArePausedFor35DaysOrUntilValueSetBackTo0WhicheverIsSooner"),
    ),
    device(
      `${UPDATE}pausefeatureupdates`,
      isNoneOf("featureUpdatesArePausedFor60DaysOrUntilValueSetToBackTo0WhicheverIsSooner"),
    ),
    device(`${UPDATE}deferqualityupdatesperiodindays`, isAtMost("days")),
    device(`${UPDATE}configuredeadlineforqualityupdates`, isPresent, { missing: expectedIn([UPDATES], "broken") }),
  ],
});

const PREVIEWS = ["insiderFast", "insiderSlow", "insiderRelease", "releasePreviewQualityUpdatesOnly", "canary"];

export const updatesNoInsider = settingRule({
  id: "updates-no-insider",
  title: "Devices don't run preview builds of Windows",
  reason: "A preview build is unfinished, and loses support within months. Give a pilot group an exception.",
  link: "https://learn.microsoft.com/windows-insider/business/manage-builds",
  level: "mandatory",
  settings: [
    device(`${UPDATE}branchreadinesslevel`, remediedBy("semiAnnual", isNoneOf(...PREVIEWS))),
    device(`${UPDATE}managepreviewbuilds`, remediedBy("disablePreviewBuilds", isNoneOf("enablePreviewBuilds"))),
  ],
});

const DEFERRALS = ["deferqualityupdatesperiodindays", "deferfeatureupdatesperiodindays"].map(
  (name) => `${UPDATE}${name}`,
);

export const updatesInRings = stackRule({
  id: "updates-in-rings",
  title: "A ring gets updates no sooner than the ring before it",
  reason: "The first ring is there to find out what an update breaks. One that overtakes it finds out on everybody.",
  link: "https://github.com/SkipToTheEndpoint/OpenIntuneBaseline/tree/main/WINDOWS",
  level: "advisory",
  options: {
    rings: listOption("Parts of display names that tell the rings, from the first to the last.", [
      "Pilot",
      "UAT",
      "Production",
    ]),
  },
  check: (configurations, { rings }) => {
    const inRings = configurations
      .filter((configuration) => DEFERRALS.some((identity) => deferral(configuration, identity) !== undefined))
      .map((configuration) => ({ configuration, ring: ringOf(configuration, rings) }))
      .filter(({ ring }) => ring >= 0);
    return inRings.flatMap((later) =>
      inRings
        .filter((earlier) => earlier.ring < later.ring)
        .flatMap((earlier) =>
          DEFERRALS.flatMap((identity) => overtakes(identity, earlier.configuration, later.configuration)),
        ),
    );
  },
});

const deferral = (configuration: Configuration, identity: string): DeviceSetting | undefined =>
  configuration.settings().find((one) => one.identity === identity);

/** Place of the ring whose name stands in the display name; -1 for none. */
function ringOf({ properties, nameProperty }: Configuration, rings: readonly string[]): number {
  const name = String(properties[nameProperty] ?? "").toLowerCase();
  return rings.findIndex((ring) => name.includes(ring.toLowerCase()));
}

function overtakes(identity: string, earlier: Configuration, later: Configuration): StackFinding[] {
  const [first, second] = [deferral(earlier, identity), deferral(later, identity)];
  if (!first || !second) return [];
  const about = { at: later, with: [earlier] };
  const label = settingLabel(second);
  if (hasUnknown(first.value) || hasUnknown(second.value)) {
    return [{ ...unknown(`${label} here or in ${earlier.name} isn't known before the update.`, identity), ...about }];
  }
  if (Number(second.value) >= Number(first.value)) return [];
  const message = `${label} is ${valueWords(second)} here and ${valueWords(first)} in ${earlier.name}, an earlier ring.`;
  return [{ ...broken(message, identity), ...about }];
}
