/** Windows updates: how soon, of which kind, and in which order of rings. */
import type { Configuration } from "../configuration.ts";
import { isAtMost, isNot, isNotTrue, isPresent } from "../expectations.ts";
import { integerOption, listOption } from "../options.ts";
import { broken, type StackFinding, stackRule, unknown } from "../rule.ts";
import { setting, settingRule } from "../settings.ts";

const UPDATES = "WindowsUpdateForBusinessConfiguration";

export const updatesNotPaused = settingRule({
  id: "updates-not-held-back",
  title: "Windows updates aren't paused, and come within days",
  reason: "Attackers start from the published fix. A device without it for weeks is an easy target.",
  link: "https://learn.microsoft.com/mem/intune/protect/windows-update-settings",
  level: "mandatory",
  manual: true,
  options: { days: integerOption("Longest deferral of quality updates, in days.", 14, { minimum: 0, maximum: 30 }) },
  settings: [
    setting(UPDATES, "qualityUpdatesPaused", isNotTrue),
    setting(UPDATES, "featureUpdatesPaused", isNotTrue),
    setting(UPDATES, "qualityUpdatesDeferralPeriodInDays", isAtMost("days")),
    setting(UPDATES, "deadlineForQualityUpdatesInDays", isPresent),
  ],
});

export const updatesNoInsider = settingRule({
  id: "updates-no-insider",
  title: "Devices don't run preview builds of Windows",
  reason: "A preview build is unfinished, and loses support within months. Give a pilot group an exception.",
  link: "https://learn.microsoft.com/windows-insider/business/manage-builds",
  level: "mandatory",
  settings: [
    setting(
      UPDATES,
      "businessReadyUpdatesOnly",
      isNot(["windowsInsiderBuildFast", "windowsInsiderBuildSlow", "windowsInsiderBuildRelease"], "businessReadyOnly"),
    ),
  ],
});

const DEFERRALS = ["qualityUpdatesDeferralPeriodInDays", "featureUpdatesDeferralPeriodInDays"] as const;

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
      .filter(({ className }) => className === UPDATES)
      .map((configuration) => ({ configuration, ring: ringOf(configuration, rings) }))
      .filter(({ ring }) => ring >= 0);
    return inRings.flatMap((later) =>
      inRings
        .filter((earlier) => earlier.ring < later.ring)
        .flatMap((earlier) => DEFERRALS.flatMap((name) => overtakes(name, earlier.configuration, later.configuration))),
    );
  },
});

/** Place of the ring whose name stands in the display name; -1 for none. */
function ringOf({ properties }: Configuration, rings: readonly string[]): number {
  const name = String(properties.displayName ?? "").toLowerCase();
  return rings.findIndex((ring) => name.includes(ring.toLowerCase()));
}

function overtakes(property: string, earlier: Configuration, later: Configuration): StackFinding[] {
  const [first, second] = [earlier.effective(property), later.effective(property)];
  const found = { at: later, with: [earlier] };
  const open = [first, second].find((one) => !one.known);
  if (open && !open.known) return [{ ...unknown(`${property} here and in ${earlier.name}: ${open.why}.`), ...found }];
  if (!first.known || !second.known || Number(second.value) >= Number(first.value)) return [];
  return [
    {
      ...broken(`${property} is ${second.value} here and ${first.value} in ${earlier.name}, an earlier ring.`),
      ...found,
    },
  ];
}
