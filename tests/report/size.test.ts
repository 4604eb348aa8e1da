import assert from "node:assert/strict";
import { LONGEST_COMMENT, markdown } from "../../cli/render/markdown.ts";
import { allDevices, group, previewOf, reportOf, step } from "./support.ts";

const updates = (number: number, name: (index: number) => string, assignments: unknown[]) =>
  Array.from({ length: number }, (_, index) => {
    const inputs = { displayName: name(index), description: "x".repeat(200), assignments };
    return step(
      "update",
      { ...inputs, pinMinimumLength: 8 },
      { ...inputs, pinMinimumLength: 6, description: "y".repeat(200) },
    );
  });
const sizeOf = (text: string) => Buffer.byteLength(text);

describe("a comment", () => {
  it("has everything while there is room", () => {
    const text = markdown(reportOf(previewOf(...updates(20, (index) => `policy ${index}`, [group("a")]))));
    assert.equal(text.match(/<details>/g)?.length, 20);
  });

  it("folds what is least risky first, and says what it leaves out", () => {
    const grave = updates(5, (index) => `grave ${index}`, [allDevices]);
    const text = markdown(
      reportOf(previewOf(...updates(3_000, (index) => `harmless ${index}`, [group("a")]), ...grave)),
    );
    assert.ok(sizeOf(text) <= LONGEST_COMMENT, String(sizeOf(text)));
    assert.equal(text.match(/<details open>/g)?.length, 5);
    assert.match(
      text,
      /^\*\*Shortened, because a comment is full: 3000 changes of low and medium risk left out\.\*\*/m,
    );
  });

  it("fits whatever comes, and says where the rest is", () => {
    const text = markdown(
      reportOf(previewOf(...updates(3_000, (index) => `${"é".repeat(100)} ${index}`, [allDevices]))),
    );
    assert.ok(sizeOf(text) <= LONGEST_COMMENT, String(sizeOf(text)));
    assert.ok(sizeOf(text) > LONGEST_COMMENT / 2);
    assert.match(text, /pulumi-intune report --format html/);
  });

  it("says how many changes have a line only", () => {
    const text = markdown(reportOf(previewOf(...updates(120, (index) => `harmless ${index}`, [group("a")]))));
    assert.match(
      text,
      /^\*\*Shortened, because a comment is full: 120 changes of low and medium risk in a line each\.\*\*/m,
    );
    assert.equal(text.match(/^🟡 medium: `harmless/gm)?.length, 120);
  });

  it("shortens drift, warnings and errors too, says by how much, and leaves no fold open", () => {
    const warnings = Array.from({ length: 900 }, (_, index) => ({
      severity: "warning",
      message: `${index} ${"w".repeat(300)}`,
    }));
    const preview = {
      ...JSON.parse(previewOf(...updates(900, (index) => `grave ${index}`, [allDevices]))),
      diagnostics: warnings,
    };
    const text = markdown(reportOf(JSON.stringify(preview)));
    assert.ok(sizeOf(text) <= LONGEST_COMMENT, String(sizeOf(text)));
    assert.match(text, /900 changes of .*high.* risk in a line each/);
    assert.equal(text.match(/<details/g)?.length ?? 0, text.match(/<\/details>/g)?.length ?? 0);
    const few = markdown(reportOf(JSON.stringify({ ...preview, steps: preview.steps.slice(0, 3) })));
    assert.match(few, /^- and 8\d\d more$/m);
  });
});
