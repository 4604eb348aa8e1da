/** Which apps a policy is for, and the action by which that changes. */
import { enumType, flagsType, list, object, type Safer, string, unionType } from "../fields.ts";
import type { Rule } from "../rule.ts";

const mobileAppIdentifier = unionType("mobileAppIdentifier", {
  androidMobileAppIdentifier: {
    packageId: string({
      description: "Package of the Android app.",
      required: true,
      ignoresCase: true,
      safer: "depends",
    }),
  },
  iosMobileAppIdentifier: {
    bundleId: string({ description: "Bundle of the iOS app.", required: true, ignoresCase: true, safer: "depends" }),
  },
  macAppIdentifier: {
    bundleId: string({ description: "Bundle of the macOS app.", required: true, ignoresCase: true, safer: "depends" }),
  },
  windowsAppIdentifier: {
    windowsAppId: string({
      description: "Id of the Windows app.",
      required: true,
      ignoresCase: true,
      safer: "depends",
    }),
  },
});

const managedMobileApp = object(
  "managedMobileApp",
  {
    mobileAppIdentifier: mobileAppIdentifier({ description: "The app, by its platform's id of it.", required: true }),
    version: string({ description: "Version of the app as the service lists it.", nullable: true, readOnly: true }),
  },
  { description: "An app." },
);

/** Both lists and group are replaced by one action, which is the only thing that changes the group. */
const targetApps = (key: string) => ({ name: "targetApps", key, inPost: true });

const identified = (type: string, member: string) => (id: string) => ({
  mobileAppIdentifier: { "@odata.type": `#microsoft.graph.${type}`, [member]: id },
});
const SAMPLES = {
  android: ["com.microsoft.office.outlook", "com.microsoft.teams"].map(
    identified("androidMobileAppIdentifier", "packageId"),
  ),
  ios: ["com.microsoft.office.outlook", "com.microsoft.skype.teams"].map(
    identified("iosMobileAppIdentifier", "bundleId"),
  ),
  windows: ["com.microsoft.edge"].map(identified("windowsAppIdentifier", "windowsAppId")),
};

/**
 * @param platform of the sample.
 * @param safer `longer` where each app that is named is protected.
 */
export const apps = (platform: keyof typeof SAMPLES, description: string, safer: Safer = "longer") =>
  list(managedMobileApp, {
    description,
    nullable: true,
    expand: "apps",
    safer,
    action: targetApps("apps"),
    sample: SAMPLES[platform],
  });

export const appGroupType = {
  ...enumType(
    "targetedManagedAppGroupType",
    ["selectedPublicApps", "allCoreMicrosoftApps", "allMicrosoftApps", "allApps"],
    {
      selectedPublicApps: "those that `apps` names",
      allCoreMicrosoftApps: "Office, Edge and the like",
      allMicrosoftApps: "all apps by Microsoft that take policies",
      allApps: "all apps that take policies",
    },
  )({
    description:
      "Which apps the policy is for. But for `selectedPublicApps` the service fills `apps` itself, and adds new apps to it.",
    required: true,
    safer: "depends",
  }),
  action: targetApps("appGroupType"),
};

export const targetedAppManagementLevels = flagsType("appManagementLevel", [
  "unspecified",
  "unmanaged",
  "mdm",
  "androidEnterprise",
  "androidEnterpriseDedicatedDevicesWithAzureAdSharedMode",
  "androidOpenSourceProjectUserAssociated",
  "androidOpenSourceProjectUserless",
  "unknownFutureValue",
])({
  description: "On which devices the policy counts, by how they are managed; `unspecified` means on all.",
  default: ["unspecified"],
  safer: "depends",
});

interface Values {
  readonly appGroupType?: unknown;
}

/** The apps of a group are the service's list: it is neither compared nor sent back. */
export const appsOfGroup = ({ appGroupType: group }: Values): readonly string[] =>
  group === undefined || group === "selectedPublicApps" ? [] : ["apps"];

export const appsAreSelected: Rule = {
  properties: ["apps", "appGroupType"],
  broken: ({ apps: named, appGroupType: group }) =>
    group !== undefined && group !== "selectedPublicApps" && Array.isArray(named) && named.length > 0
      ? `apps are chosen by the service where appGroupType is ${group}: leave them out, or make it selectedPublicApps`
      : undefined,
  remarks: ({ apps: named, appGroupType: group }) =>
    group === "selectedPublicApps" && Array.isArray(named) && named.length === 0
      ? ["appGroupType is selectedPublicApps and apps names none: a new policy is then for no app at all"]
      : [],
};

/** Apps of another platform are taken by nobody. */
export const appsAreOf = (identifier: string): Rule => ({
  properties: ["apps"],
  broken: ({ apps: named }) =>
    ((named ?? []) as { mobileAppIdentifier?: { "@odata.type"?: string } }[]).flatMap((app, index) => {
      const type = app.mobileAppIdentifier?.["@odata.type"]?.replace("#microsoft.graph.", "");
      return type === identifier
        ? []
        : [`apps[${index}].mobileAppIdentifier must be of type #microsoft.graph.${identifier}`];
    }),
});
