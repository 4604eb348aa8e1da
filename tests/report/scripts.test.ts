import assert from "node:assert/strict";
import { plainText } from "../../cli/phrase.ts";
import { page } from "../../cli/render/html.ts";
import { markdown } from "../../cli/render/markdown.ts";
import type { Report } from "../../cli/review/model.ts";
import { allDevices, group, previewOf, reportOf, step } from "./support.ts";

const type = "DeviceManagementScript";
const one = "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11";
const script = (scriptContent: string, more: object = {}) => ({
  displayName: "Drives",
  fileName: "drives.ps1",
  runAsAccount: "user",
  scriptContent,
  assignments: [group(one)],
  ...more,
});
const before = "Write-Output 1\nWrite-Output 2\nWrite-Output 3\nWrite-Output 4\nWrite-Output 5\n";
const after = before.replace("Output 4", "Output ``4`` @admin ##vso[task.complete]");

const reportOn = (op: string, old: object | undefined, planned: object | undefined): Report =>
  reportOf(previewOf(step(op, old as never, planned as never, {}, type)));
const only = ({ changes: [change] }: Report) => {
  assert.ok(change);
  return change;
};
const lines = (report: Report) =>
  only(report)
    .differences.find(({ path }) => path === "scriptContent")
    ?.lines?.map(({ sign, text }) => `${sign}${plainText(text)}`);

describe("a script in a report", () => {
  it("shows the lines that differ, with a few around them", () => {
    assert.deepEqual(lines(reportOn("update", script(before), script(after))), [
      " … line 2",
      " Write-Output 2",
      " Write-Output 3",
      "-Write-Output 4",
      "+Write-Output ``4`` @admin ##vso[task.complete]",
      " Write-Output 5",
    ]);
  });

  it("is shown whole where it is new, and says how long it is", () => {
    const report = reportOn("create", undefined, script("exit 0\nexit 1\n"));
    assert.deepEqual(lines(report), ["+exit 0", "+exit 1"]);
    const difference = only(report).differences.find(({ path }) => path === "scriptContent");
    assert.equal(plainText(difference?.after ?? []), "2 lines");
  });

  it("says where only the ends of lines differ", () => {
    const found = lines(reportOn("update", script(before), script(before.replaceAll("\n", "\r\n"))));
    assert.deepEqual(found, [" No line differs, only how lines end."]);
  });

  it("isn't shown by lines where it is no text, and long ones are cut", () => {
    assert.equal(lines(reportOn("update", script(before), script("data:;base64,//4="))), undefined);
    const long = Array.from({ length: 300 }, (_, number) => `line ${number}\n`).join("");
    const found = lines(reportOn("create", undefined, script(long))) ?? [];
    assert.equal(found.length, 121);
    assert.equal(found.at(-1), " … and 180 more lines");
  });

  it("acts nowhere, whatever is in it", () => {
    const report = reportOn("update", script(before), script(after));
    const text = markdown(report);
    assert.match(text, /```diff\n [^`]*\n(.*\n)*?\+Write-Output ``4``/);
    assert.ok(!text.includes("##vso["));
    const fenced = reportOn("update", script(before), script(`${before}\`\`\`\n# Heading\n`));
    assert.match(markdown(fenced), /````diff/);
    const shown = page(reportOn("update", script(before), script("<script>alert(1)</script>\n")));
    assert.ok(!shown.includes("<script>alert"));
    assert.match(shown, /<pre class="lines">/);
  });

  it("is of high risk where devices run it with all rights, and of medium risk where a person does", () => {
    const risk = (old: object | undefined, planned: object) =>
      only(reportOn(old ? "update" : "create", old, planned)).risk;
    const asSystem = { runAsAccount: "system" };
    assert.equal(risk(undefined, script(before)), "medium");
    assert.equal(risk(undefined, script(before, asSystem)), "high");
    assert.equal(risk(script(before, asSystem), script(after, asSystem)), "high");
    assert.equal(
      risk(script(before, { ...asSystem, description: "Old" }), script(before, { ...asSystem, description: "New" })),
      "low",
    );
    assert.equal(risk(undefined, script(before, { ...asSystem, assignments: [] })), "low");
    assert.equal(risk(script(before), script(before, { assignments: [allDevices] })), "high");
    const reasons = only(reportOn("create", undefined, script(before, asSystem))).reasons.map(plainText);
    assert.ok(reasons.includes("devices run a script with all rights on them"), reasons.join());
  });
});
