import { deviceComplianceScripts } from "../collections/index.ts";
import { runAsAccount } from "../collections/scripts.ts";
import { boolean, defineKind, enumType, script, string } from "../kind.ts";
import { readableByPowerShell } from "../script-rules.ts";

const deviceComplianceScriptPlatformType = enumType("deviceComplianceScriptPlatformType", [
  "windows10",
  "linux",
  "macOS",
  "unknownFutureValue",
]);

export default defineKind({
  name: "DeviceComplianceScript",
  collection: deviceComplianceScripts,
  platform: "windows",
  title: "Custom compliance script",
  description:
    "A script that says what a compliance policy then judges: it prints one line of JSON, which the policy's rules are held against. It goes into `deviceCompliancePolicyScript` of the policy, by its `id`.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-devices-devicecompliancescript?view=graph-rest-beta",
  notes: ["It isn't assigned itself: the compliance policy that names it brings it to devices."],
  rules: [readableByPowerShell("detectionScriptContent")],
  fields: {
    publisher: string({
      description: "Who made it, for administrators.",
      nullable: true,
      default: "",
      sample: "Contoso",
    }),
    detectionScriptContent: script({
      description: "What the device runs. It ends by printing its findings as JSON in one line.",
      language: "powershell",
      required: true,
    }),
    runAsAccount: runAsAccount("As whom it runs."),
    enforceSignatureCheck: boolean({
      description: "Runs it only where it is signed by a publisher that the device trusts.",
      safer: "true",
    }),
    runAs32Bit: boolean({ description: "Runs it in PowerShell of 32 bits, also on a device of 64.", safer: "neutral" }),
    platform: deviceComplianceScriptPlatformType({
      description: "Platform that it is for. New in Graph: a tenant may not know it yet.",
      nullable: true,
      default: undefined,
      immutable: true,
      safer: "depends",
    }),
    version: string({ description: "Counts the changes of the script.", readOnly: true, nullable: true }),
  },
});
