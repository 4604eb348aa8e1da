import { displayName } from "../collections/common.ts";
import { deviceCustomAttributeShellScripts } from "../collections/index.ts";
import { runAsAccount } from "../collections/scripts.ts";
import { defineKind, enumType, script, string } from "../kind.ts";
import { readableByShell } from "../script-rules.ts";

const deviceCustomAttributeValueType = enumType("deviceCustomAttributeValueType", ["integer", "string", "dateTime"]);

export default defineKind({
  name: "DeviceCustomAttributeShellScript",
  collection: deviceCustomAttributeShellScripts,
  platform: "macos",
  title: "macOS: custom attribute",
  description: "A shell script whose output the admin center shows as a property of the Mac.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-devices-devicecustomattributeshellscript?view=graph-rest-beta",
  notes: ["The script runs every eight hours; what it prints last is the value."],
  rules: [readableByShell("scriptContent")],
  fields: {
    displayName: { ...displayName, immutable: true },
    customAttributeName: string({
      description: "Name of the property. The service takes the script's own where none is given.",
      nullable: true,
      default: undefined,
      immutable: true,
      safer: "neutral",
    }),
    customAttributeType: deviceCustomAttributeValueType({
      description: "What the script prints.",
      required: true,
      immutable: true,
      safer: "neutral",
    }),
    fileName: string({
      description: "Name of the script's file, which the admin center shows.",
      required: true,
      sample: "attribute.sh",
    }),
    scriptContent: script({
      description: "What the Mac runs. Its first line names the shell, as in `#!/bin/zsh`.",
      language: "shell",
      required: true,
    }),
    runAsAccount: runAsAccount("As whom it runs; `system` is root."),
  },
});
