import { windowsFeatureUpdateProfiles } from "../collections/index.ts";
import { boolean, dateTime, defineKind, integer, object, string } from "../kind.ts";
import type { Rule } from "../rule.ts";
import { isObject } from "../values.ts";

const DAY = 86_400_000;

/** The days of the offer are in order, and far enough apart for an interval between groups. */
const offerIsInOrder: Rule = {
  properties: ["rolloutSettings"],
  broken: ({ rolloutSettings }) => {
    if (!isObject(rolloutSettings)) return undefined;
    const {
      offerStartDateTimeInUTC: start,
      offerEndDateTimeInUTC: end,
      offerIntervalInDays: interval,
    } = rolloutSettings;
    const span = Date.parse(String(end)) - Date.parse(String(start));
    if (span < 0)
      return "rolloutSettings.offerEndDateTimeInUTC must not be before rolloutSettings.offerStartDateTimeInUTC";
    if (typeof interval === "number" && span < interval * DAY)
      return `rolloutSettings.offerIntervalInDays (${interval}) must fit between the first and the last day of the offer`;
    return undefined;
  },
};

export default defineKind({
  name: "WindowsFeatureUpdateProfile",
  collection: windowsFeatureUpdateProfiles,
  platform: "windows",
  leaves: "the version that they have installed",
  title: "Feature updates of Windows",
  description:
    "Brings devices to one version of Windows and keeps them there until the profile changes, all at once or group by group.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsfeatureupdateprofile?view=graph-rest-beta",
  fields: {
    featureUpdateVersion: string({
      description: "The version of Windows, as the admin center names it: `Windows 11, version 25H2`.",
      required: true,
      sample: "Windows 11, version 25H2",
      safer: "depends",
    }),
    installFeatureUpdatesOptional: boolean({
      description: "Offers the version as an optional update that people choose, and doesn't install it by itself.",
      safer: "false",
    }),
    installLatestWindows10OnWindows11IneligibleDevice: boolean({
      description: "Gives the newest Windows 10 to devices that can't run Windows 11. Fixed when the profile is made.",
      immutable: true,
      // A profile that has it can't lose it.
      default: undefined,
      safer: "depends",
    }),
    rolloutSettings: object(
      "windowsUpdateRolloutSettings",
      {
        offerStartDateTimeInUTC: dateTime({
          description:
            "When the first devices are offered the version; null at once. A new one must not be in the past.",
          nullable: true,
          sample: "2099-03-01T00:00:00Z",
          safer: "neutral",
        }),
        offerEndDateTimeInUTC: dateTime({
          description: "When the last devices are offered it; null where all are at the start.",
          nullable: true,
          sample: "2099-03-29T00:00:00Z",
          safer: "neutral",
        }),
        offerIntervalInDays: integer({
          description: "How long after one group of devices the next is offered it. Windows Update forms the groups.",
          min: 1,
          max: 30,
          unit: "days",
          nullable: true,
          sample: 7,
          safer: "lower",
        }),
      },
      { description: "When devices are offered the version; all at once where it isn't declared.", nullable: true },
    ),
    deployableContentDisplayName: string({ description: "Name of what is deployed.", nullable: true, readOnly: true }),
    endOfSupportDate: dateTime({
      description: "When Microsoft's support of the version ends.",
      nullable: true,
      readOnly: true,
    }),
  },
  rules: [offerIsInOrder],
  notes: [
    "The days of an offer are sent only when one of them changes: the service may refuse a start that has passed by then. Move the start forward together with what changes.",
    "A device that has several profiles gets the newest version among them. Without a profile it goes by its update ring.",
  ],
  samples: {
    minimal: { displayName: "Feature update minimal", featureUpdateVersion: "Windows 11, version 25H2" },
    full: {
      displayName: "Feature update full",
      description: "Every property",
      roleScopeTagIds: ["0"],
      assignments: [
        {
          target: {
            "@odata.type": "#microsoft.graph.groupAssignmentTarget",
            groupId: "4b0c8f7a-1f27-4c0a-9a35-5f3f2d7b6c10",
          },
        },
      ],
      featureUpdateVersion: "Windows 11, version 25H2",
      installFeatureUpdatesOptional: true,
      installLatestWindows10OnWindows11IneligibleDevice: true,
      rolloutSettings: {
        offerStartDateTimeInUTC: "2099-03-01T00:00:00Z",
        offerEndDateTimeInUTC: "2099-03-29T00:00:00Z",
        offerIntervalInDays: 7,
      },
    },
    update: { installFeatureUpdatesOptional: false, featureUpdateVersion: "Windows 11, version 26H2" },
  },
});
