import { deviceConfigurations } from "../collections/index.ts";
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
  title: "Windows: secure assessment",
  description: "The account and the page of an exam (Take a Test). For Windows 10 and later.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10secureassessmentconfiguration?view=graph-rest-beta",
  fields: {
    allowPrinting: boolean({ description: "Lets people print.", safer: "false" }),
    allowScreenCapture: boolean({ description: "Lets people take screenshots.", safer: "false" }),
    allowTextSuggestion: boolean({ description: "Lets people see suggestions while typing.", safer: "false" }),
    assessmentAppUserModelId: string({
      description: "App of the exam, by user model id.",
      nullable: true,
      safer: "depends",
    }),
    configurationAccount: string({ description: "Account that takes the exam.", nullable: true, safer: "depends" }),
    configurationAccountType: secureAssessmentAccountType({
      description: "Kind of the account that takes the exam.",
      safer: "depends",
    }),
    launchUri: string({ description: "Address of the exam.", nullable: true, safer: "depends" }),
    localGuestAccountName: string({
      description: "Name of the guest account, as the sign-in screen shows it.",
      nullable: true,
      safer: "neutral",
    }),
  },
});
