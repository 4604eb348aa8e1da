import { deviceConfigurations } from "../collections.ts";
import { boolean, defineKind, enumType, string } from "../kind.ts";

const secureAssessmentAccountType = enumType("secureAssessmentAccountType", [
  "azureADAccount",
  "domainAccount",
  "localAccount",
  "localGuestAccount",
]);

export default defineKind({
  name: "Windows10SecureAssessmentConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows10 secure assessment configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10secureassessmentconfiguration?view=graph-rest-beta",
  fields: {
    allowPrinting: boolean({ description: "Whether: allow printing." }),
    allowScreenCapture: boolean({ description: "Whether: allow screen capture." }),
    allowTextSuggestion: boolean({ description: "Whether: allow text suggestion." }),
    assessmentAppUserModelId: string({ description: "Assessment APP user model ID.", nullable: true }),
    configurationAccount: string({ description: "Configuration account.", nullable: true }),
    configurationAccountType: secureAssessmentAccountType({ description: "Configuration account type." }),
    launchUri: string({ description: "Launch URI.", nullable: true }),
    localGuestAccountName: string({ description: "Local guest account name.", nullable: true }),
  },
});
