import assert from "node:assert/strict";
import path from "node:path";
import ts from "typescript";
import { loadKind } from "../../provider/model/registry.ts";
import { root } from "../support.ts";

const PROGRAM = path.join(root, "hovered.ts");
const SOURCE = `import * as intune from "./dist/sdk/index.js";
new intune.WindowsIdentityProtectionConfiguration("hello", { pinMinimumLength: 8 });
const wifi: intune.types.WiFiSecurityType = "open";
const level: intune.types.DeviceThreatProtectionLevel = "low";
`;

/** What an editor knows about a program: of the text that stands there, what it shows and what it offers. */
describe("in an editor", function () {
  this.timeout(120_000);
  const service = ts.createLanguageService({
    getScriptFileNames: () => [PROGRAM],
    getScriptVersion: () => "1",
    getScriptSnapshot(file) {
      const text = file === PROGRAM ? SOURCE : ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => ({ module: ts.ModuleKind.Node16, skipLibCheck: true, strict: true }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
  });
  const shown = (text: string) => {
    const info = service.getQuickInfoAtPosition(PROGRAM, SOURCE.indexOf(text) + 1);
    const tags = new Map((info?.tags ?? []).map((tag) => [tag.name, ts.displayPartsToString(tag.text)]));
    return { text: ts.displayPartsToString(info?.documentation), tags };
  };
  const offered = (text: string): string[] => {
    const found = service.getCompletionsAtPosition(PROGRAM, SOURCE.indexOf(`"${text}"`) + 1, {});
    return (found?.entries ?? []).map(({ name }) => name);
  };

  it("a class says what it is where a program makes a resource of it, with an example and the parameters", () => {
    const { text, tags } = shown("WindowsIdentityProtectionConfiguration(");
    assert.ok(text.startsWith(`${loadKind("WindowsIdentityProtectionConfiguration").title}. `), text);
    assert.match(text, /Needs the permission `DeviceManagementConfiguration\.ReadWrite\.All`/);
    assert.match(tags.get("example") ?? "", /new intune\.WindowsIdentityProtectionConfiguration\("example", \{/);
    assert.ok(tags.has("param") && tags.has("see"));
  });

  it("members say what they mean, where that is known", () => {
    assert.match(shown("DeviceThreatProtectionLevel").text, /`low`: threats of low level at most/);
  });

  it("Graph's stand-in for members to come isn't offered", () => {
    const members = offered("open");
    assert.ok(members.includes("wpa3Personal"), String(members));
    assert.ok(!members.includes("unknownFutureValue"));
  });
});
