import { deviceManagementScripts } from "../collections/index.ts";
import { runAsAccount } from "../collections/scripts.ts";
import { boolean, defineKind, script, string } from "../kind.ts";
import { readableByPowerShell } from "../script-rules.ts";

export default defineKind({
  name: "DeviceManagementScript",
  collection: deviceManagementScripts,
  platform: "windows",
  title: "Windows: platform script",
  description: "A PowerShell script that a Windows device runs once, and again when it changes.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementscript?view=graph-rest-beta",
  notes: [
    "A device runs the script once; where it fails, up to three more times. A change of the script runs it again on every device that it is for.",
  ],
  rules: [readableByPowerShell("scriptContent")],
  fields: {
    fileName: string({
      description: "Name of the script's file, which the admin center shows.",
      required: true,
      sample: "map-drives.ps1",
    }),
    scriptContent: script({ description: "What the device runs.", language: "powershell", required: true }),
    runAsAccount: runAsAccount("As whom it runs. The admin center takes `system` unless it is told otherwise."),
    enforceSignatureCheck: boolean({
      description: "Runs it only where it is signed by a publisher that the device trusts.",
      safer: "true",
    }),
    runAs32Bit: boolean({ description: "Runs it in PowerShell of 32 bits, also on a device of 64.", safer: "neutral" }),
  },
});
