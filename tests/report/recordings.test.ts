import assert from "node:assert/strict";
import fs from "node:fs";
import { page } from "../../cli/render/html.ts";
import { markdown } from "../../cli/render/markdown.ts";
import type { Report } from "../../cli/review/model.ts";
import { fixture } from "../support.ts";
import { recorded, reportOf, text } from "./support.ts";

const names = fs.readdirSync(fixture("report", "recorded")).filter((name) => name.endsWith(".json"));
const pairs = names.filter((name) => !name.endsWith(".events.json")).map((name) => name.replace(/\.json$/, ""));
const facts = ({ project, stack, failed, risk, changes, unchanged, drift, errors, warnings }: Report) => ({
  project,
  stack,
  failed,
  risk,
  changes,
  unchanged,
  drift,
  errors,
  warnings,
});
const lines = (report: Report): string[] =>
  report.changes.map(
    ({ risk, action, resource, differences }) =>
      `${risk} ${action} ${text(resource)}: ${differences.map((one) => `${text(one.label)} ${text(one.before)} → ${text(one.after)}`).join(", ")}`,
  );

describe("reports on recordings of Pulumi's own CLI", () => {
  it("has recordings to read", () => assert.ok(pairs.length >= 8));

  for (const name of pairs) {
    it(`${name}: the document and the event log say the same, in both forms`, () => {
      const [document, log] = [recorded(`recorded/${name}.json`), recorded(`recorded/${name}.events.json`)];
      const [short, long] = [reportOf(document), reportOf(document, log)];
      const isPolicies = name.startsWith("policies");
      // Of a preview that a policy stops the document says only that it failed.
      if (!isPolicies) assert.deepEqual(facts(long), facts(short));
      assert.deepEqual(long.changes, short.changes);
      for (const report of [short, long]) assert.ok(markdown(report).length > 0 && page(report).length > 0);
    });
  }

  it("shows a changed number", () => {
    assert.deepEqual(lines(reportOf(recorded("recorded/lifecycle-07.json"))), ["low update a: size 1 → 2"]);
  });

  it("grades replacements and values that aren't known high", () => {
    const report = reportOf(recorded("recorded/replace-03.json"));
    assert.deepEqual(
      report.changes.map(({ risk, action, resource }) => `${risk} ${action} ${text(resource)}`),
      ["high replace a", "high replace b", "high replace c", "high update dep"],
    );
    assert.match(text(report.changes[3]?.reasons[0]), /color isn't known before the update/);
  });

  it("shows what a refresh found", () => {
    const report = reportOf(recorded("recorded/drift-10.json"));
    assert.deepEqual(
      report.drift.map(
        ({ name, differences }) =>
          `${text(name)}: ${differences.map((one) => `${text(one.before)} → ${text(one.after)}`)}`,
      ),
      ["a: 4 → 5"],
    );
  });

  it("says what an earlier update left unfinished", () => {
    const [change] = reportOf(recorded("recorded/half-made-03.json")).changes;
    assert.equal(change?.risk, "medium");
    assert.match(text(change?.notes[0]), /unfinished: assignment refused: 403/);
  });

  it("has errors and warnings, and no more than Pulumi said of a failed preview", () => {
    const failed = reportOf(recorded("recorded/check-failures-02.json"));
    assert.equal(failed.failed, true);
    assert.equal(failed.errors.length, 2);
    assert.match(markdown(failed), /preview of `rec` in stack `dev` failed/);
    assert.match(markdown(failed), /Don't approve it/);
    assert.deepEqual(reportOf(recorded("recorded/log-02.json")).warnings.map(text), ["about a", "careful"]);
  });

  it("has the findings of packs: those that stop the update, those put right, advice", () => {
    const findings = (name: string) =>
      reportOf(recorded(`recorded/policies-${name}.events.json`)).findings.map(
        ({ level, policy, places }) => `${level} ${text(policy)} ${places.map(({ resource }) => text(resource))}`,
      );
    assert.deepEqual(findings("02"), ["mandatory small a", "advisory no-beige b"]);
    assert.deepEqual(findings("05"), ["remediated green-to-blue a", "advisory no-beige b"]);
    assert.deepEqual(findings("06"), ["mandatory few ", "advisory no-beige b"]);
  });

  it("masks secrets", () => {
    const text = markdown(reportOf(recorded("recorded/secrets-04.json")));
    assert.match(text, /\| `secret` \| a secret \|/);
    assert.match(text, /\| `color` \| a secret \|/);
  });
});
