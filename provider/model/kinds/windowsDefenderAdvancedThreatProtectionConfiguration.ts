import { deviceConfigurations } from "../collections/index.ts";
import { contested } from "../contested.ts";
import { boolean, defineKind, string } from "../kind.ts";

const ONBOARDING = ["advancedThreatProtectionOnboardingBlob", "advancedThreatProtectionOnboardingFilename"];

export default defineKind({
  name: "WindowsDefenderAdvancedThreatProtectionConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Microsoft Defender for Endpoint onboarding",
  description:
    "Takes Windows devices into Microsoft Defender for Endpoint, or out of it: the onboarding package, sample sharing and how often devices report.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration?view=graph-rest-beta",
  fields: {
    advancedThreatProtectionOnboardingBlob: string({
      description:
        "Content of the onboarding file (WindowsDefenderATP.onboarding) from the Defender portal, whose signature belongs to one tenant.",
      nullable: true,
      default: null,
      secret: true,
    }),
    advancedThreatProtectionOnboardingFilename: string({
      description: "Name of the file that the onboarding blob came from.",
      nullable: true,
      default: null,
    }),
    advancedThreatProtectionAutoPopulateOnboardingBlob: boolean({
      description:
        "Lets the service fill in the onboarding blob itself, where the tenant is connected to Defender for Endpoint. A declared blob is then left out.",
      default: false,
      safer: "true",
    }),
    allowSampleSharing: boolean({
      description: "Lets devices send suspicious files to Microsoft for analysis.",
      default: false,
      safer: contested.samples,
    }),
    enableExpeditedTelemetryReporting: boolean({
      description: "Makes devices report to Defender more often.",
      default: false,
      safer: "true",
    }),
    advancedThreatProtectionOffboardingBlob: string({
      description:
        "Content of the offboarding file from the Defender portal. A device that gets it stops reporting: it is blind to Defender from then on.",
      nullable: true,
      default: null,
      secret: true,
    }),
    advancedThreatProtectionOffboardingFilename: string({
      description: "Name of the file that the offboarding blob came from.",
      nullable: true,
      default: null,
    }),
  },
  notes: [
    "In a tenant that is connected to Defender for Endpoint the service refuses an onboarding blob: declare `advancedThreatProtectionAutoPopulateOnboardingBlob: true` instead.",
  ],
  filledByService: (values) => (values.advancedThreatProtectionAutoPopulateOnboardingBlob === true ? ONBOARDING : []),
  samples: {
    minimal: { displayName: "Defender minimal", advancedThreatProtectionAutoPopulateOnboardingBlob: true },
    full: {
      displayName: "Defender full",
      description: "Every property",
      roleScopeTagIds: ["0"],
      deviceManagementApplicabilityRuleOsEdition: {
        osEditionTypes: ["windows10Enterprise"],
        name: "Enterprise",
        ruleType: "include",
      },
      deviceManagementApplicabilityRuleOsVersion: {
        minOSVersion: "10.0.19045.0",
        maxOSVersion: "10.0.99999.0",
        name: "Supported versions",
        ruleType: "include",
      },
      deviceManagementApplicabilityRuleDeviceMode: {
        deviceMode: "standardConfiguration",
        name: "Ordinary Windows",
        ruleType: "include",
      },
      assignments: [{ target: { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" } }],
      advancedThreatProtectionOnboardingBlob: '{"body":"sample onboarding body","sig":"sample"}',
      advancedThreatProtectionOnboardingFilename: "WindowsDefenderATP.onboarding",
      advancedThreatProtectionAutoPopulateOnboardingBlob: false,
      allowSampleSharing: true,
      enableExpeditedTelemetryReporting: true,
      advancedThreatProtectionOffboardingBlob: '{"body":"sample offboarding body","sig":"sample"}',
      advancedThreatProtectionOffboardingFilename: "WindowsDefenderATP.offboarding",
    },
    update: { allowSampleSharing: false, advancedThreatProtectionOnboardingBlob: '{"body":"another","sig":"sample"}' },
  },
});
