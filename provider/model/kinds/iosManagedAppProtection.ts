import { iosManagedAppProtections } from "../collections/index.ts";
import { contested } from "../contested.ts";
import { boolean, defineKind, enumeration, list, string } from "../kind.ts";
import { keyValuePair } from "../types/keyValuePair.ts";
import { managedAppProtectionFields } from "../types/managedAppProtection.ts";
import { managedAppRemediationAction } from "../types/managedAppRemediationAction.ts";
import { apps, appsAreOf, appsAreSelected, appsOfGroup } from "../types/managedMobileApp.ts";

const sdk = (consequence: string) =>
  string({
    description: `Version of Intune's SDK in the app: with an older one ${consequence}.`,
    nullable: true,
    safer: "newer",
  });
const appleIntelligence = (type: string, what: string) =>
  enumeration(type, ["notBlocked", "blocked", "unknownFutureValue"], {
    description: `Whether ${what} by Apple Intelligence is kept out of the organisation's apps.`,
    nullable: true,
    safer: { order: ["notBlocked", "blocked"] },
  });

export default defineKind({
  name: "IosManagedAppProtection",
  collection: iosManagedAppProtections,
  platform: "ios",
  title: "App protection of iOS and iPadOS",
  description:
    "Protects the organisation's data inside apps on iOS and iPadOS, on devices that are enrolled and on people's own: PIN, encryption, what may be copied, saved and sent, and when the data is removed.",
  reference: "https://learn.microsoft.com/graph/api/resources/intune-mam-iosmanagedappprotection?view=graph-rest-beta",
  fields: {
    ...managedAppProtectionFields,
    apps: apps(
      "ios",
      "The apps, by bundle, where `appGroupType` is `selectedPublicApps`. Each change sends all of them.",
    ),
    allowWidgetContentSync: boolean({
      description: "Lets widgets on the home screen show the organisation's data.",
      safer: "false",
    }),
    allowedIosDeviceModels: string({
      description: "Models that may be used, with semicolons between them.",
      nullable: true,
      safer: "depends",
    }),
    appActionIfAccountIsClockedOut: managedAppRemediationAction("the person isn't at work at that time", {
      nullable: true,
    }),
    appActionIfIosDeviceModelNotAllowed: managedAppRemediationAction("the model isn't allowed"),
    appDataEncryptionType: enumeration(
      "managedAppDataEncryptionType",
      ["useDeviceSettings", "afterDeviceRestart", "whenDeviceLockedExceptOpenFiles", "whenDeviceLocked"],
      {
        description: "When the organisation's data in the app is encrypted.",
        default: "whenDeviceLocked",
        inEveryPost: true,
        safer: {
          order: ["useDeviceSettings", "afterDeviceRestart", "whenDeviceLockedExceptOpenFiles", "whenDeviceLocked"],
        },
      },
    ),
    customBrowserProtocol: string({
      description: "Protocol of the browser that links open in. `managedBrowserToOpenLinksRequired` must then be true.",
      nullable: true,
      safer: "depends",
    }),
    customDialerAppProtocol: string({
      description: "Protocol of the app that dials phone numbers, as in `skype:`.",
      nullable: true,
      safer: "depends",
    }),
    disableProtectionOfManagedOutboundOpenInData: boolean({
      description:
        "Leaves data unencrypted that goes to other apps by Open In. Only where `allowedOutboundDataTransferDestinations` is `managedApps`.",
      safer: "false",
      sample: false,
    }),
    exemptedAppProtocols: list(keyValuePair, {
      description:
        "Apps that may receive the organisation's data although they aren't managed: name is what it is called, value the protocol.",
      nullable: true,
      safer: "shorter",
    }),
    exemptedUniversalLinks: list(string, {
      description: "Addresses that may open an app that isn't managed.",
      nullable: true,
      safer: "shorter",
    }),
    faceIdBlocked: boolean({
      description: "Keeps people from using Face ID in place of the app's PIN.",
      safer: contested.biometrics,
    }),
    filterOpenInToOnlyManagedApps: boolean({
      description: "Offers only managed apps to open a document in.",
      safer: "true",
    }),
    genmojiConfigurationState: appleIntelligence("genmojiIosManagedAppConfigurationState", "making of emoji"),
    managedUniversalLinks: list(string, {
      description: "Addresses that may open a managed app.",
      nullable: true,
      safer: "depends",
    }),
    messagingRedirectAppUrlScheme: string({
      description: "Protocol of the app that opens messages.",
      nullable: true,
      safer: "depends",
    }),
    minimumRequiredSdkVersion: sdk("the app gives no access to the organisation's data"),
    minimumWarningSdkVersion: sdk("people are warned"),
    minimumWipeSdkVersion: sdk("the organisation's data is removed from the app"),
    protectInboundDataFromUnknownSources: boolean({
      description:
        "Treats data from apps that aren't managed as the organisation's own. Only where `allowedInboundDataTransferSources` is `allApps`.",
      safer: "true",
      sample: false,
    }),
    screenCaptureConfigurationState: appleIntelligence(
      "screenCaptureIosManagedAppConfigurationState",
      "reading of the screen",
    ),
    thirdPartyKeyboardsBlocked: boolean({
      description: "Keeps keyboards of other makers out of the organisation's apps.",
      safer: "true",
    }),
    writingToolsConfigurationState: appleIntelligence("writingToolsIosManagedAppConfigurationState", "rewriting"),
  },
  filledByService: appsOfGroup,
  rules: [
    appsAreSelected,
    appsAreOf("iosMobileAppIdentifier"),
    {
      properties: ["protectInboundDataFromUnknownSources", "allowedInboundDataTransferSources"],
      broken: ({ protectInboundDataFromUnknownSources: protects, allowedInboundDataTransferSources: sources }) =>
        protects === true && sources !== "allApps"
          ? "protectInboundDataFromUnknownSources can be true only where allowedInboundDataTransferSources is allApps"
          : undefined,
    },
    {
      properties: ["disableProtectionOfManagedOutboundOpenInData", "allowedOutboundDataTransferDestinations"],
      broken: ({
        disableProtectionOfManagedOutboundOpenInData: leaves,
        allowedOutboundDataTransferDestinations: destinations,
      }) =>
        leaves === true && destinations !== "managedApps"
          ? "disableProtectionOfManagedOutboundOpenInData can be true only where allowedOutboundDataTransferDestinations is managedApps"
          : undefined,
    },
  ],
});
