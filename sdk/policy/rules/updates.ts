/** Windows updates: how soon, of which kind, and in which order of rings. */
import { type DeviceSetting, settingLabel, valueWords } from "../../../provider/model/device-settings/index.ts";
import { hasUnknown } from "../../../provider/pulumi/values.ts";
import type { Configuration } from "../configuration.ts";
import { classesOf, device, expectedIn, readsOf } from "../device.ts";
import { isAtMost, isNoneOf, isPresent, remediedBy } from "../expectations.ts";
import { integerOption, listOption } from "../options.ts";
import { broken, resourceRule, type StackFinding, stackRule, unknown } from "../rule.ts";
import { settingRule } from "../settings.ts";
import { endOf, oldestSupported } from "../windows-releases.ts";

const UPDATES = "WindowsUpdateForBusinessConfiguration";
const UPDATE = "device_vendor_msft_policy_config_update_";

const DEADLINE = `${UPDATE}configuredeadlineforqualityupdates`;
/** What makes an update wait. */
const WAITING: readonly string[] = [
  `${UPDATE}deferqualityupdatesperiodindays`,
  DEADLINE,
  `${UPDATE}configuredeadlinegraceperiod`,
];
const about = { identities: WAITING };

export const updatesNotPaused = settingRule({
  id: "updates-not-held-back",
  title: "Windows updates aren't paused, and come within days",
  reason: "Attackers start from the published fix. A device without it for weeks is an easy target.",
  link: "https://learn.microsoft.com/mem/intune/protect/windows-update-settings",
  level: "mandatory",
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
    device(DEADLINE, isPresent, { missing: expectedIn([UPDATES], "broken") }),
  ],
});

/** An update is on a device once deferral, deadline and grace have passed. */
export const updatesWithin = resourceRule({
  id: "updates-within",
  title: "A Windows update is installed two weeks after it is published, at the latest",
  reason: "Attackers start from the published fix; deferral, deadline and grace add up.",
  link: "https://learn.microsoft.com/windows/deployment/update/wufb-compliancedeadlines",
  level: "advisory",
  options: {
    days: integerOption("Longest time until a quality update is installed, in days.", 14, { minimum: 1, maximum: 60 }),
  },
  types: classesOf(about),
  reads: readsOf(about),
  identities: WAITING,
  check: (configuration, { days }) => {
    const waiting = configuration.settings().filter(({ identity = "" }) => WAITING.includes(identity));
    if (!waiting.some(({ identity }) => identity === DEADLINE)) return [];
    if (waiting.some(({ value }) => hasUnknown(value))) {
      return [unknown("When updates are installed isn't known before the update.", DEADLINE)];
    }
    const sum = waiting.reduce((total, { value }) => total + Number(value), 0);
    const parts = waiting.map((one) => `${settingLabel(one)} ${valueWords(one)}`).join(", ");
    return sum > days ? [broken(`It takes ${sum} days (${parts}); ${days} are allowed.`, DEADLINE)] : [];
  },
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
  const place = { at: later, with: [earlier] };
  const label = settingLabel(second);
  if (hasUnknown(first.value) || hasUnknown(second.value)) {
    return [{ ...unknown(`${label} here or in ${earlier.name} isn't known before the update.`, identity), ...place }];
  }
  if (Number(second.value) >= Number(first.value)) return [];
  const message = `${label} is ${valueWords(second)} here and ${valueWords(first)} in ${earlier.name}, an earlier ring.`;
  return [{ ...broken(message, identity), ...place }];
}

const SUPPORT = "https://learn.microsoft.com/windows/release-health/windows11-release-information";

export const featureUpdateSupported = resourceRule({
  id: "feature-update-supported",
  title: "No policy keeps devices on a release of Windows that gets no fixes any more",
  reason: "A release that Microsoft has ended gets no fixes, and every hole found in it stays open.",
  link: SUPPORT,
  level: "mandatory",
  controls: [{ framework: "Essential Eight", id: "ISM-1501" }],
  types: ["WindowsFeatureUpdateProfile"],
  reads: ["WindowsFeatureUpdateProfile.featureUpdateVersion"],
  check: (configuration) => {
    const found = configuration.effective("featureUpdateVersion");
    if (!found.known) return [unknown(`${found.why}.`, "featureUpdateVersion")];
    const end = endOf(String(found.value));
    return end && end < today()
      ? [broken(`${String(found.value)} got its last fixes on ${end}.`, "featureUpdateVersion")]
      : [];
  },
});

export const supportedBuilds = resourceRule({
  id: "compliance-supported-builds",
  title: "The lowest version of Windows that counts as healthy still gets fixes",
  reason: "A floor below what Microsoft supports lets devices in that get no fixes any more.",
  link: SUPPORT,
  level: "advisory",
  controls: [{ framework: "Essential Eight", id: "ISM-1501" }],
  types: ["Windows10CompliancePolicy"],
  reads: ["Windows10CompliancePolicy.osMinimumVersion"],
  check: (configuration) => {
    const found = configuration.effective("osMinimumVersion");
    if (!found.known || typeof found.value !== "string") return [];
    const build = Number(found.value.split(".")[2]);
    const oldest = oldestSupported(today());
    return build < oldest.build
      ? [
          broken(
            `osMinimumVersion is ${found.value}; the oldest release with fixes is ${oldest.name} (10.0.${oldest.build}).`,
            "osMinimumVersion",
          ),
        ]
      : [];
  },
});

const today = (): string => new Date().toISOString().slice(0, 10);
