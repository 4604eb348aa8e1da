import { deviceShellScripts } from "../collections/index.ts";
import { runAsAccount } from "../collections/scripts.ts";
import { boolean, defineKind, duration, integer, script, string } from "../kind.ts";
import { readableByShell } from "../script-rules.ts";

export default defineKind({
  name: "DeviceShellScript",
  collection: deviceShellScripts,
  platform: "macos",
  title: "macOS: shell script",
  description: "A shell script that a Mac runs once or again and again.",
  reference: "https://learn.microsoft.com/graph/api/resources/intune-devices-deviceshellscript?view=graph-rest-beta",
  rules: [readableByShell("scriptContent")],
  fields: {
    fileName: string({
      description: "Name of the script's file, which the admin center shows.",
      required: true,
      sample: "inventory.sh",
    }),
    scriptContent: script({
      description: "What the Mac runs. Its first line names the shell, as in `#!/bin/zsh`.",
      language: "shell",
      required: true,
    }),
    runAsAccount: runAsAccount("As whom it runs; `system` is root."),
    executionFrequency: duration({
      description: "How often it runs; `PT0S` is once.",
      default: "PT0S",
      sample: "PT1H",
      safer: "neutral",
    }),
    retryCount: integer({
      description: "How often it is tried again where it fails. The admin center offers 0 to 3.",
      unit: "times",
      safer: "neutral",
    }),
    blockExecutionNotifications: boolean({
      description: "Doesn't tell the person at the Mac that a script runs.",
      safer: "neutral",
    }),
  },
});
