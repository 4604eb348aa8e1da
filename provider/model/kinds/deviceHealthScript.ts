import { deviceHealthScripts } from "../collections/index.ts";
import { runAsAccount } from "../collections/scripts.ts";
import { boolean, defineKind, enumType, list, script, string } from "../kind.ts";
import { readableByPowerShell, unsignedWithoutMark } from "../script-rules.ts";
import { deviceHealthScriptParameter } from "../types/deviceHealthScriptParameter.ts";

const deviceHealthScriptType = enumType("deviceHealthScriptType", ["deviceHealthScript", "managedInstallerScript"]);

export default defineKind({
  name: "DeviceHealthScript",
  collection: deviceHealthScripts,
  platform: "windows",
  title: "Windows: remediation",
  description:
    "A pair of scripts that a device runs by a schedule: one finds a problem and ends with exit code 1, the other then repairs it. Without the second it only reports.",
  reference: "https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscript?view=graph-rest-beta",
  notes: [
    'Each assignment says when it runs there: `{ ...intune.group("Pilots"), runSchedule: intune.daily({ time: "10:00:00" }) }`.',
    "Remediations that Microsoft made (`isGlobalScript`) can be assigned, and neither changed nor deleted: one is adopted by `adopt`, and gets back the assignments that it had when the resource goes.",
    "Needs Windows Enterprise or Education licences, as Microsoft's page on remediations says.",
  ],
  rules: [
    readableByPowerShell("detectionScriptContent"),
    readableByPowerShell("remediationScriptContent"),
    unsignedWithoutMark,
  ],
  fields: {
    publisher: string({
      description: "Who made it, for administrators. The admin center asks for it.",
      nullable: true,
      default: "",
      sample: "Contoso",
    }),
    detectionScriptContent: script({
      description: "Looks for the problem: exit code 1 says that it is there.",
      language: "powershell",
      required: true,
    }),
    remediationScriptContent: script({
      description: "Repairs what the other script found. Without it nothing is repaired.",
      language: "powershell",
      nullable: true,
    }),
    detectionScriptParameters: list(deviceHealthScriptParameter, {
      description: "Parameters of the script that looks.",
      nullable: true,
      safer: "depends",
    }),
    remediationScriptParameters: list(deviceHealthScriptParameter, {
      description: "Parameters of the script that repairs.",
      nullable: true,
      safer: "depends",
    }),
    runAsAccount: runAsAccount("As whom both run."),
    enforceSignatureCheck: boolean({
      description: "Runs them only where they are signed by a publisher that the device trusts.",
      safer: "true",
    }),
    runAs32Bit: boolean({
      description: "Runs them in PowerShell of 32 bits, also on a device of 64.",
      safer: "neutral",
    }),
    isGlobalScript: boolean({ description: "Whether it is one of Microsoft's own.", readOnly: true }),
    highestAvailableVersion: string({
      description: "Of one of Microsoft's own: the newest version that there is.",
      readOnly: true,
      nullable: true,
    }),
    version: string({ description: "Counts the changes of the scripts.", readOnly: true, nullable: true }),
    deviceHealthScriptType: deviceHealthScriptType({
      description: "What Intune runs it for; the service sets it.",
      readOnly: true,
    }),
  },
});
