/** Where objects live in Graph: the collections, and what all types of a collection have in common. */
import { dateTime, enumeration, type Field, type Fields, integer, list, object, string } from "./kind.ts";

export interface Collection {
  /** Last segment of the path. */
  readonly name: string;
  /** Below the version: `/deviceManagement/deviceConfigurations`. */
  readonly path: string;
  /** Any one of them is enough to write; least privileged first. */
  readonly permissions: { readonly application: readonly string[]; readonly delegated: readonly string[] };
  /** Properties that every type of the collection has. */
  readonly fields: Fields;
  readonly assign: {
    /** The key of the body of `assign`. */
    readonly bodyKey: string;
    /** Targets the collection takes, each with its name on the wire. */
    readonly targets: Readonly<Record<string, string>>;
    /** Whether a target may carry an assignment filter. */
    readonly filters: boolean;
  };
  /** The property that is changed by the action `setPriority` and never by a PATCH. */
  readonly priorityByAction?: string;
  /** What to say when the tenant doesn't serve the path at all. */
  readonly missing?: string;
}

const CONFIGURATION = "DeviceManagementConfiguration.ReadWrite.All";
const SERVICE_CONFIG = "DeviceManagementServiceConfig.ReadWrite.All";

const sameOnTheWire = (...names: string[]) => Object.fromEntries(names.map((name) => [name, name]));
const allTargets = sameOnTheWire(
  "groupAssignmentTarget",
  "exclusionGroupAssignmentTarget",
  "allDevicesAssignmentTarget",
  "allLicensedUsersAssignmentTarget",
  "configurationManagerCollectionAssignmentTarget",
);

const assignments: Field = {
  kind: "assignments",
  description:
    "Whom the policy is for. Where the program declares it, it is the whole set: other assignments are removed. Where it doesn't, assignments are left alone.",
  default: [],
};

const displayName = string({
  description: "Name in the Intune admin center. The service allows two objects of one name; this package doesn't.",
  required: true,
});
const description = string({ description: "Free text for administrators.", nullable: true, default: null });
const roleScopeTagIds = list(string({ description: "Id of a scope tag; `0` is the built-in Default tag." }), {
  description: "Scope tags: which administrators see the object.",
  nullable: true,
  default: ["0"],
});
const createdDateTime = dateTime({ description: "When the object was created.", readOnly: true });
const lastModifiedDateTime = dateTime({ description: "When the object was last changed.", readOnly: true });
const version = integer({ description: "Counts the changes of the object.", readOnly: true });

const ruleName = string({ description: "Name of the rule.", nullable: true, default: null });
const ruleType = enumeration("deviceManagementApplicabilityRuleType", ["include", "exclude"], {
  description: "Whether devices that match get the policy, or all others.",
  default: "include",
});

/** The three applicability rules of a device configuration: which Windows devices of a target it is for. */
const applicabilityRules: Fields = {
  deviceManagementApplicabilityRuleOsEdition: object(
    "deviceManagementApplicabilityRuleOsEdition",
    {
      osEditionTypes: list(
        enumeration(
          "windows10EditionType",
          [
            "windows10Enterprise",
            "windows10EnterpriseN",
            "windows10Education",
            "windows10EducationN",
            "windows10MobileEnterprise",
            "windows10HolographicEnterprise",
            "windows10Professional",
            "windows10ProfessionalN",
            "windows10ProfessionalEducation",
            "windows10ProfessionalEducationN",
            "windows10ProfessionalWorkstation",
            "windows10ProfessionalWorkstationN",
            "notConfigured",
            "windows10Home",
            "windows10HomeChina",
            "windows10HomeN",
            "windows10HomeSingleLanguage",
            "windows10Mobile",
            "windows10IoTCore",
            "windows10IoTCoreCommercial",
          ],
          { description: "An edition of Windows." },
        ),
        { description: "Editions of Windows that match.", default: [] },
      ),
      name: ruleName,
      ruleType,
    },
    { description: "Limits the policy to editions of Windows.", nullable: true, default: null },
  ),
  deviceManagementApplicabilityRuleOsVersion: object(
    "deviceManagementApplicabilityRuleOsVersion",
    {
      minOSVersion: string({
        description: "Lowest version that matches, for example `10.0.22631.0`.",
        nullable: true,
        default: null,
      }),
      maxOSVersion: string({ description: "Highest version that matches.", nullable: true, default: null }),
      name: ruleName,
      ruleType,
    },
    { description: "Limits the policy to versions of Windows.", nullable: true, default: null },
  ),
  deviceManagementApplicabilityRuleDeviceMode: object(
    "deviceManagementApplicabilityRuleDeviceMode",
    {
      deviceMode: enumeration("windows10DeviceModeType", ["standardConfiguration", "sModeConfiguration"], {
        description: "Mode that matches: ordinary Windows, or Windows in S mode.",
        default: "standardConfiguration",
      }),
      name: ruleName,
      ruleType,
    },
    { description: "Limits the policy to devices in or out of S mode.", nullable: true, default: null },
  ),
};

export const deviceConfigurations: Collection = {
  name: "deviceConfigurations",
  path: "/deviceManagement/deviceConfigurations",
  permissions: { application: [CONFIGURATION], delegated: [CONFIGURATION] },
  fields: {
    displayName,
    description,
    roleScopeTagIds,
    ...applicabilityRules,
    assignments,
    supportsScopeTags: {
      kind: "boolean",
      description:
        "Whether the object takes scope tags; false on some that were made long ago, which have to be made anew.",
      readOnly: true,
    },
    createdDateTime,
    lastModifiedDateTime,
    version,
  },
  assign: { bodyKey: "assignments", targets: allTargets, filters: true },
};

export const deviceEnrollmentConfigurations: Collection = {
  name: "deviceEnrollmentConfigurations",
  path: "/deviceManagement/deviceEnrollmentConfigurations",
  permissions: { application: [SERVICE_CONFIG, CONFIGURATION], delegated: [SERVICE_CONFIG, CONFIGURATION] },
  fields: {
    displayName,
    description,
    priority: integer({
      description:
        "Rank among the enrolment configurations of one type: a user who is in several gets the lowest. The service gives the next free one where it isn't declared; a rank that is taken changes places.",
      min: 1,
    }),
    roleScopeTagIds,
    assignments,
    deviceEnrollmentConfigurationType: enumeration(
      "deviceEnrollmentConfigurationType",
      [
        "unknown",
        "limit",
        "platformRestrictions",
        "windowsHelloForBusiness",
        "defaultLimit",
        "defaultPlatformRestrictions",
        "defaultWindowsHelloForBusiness",
        "defaultWindows10EnrollmentCompletionPageConfiguration",
        "windows10EnrollmentCompletionPageConfiguration",
        "deviceComanagementAuthorityConfiguration",
        "singlePlatformRestriction",
        "unknownFutureValue",
        "enrollmentNotificationsConfiguration",
        "windowsRestore",
      ],
      { description: "Which sort of enrolment configuration it is; follows from the type.", readOnly: true },
    ),
    createdDateTime,
    lastModifiedDateTime,
    version,
  },
  assign: { bodyKey: "enrollmentConfigurationAssignments", targets: allTargets, filters: true },
  priorityByAction: "priority",
};

export const officeClientConfigurations: Collection = {
  name: "clientConfigurations",
  path: "/officeConfiguration/clientConfigurations",
  permissions: { application: [CONFIGURATION], delegated: [CONFIGURATION] },
  fields: {
    displayName,
    description,
    priority: integer({ description: "Rank among the Office configurations: the lowest wins.", min: 0 }),
    assignments,
  },
  assign: {
    bodyKey: "officeConfigurationAssignments",
    targets: { groupAssignmentTarget: "officeConfigurationGroupAssignmentTarget" },
    filters: false,
  },
  missing:
    "Microsoft took Office client configurations out of Graph beta in 2023, and this tenant doesn't offer them. Manage Office security with a settings catalog policy or with cloud policy in the Microsoft 365 Apps admin center.",
};
