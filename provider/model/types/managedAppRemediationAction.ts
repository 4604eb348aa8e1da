import { enumeration } from "../fields.ts";

interface Facts {
  readonly nullable?: boolean;
}

/** What happens to the app, and in it to the organisation's data, where a device or a person isn't as demanded. */
export const managedAppRemediationAction = (condition: string, facts: Facts = {}) =>
  enumeration("managedAppRemediationAction", ["block", "wipe", "warn", "blockWhenSettingIsSupported"], {
    description: `What happens where ${condition}.`,
    meanings: {
      block: "no access until it is put right",
      wipe: "the organisation's data is removed from the app",
      warn: "people are told and may go on",
      blockWhenSettingIsSupported: "no access, on devices that can tell",
    },
    safer: { order: ["warn", "blockWhenSettingIsSupported", "block", "wipe"] },
    ...facts,
  });
