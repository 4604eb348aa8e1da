import { intuneBrandingProfiles } from "../collections/index.ts";
import { contested } from "../contested.ts";
import { fits, mimeType } from "../image.ts";
import {
  binary,
  boolean,
  defineKind,
  enumeration,
  integer,
  list,
  object,
  objectType,
  type Rule,
  string,
} from "../kind.ts";

/** One pixel, for samples. */
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

/** An address of its own shows the image; the profile itself never does. */
const image = (description: string, alone = false) => ({
  ...objectType("mimeContent", {
    type: string({
      description: "MIME type, which must fit the bytes. Default: as the bytes say.",
      nullable: true,
      sample: "image/png",
      safer: "neutral",
    }),
    value: binary({ description: "The bytes of a PNG or JPEG.", nullable: true, sample: PIXEL }),
  })({ description, nullable: true, readSeparately: true, ...(alone ? { alone } : {}) }),
  image: true,
});

const part = (name: string) =>
  integer({ description: `How much ${name}, 0 to 255.`, min: 0, max: 255, sample: 100, safer: "neutral" });

/** People believe what Company Portal says: whom they ask for help, and where a link leads. */
const text = (description: string, maxLength?: number) =>
  string({ description, nullable: true, safer: "depends", ...(maxLength ? { maxLength } : {}) });

/** The service answers 400 where they differ, and says nothing of images. */
const imageFits = (property: string): Rule => ({
  properties: [property],
  broken(values) {
    const { type, value } = (values[property] ?? {}) as { type?: string | null; value?: string | null };
    if (!value) return undefined;
    const found = mimeType(value);
    if (found === undefined) return `${property} must be a PNG or a JPEG; its bytes begin as neither`;
    return type && !fits(type, value) ? `${property}.type is ${type}, but its bytes are ${found}` : undefined;
  },
});

export default defineKind({
  name: "IntuneBrandingProfile",
  collection: intuneBrandingProfiles,
  platform: "all",
  title: "Company Portal customization",
  description:
    "How Company Portal and the page of company apps look and what they offer: name, logos, colour, whom to ask for help, what people may do with their devices. Every tenant has one for everybody, which `tenantDefault: true` adopts; further ones are for groups.",
  reference: "https://learn.microsoft.com/graph/api/resources/intune-wip-intunebrandingprofile?view=graph-rest-beta",
  fields: {
    displayName: text("Name of the organization, as people see it."),
    themeColor: object(
      "rgbColor",
      { r: part("red"), g: part("green"), b: part("blue") },
      {
        description: "Colour of the header. The service picks one where it isn't declared.",
        nullable: true,
        default: undefined,
      },
    ),
    showLogo: boolean({ description: "Shows the logo beside the name, or in its place.", safer: "neutral" }),
    showDisplayNameNextToLogo: boolean({
      description: "Shows the name next to the logo.",
      default: undefined,
      safer: "neutral",
    }),
    themeColorLogo: image("Logo on the colour of the header: a file, or its bytes."),
    lightBackgroundLogo: image("Logo on white: a file, or its bytes."),
    landingPageCustomizedImage: image("Picture at the top of the first page: a file, or its bytes.", true),
    contactITName: text("Whom to ask for help.", 40),
    contactITPhoneNumber: text("Number to call for help.", 20),
    contactITEmailAddress: text("Address to write to for help.", 40),
    contactITNotes: text("What else people should know about help."),
    onlineSupportSiteUrl: text("Web page with help.", 250),
    onlineSupportSiteName: text("What the page is called."),
    privacyUrl: text("Web page with the organization's privacy statement. The admin center wants one."),
    customCanSeePrivacyMessage: text("What the organization can see on a device."),
    customCantSeePrivacyMessage: text("What the organization can't see on a device."),
    customPrivacyMessage: string({
      description: "An older message, which the service keeps to itself.",
      nullable: true,
      readOnly: true,
    }),
    isRemoveDeviceDisabled: boolean({
      description: "Keeps people from taking a company's device out of Intune.",
      safer: "true",
    }),
    isFactoryResetDisabled: boolean({
      description: "Keeps people from resetting a company's device.",
      safer: contested.reset,
    }),
    companyPortalBlockedActions: list(
      object(
        "companyPortalBlockedAction",
        {
          platform: enumeration(
            "devicePlatformType",
            [
              "android",
              "androidForWork",
              "iOS",
              "macOS",
              "windowsPhone81",
              "windows81AndLater",
              "windows10AndLater",
              "androidWorkProfile",
              "unknown",
              "androidAOSP",
              "androidMobileApplicationManagement",
              "iOSMobileApplicationManagement",
              "unknownFutureValue",
              "windowsMobileApplicationManagement",
            ],
            { description: "The platform of the devices on which it can't be done.", required: true, safer: "depends" },
          ),
          ownerType: enumeration("ownerType", ["unknown", "company", "personal"], {
            description: "Who owns these devices.",
            required: true,
            safer: "depends",
          }),
          action: enumeration("companyPortalAction", ["unknown", "remove", "reset"], {
            description: "What can't be done.",
            required: true,
            safer: "depends",
          }),
        },
        { description: "What people can't do." },
      ),
      {
        description: "What people can't do in Company Portal. The service has some of its own where it isn't declared.",
        nullable: true,
        default: undefined,
        safer: "longer",
      },
    ),
    showAzureADEnterpriseApps: boolean({ description: "Shows enterprise applications of Entra ID.", safer: "neutral" }),
    showOfficeWebApps: boolean({ description: "Shows Office on the web.", safer: "neutral" }),
    showConfigurationManagerApps: boolean({
      description: "Shows applications of Configuration Manager.",
      default: undefined,
      safer: "neutral",
    }),
    disableDeviceCategorySelection: boolean({
      description: "Doesn't ask people for a device category.",
      safer: "neutral",
    }),
    enrollmentAvailability: enumeration(
      "enrollmentAvailabilityOptions",
      ["availableWithPrompts", "availableWithoutPrompts", "unavailable"],
      { description: "Whether people may enrol in Company Portal, and are asked to.", safer: "depends" },
    ),
    sendDeviceOwnershipChangePushNotification: boolean({
      description: "Whether people are told when their device becomes the company's. No longer in Graph's metadata.",
      readOnly: true,
    }),
    disableClientTelemetry: boolean({ description: "Kept by the service to itself.", readOnly: true }),
    isDefaultProfile: boolean({ description: "Whether it is the tenant's default.", readOnly: true }),
  },
  rules: ["themeColorLogo", "lightBackgroundLogo", "landingPageCustomizedImage"].map(imageFits),
  notes: [
    'An image is a file, `themeColorLogo: new pulumi.asset.FileAsset("logo.png")`, or its bytes in base64. Images are compared by their bytes.',
    "The tenant's default can't be created, deleted or assigned: with `tenantDefault: true` it is adopted as it stands, changed, and put back as it was found when the resource is destroyed. Its name, description, scope tags and assignments belong to the service.",
    "Some tenants answer an app with 401, altogether or where a profile is assigned: sign in as a person there (`intune:auth` `interactive` or `deviceCode`).",
    "A new profile takes two or three requests: its name, all else, and the picture of the first page by itself.",
  ],
  tenantDefault: {
    fixed: ["profileName", "profileDescription", "roleScopeTagIds", "assignments"],
  },
  samples: {
    minimal: { profileName: "Branding minimal", displayName: "Contoso" },
    full: {
      profileName: "Branding full",
      profileDescription: "Every property",
      roleScopeTagIds: ["0"],
      assignments: [
        {
          target: {
            "@odata.type": "#microsoft.graph.groupAssignmentTarget",
            groupId: "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11",
          },
        },
      ],
      displayName: "Contoso",
      themeColor: { r: 0, g: 114, b: 198 },
      showLogo: true,
      showDisplayNameNextToLogo: true,
      themeColorLogo: { type: "image/png", value: PIXEL },
      lightBackgroundLogo: { type: "image/png", value: PIXEL },
      landingPageCustomizedImage: { type: "image/png", value: PIXEL },
      contactITName: "Help desk",
      contactITPhoneNumber: "+49 30 123456",
      contactITEmailAddress: "help@contoso.com",
      contactITNotes: "Monday to Friday",
      onlineSupportSiteUrl: "https://help.contoso.com/",
      onlineSupportSiteName: "Help",
      privacyUrl: "https://www.contoso.com/privacy",
      customCanSeePrivacyMessage: "Model and serial number",
      customCantSeePrivacyMessage: "Photos and messages",
      isRemoveDeviceDisabled: true,
      isFactoryResetDisabled: true,
      companyPortalBlockedActions: [{ platform: "iOS", ownerType: "company", action: "reset" }],
      showAzureADEnterpriseApps: true,
      showOfficeWebApps: true,
      showConfigurationManagerApps: false,
      disableDeviceCategorySelection: true,
      enrollmentAvailability: "availableWithoutPrompts",
    },
    update: { displayName: "Fabrikam", showLogo: false },
  },
});
