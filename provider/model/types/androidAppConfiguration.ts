/** What apps from Google Play are told on enrolled Android devices. */
import { boolean, enumeration, type Fields, list, object, string } from "../fields.ts";
import type { Rule } from "../rule.ts";

export const androidAppConfigurationFields: Fields = {
  packageId: string({
    description: "Package of the app, as `app:com.microsoft.office.outlook`.",
    nullable: true,
    sample: "app:com.microsoft.office.outlook",
    safer: "depends",
  }),
  payloadJson: string({
    description:
      "What the app is told: Google's managed configuration, JSON as base64. It may hold secrets, and so is kept like one.",
    nullable: true,
    secret: true,
    sample: Buffer.from(
      JSON.stringify({
        kind: "androidenterprise#managedConfiguration",
        productId: "app:com.microsoft.office.outlook",
        managedProperty: [{ key: "com.microsoft.outlook.EmailProfile.AccountType", valueString: "ModernAuth" }],
      }),
    ).toString("base64"),
  }),
  permissionActions: list(
    object(
      "androidPermissionAction",
      {
        permission: string({
          description: "Permission of Android, as `android.permission.CAMERA`.",
          nullable: true,
          sample: "android.permission.CAMERA",
          safer: "depends",
        }),
        action: enumeration("androidPermissionActionType", ["prompt", "autoGrant", "autoDeny"], {
          description: "Whether people are asked, or the app has it or doesn't without a question.",
          safer: { order: ["autoGrant", "prompt", "autoDeny"] },
        }),
      },
      { description: "A permission." },
    ),
    { description: "Permissions that the app is given or refused.", nullable: true, safer: "depends" },
  ),
  profileApplicability: enumeration(
    "androidProfileApplicability",
    ["default", "androidWorkProfile", "androidDeviceOwner"],
    {
      description: "Which devices it is for.",
      meanings: {
        default: "all",
        androidWorkProfile: "people's own devices with a work profile",
        androidDeviceOwner: "devices of the organisation",
      },
      safer: "depends",
    },
  ),
  connectedAppsEnabled: boolean({
    description: "Lets the app in the work profile exchange data with itself in the personal profile.",
    safer: "false",
  }),
  credentialProviderRoleState: enumeration(
    "androidAppCredentialProviderRoleState",
    ["notConfigured", "allowed", "unknownFutureValue"],
    { description: "Whether the app may offer passwords and passkeys to others.", nullable: true, safer: "depends" },
  ),
};

/** The value isn't named: it may hold secrets. */
export const payloadIsJson: Rule = {
  properties: ["payloadJson"],
  broken: ({ payloadJson }) => {
    if (typeof payloadJson !== "string" || payloadJson === "" || isJson(payloadJson)) return undefined;
    return 'payloadJson must be JSON as base64: Buffer.from(JSON.stringify(configuration)).toString("base64")';
  },
};

function isJson(base64: string): boolean {
  try {
    const value: unknown = JSON.parse(Buffer.from(base64, "base64").toString("utf8"));
    return typeof value === "object" && value !== null;
  } catch {
    return false;
  }
}
