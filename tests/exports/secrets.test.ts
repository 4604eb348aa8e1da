import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { program } from "../../cli/adopt/program.ts";
import { evidenceOf } from "../../cli/check/judge.ts";
import { exportsTarget } from "../../cli/check/targets/exports.ts";
import { convertible } from "../../cli/convert/findings.ts";
import { readExports } from "../../cli/exports/read.ts";
import { writableFields } from "../../provider/model/kind.ts";
import { kindNames, loadKind } from "../../provider/model/registry.ts";
import { samplesOf } from "../../scripts/samples.ts";
import { asGraph } from "../conformance/oracle.ts";
import { PLANTED, Planter } from "../e2e/planting.ts";

/** A rule that says all it sees. */
const nosy = {
  id: "nosy",
  title: "Says all it sees",
  reason: "x",
  link: "https://example.com",
  level: "advisory" as const,
  over: "resource" as const,
  options: {},
  reads: [],
  check: ({
    properties,
    show,
    declared,
  }: {
    properties: object;
    show: (path: string) => string;
    declared: readonly string[];
  }) => [{ verdict: "broken" as const, message: `${JSON.stringify(properties)} ${declared.map(show).join(" ")}` }],
};

describe("secrets in exported files", () => {
  let folder: string;
  const planter = new Planter();
  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "secrets-"));
    for (const kind of kindNames().map(loadKind)) {
      const { args } = planter.plant(kind, samplesOf(kind).full);
      const fields = writableFields(kind).filter(([name]) => args[name] !== undefined);
      const body = Object.fromEntries(fields.map(([name, field]) => [name, asGraph(field, args[name])]));
      fs.writeFileSync(
        path.join(folder, `${kind.name}.json`),
        JSON.stringify({ "@odata.type": `#${kind.type}`, ...body }),
      );
    }
  });
  after(() => fs.rmSync(folder, { recursive: true }));

  it("are in the files, in every place of every type", () => {
    const texts = fs.readdirSync(folder).map((file) => fs.readFileSync(path.join(folder, file), "utf8"));
    assert.ok(planter.count > 50);
    assert.ok(texts.filter((text) => PLANTED.test(text)).length > 30);
  });

  it("reach no rule, and so no evidence", () => {
    const target = exportsTarget([folder]);
    assert.ok(target.subjects.length > 100);
    const rules = [{ rule: nosy, pack: "own", level: "advisory" as const, configured: {} }];
    const evidence = evidenceOf({ target, rules, failOn: "mandatory", now: new Date(), version: "1" });
    assert.equal(evidence.findings.length, target.subjects.length);
    for (const { policy, message } of evidence.findings) assert.doesNotMatch(message, PLANTED, policy?.type);
    assert.doesNotMatch(JSON.stringify(evidence), PLANTED);
  });

  it("reach no file of a program", () => {
    const { files, notes } = program(convertible(readExports([folder])), "planted", "make");
    for (const [file, text] of files) assert.doesNotMatch(text.toString(), PLANTED, file);
    for (const { failure } of notes) assert.doesNotMatch(failure, PLANTED);
  });
});
