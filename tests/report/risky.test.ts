import assert from "node:assert/strict";
import { markdown } from "../../cli/render/markdown.ts";
import type { Change } from "../../cli/review/change.ts";
import { recorded, reportOf, text } from "./support.ts";

/** A stack of this package's resources: one new, one weaker for all devices, one deleted, one with another secret. */
const report = reportOf(recorded("risky.json"), recorded("risky.events.json"));
const change = (resource: string): Change => {
  const found = report.changes.find((one) => text(one.resource) === resource);
  assert.ok(found, resource);
  return found;
};

describe("a risky preview, recorded from Pulumi's own CLI", () => {
  it("has the gravest first", () => {
    assert.deepEqual(
      report.changes.map(({ risk, action, resource }) => `${risk} ${action} ${text(resource)}`),
      ["critical update hello", "high delete hello-kiosk", "medium update defender", "low create hello-enrolment"],
    );
    assert.equal(report.risk, "critical");
    assert.equal(report.unchanged, 2);
  });

  it("shows before and after in words and units, and what becomes weaker", () => {
    assert.deepEqual(
      change("hello").differences.map((one) => [text(one.label), text(one.before), text(one.after), one.direction]),
      [
        ["PIN minimum length", "8 characters", "4 characters", "weaker"],
        ["PIN previous block count", "10 PINs", "not configured (the service's default)", "weaker"],
        ["PIN uppercase characters usage", "required", "allowed", "weaker"],
        ["Security device required", "yes", "no", "weaker"],
      ],
    );
    const meanings = change("hello").meanings.map(text);
    assert.equal(meanings.length, 4);
    assert.match(meanings[0] ?? "", /easier to guess/);
  });

  it("says who is affected, with the names that the program has for groups, and which exclusion goes", () => {
    assert.equal(text(change("hello").audience), "all devices");
    assert.deepEqual(
      change("hello").audienceChanges.map(({ words, wider }) => [text(words), wider]),
      [["Group 5c9a1d3e-2b4f-4a6c-8d7e-9f0a1b2c3d02 (breakGlass in the program) is no longer left out", true]],
    );
    assert.match(text(change("defender").audience), /^group 1f0b54bb[-0-9a-f]+ \(pilotRing in the program\)$/);
  });

  it("proposes a way on for what is grave, and tells whether there is a way back", () => {
    assert.ok(change("hello").advice.some((line) => /pilot group/.test(text(line))));
    assert.ok(change("hello").advice.some((line) => /exception with an end date/.test(text(line))));
    assert.ok(change("hello-kiosk").advice.some((line) => /nobody for a week/.test(text(line))));
    assert.match(text(change("hello-kiosk").undo), /^Not possible/);
    assert.deepEqual(change("hello-enrolment").advice, []);
  });

  it("says that a secret changes, and nothing of it", () => {
    const [difference] = change("defender").differences;
    assert.equal(text(difference?.before), "a secret");
    assert.equal(text(difference?.after), "another secret");
    assert.doesNotMatch(markdown(report), /HUSH/);
  });

  it("has the rules that stop the update, with their places", () => {
    const stopping = report.findings.filter(({ level }) => level === "mandatory");
    assert.deepEqual(
      stopping.map(({ policy }) => text(policy)),
      ["everyone-limited", "hello-pin-length", "hello-require-tpm"],
    );
    assert.deepEqual(
      stopping[1]?.places.map(({ lines }) => lines.map(text)),
      [["pinMinimumLength is 4; it must be at least 6."]],
    );
    assert.equal(report.failed, false);
    assert.match(markdown(report), /Put it right, or agree on an exception/);
    assert.doesNotMatch(markdown(reportOf(recorded("risky.json"))), /Put it right/);
  });

  it("tells in its first lines that rules stop it, how risky it is, and how much there is", () => {
    const head = (page: string) => page.split("\n\n").slice(1, 5);
    assert.deepEqual(head(markdown(report)), [
      "## ⛔ 4 changes to `contoso-intune` in stack `prod`, highest risk critical",
      // The exclusion goes, and another policy for the pilots has another length and other letters.
      "**2 settings will be in conflict with another policy: devices get none of the values.**",
      "**Rules stop the update: 3 mandatory findings.**",
      "2 changed, 1 deleted, 1 new, 2 unchanged. Risk: 1 critical, 1 high, 1 medium, 1 low.",
    ]);
    assert.match(markdown(reportOf(recorded("drift.json"))), /^## 🟡 2 changes/m);
  });

  it("shows what rules put right, and exceptions in use", () => {
    const remediated = reportOf(recorded("remediated.events.json"));
    assert.deepEqual(
      remediated.findings.filter(({ level }) => level === "remediated").map(({ policy }) => text(policy)),
      ["hello-pin-length", "hello-require-tpm"],
    );
    const excepted = remediated.findings.find(({ policy }) => text(policy) === "everyone-limited");
    assert.equal(excepted?.level, "advisory");
    assert.ok(
      excepted?.places[0]?.lines.some((line) => /Excepted until 2099-12-31: agreed for the pilot/.test(text(line))),
    );
  });

  it("shows what was changed and deleted in the tenant", () => {
    for (const drifted of [reportOf(recorded("drift.json")), reportOf(recorded("drift.events.json"))]) {
      assert.deepEqual(
        drifted.drift.map(({ resource, gone, differences }) => [
          text(resource),
          gone,
          differences.map((one) => `${text(one.label)}: ${text(one.before)} → ${text(one.after)}`),
        ]),
        [
          [
            "hello",
            false,
            ["Description: Owner: client team → changed by hand", "PIN minimum length: 8 characters → 4 characters"],
          ],
          ["hello-quiet", true, []],
        ],
      );
    }
  });

  it("grades high what isn't known before the update: a value, and whom it reaches", () => {
    const unresolved = reportOf(recorded("unresolved.json")).changes.find(
      ({ resource }) => text(resource) === "second",
    );
    assert.equal(unresolved?.risk, "high");
    assert.match(unresolved?.reasons.map(text).join("; ") ?? "", /Display name isn't known.*reaches is known only/);
  });

  it("doesn't call a failed preview harmless", () => {
    const failed = reportOf(recorded("failed.json"));
    assert.equal(failed.risk, "high");
    assert.match(failed.errors.map(text).join(), /pinMinimumLength must be a whole number from 4 to 127/);
  });

  it("is the same for the same preview, whatever the order of independent steps and the times", () => {
    const document = JSON.parse(recorded("risky.json"));
    const shuffled = { ...document, duration: 1, steps: [...document.steps].reverse() };
    assert.equal(markdown(reportOf(JSON.stringify(shuffled))), markdown(reportOf(recorded("risky.json"))));
  });
});
