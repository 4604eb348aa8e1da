import { bytesOf, scriptOf } from "../script-text.ts";
import { complete, type Facts, type FieldFacts, type ValueType } from "./value-type.ts";

/** A script: a text in programs, bytes in Graph. */
export interface ScriptField extends FieldFacts {
  readonly kind: "script";
  readonly language: "powershell" | "shell";
}

const FILES = { powershell: "detect.ps1", shell: "inventory.sh" };
const SAMPLES = {
  powershell: ['Write-Output "Contoso"\nexit 0\n', 'Write-Output "Fabrikam"\r\nexit 1\r\n'],
  shell: ['#!/bin/sh\necho "Contoso"\n', '#!/bin/zsh\necho "Fabrikam"\n'],
};

export const scriptType: ValueType<ScriptField> = {
  allowed: () => "a script: its text, or a file as pulumi.asset.FileAsset",
  title: () => "script",
  form: ({ language }) => [
    `A text, \`intune.scriptFile("${FILES[language]}")\`, or an asset of Pulumi. It is no secret unless the program says so with \`pulumi.secret\`.`,
  ],
  schema({ required }, { z, error }) {
    const text = z.string({ error });
    return required ? text.min(1, { error: "must not be empty" }) : text;
  },
  typeScript: (_, { side }) => (side === "argument" ? "string | pulumi.asset.Asset" : "string"),
  // A text first: that is what an import writes.
  packageType: () => ({ oneOf: [{ type: "string" }, { $ref: "pulumi.json#/Asset" }] }),
  sample: ({ language }, { second }) => SAMPLES[language][second ? 1 : 0],
  none: "",
  canonical: (_, value) => (typeof value === "string" ? bytesOf(value).toString("base64") : undefined),
  toWire: (_, value) => (typeof value === "string" ? bytesOf(value).toString("base64") : value),
  fromWire: (_, value) => (typeof value === "string" ? scriptOf(Buffer.from(value, "base64")) : value),
};

/** A script: its text. */
export const script = (facts: Facts<ScriptField>): ScriptField => complete(scriptType, { kind: "script", ...facts });
