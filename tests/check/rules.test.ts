import assert from "node:assert/strict";
import { askedRules, PACKS } from "../../cli/check/rules.ts";
import { broken, resourceRule } from "../../sdk/policy/index.ts";
import { judged, NOW, subject, targetOf, weak } from "./judging.ts";

const level = (config: object, id: string) =>
  askedRules(PACKS, JSON.stringify(config), "rules.json").find(({ rule }) => rule.id === id)?.level;
const exception = { resource: "Hello", reason: "by decision", ends: "2026-12-31", owner: "security", ticket: "CHG-1" };
const findings = (config: object, rule = "everyone-limited", one = weak) =>
  judged(targetOf([one]), config).findings.filter((finding) => finding.rule === rule);

describe("rules of a check", () => {
  it("have the levels of the pack's configuration: a rule's own, that for all, the rule's default", () => {
    assert.equal(level({}, "naming"), "advisory");
    assert.equal(level({ all: "mandatory" }, "naming"), "mandatory");
    assert.equal(level({ all: "mandatory", naming: "disabled" }, "naming"), "disabled");
    assert.equal(level({ naming: { enforcementLevel: "remediate" } }, "naming"), "mandatory");
    assert.equal(level({ naming: { pattern: "x" } }, "naming"), "advisory");
  });

  it("have its options", () => {
    assert.match(findings({}, "hello-pin-length")[0]?.message ?? "", /at least 6/);
    assert.match(findings({ "hello-pin-length": { minimum: 9 } }, "hello-pin-length")[0]?.message ?? "", /at least 9/);
    assert.deepEqual(findings({ "hello-pin-length": { minimum: 4 } }, "hello-pin-length"), []);
  });

  const mistakes: Record<string, [object, RegExp]> = {
    "a rule that there isn't": [
      { "hello-pin-lenght": "advisory" },
      /no rule "hello-pin-lenght"; did you mean hello-pin-length\?/,
    ],
    "a level that there isn't": [{ naming: "warning" }, /level of naming must be one of advisory, mandatory/],
    "a level in an object": [{ naming: { enforcementLevel: 1 } }, /level of naming/],
    "an option that a rule doesn't have": [
      { "hello-pin-length": { minium: 8 } },
      /hello-pin-length: .*minium.*it has minimum, exceptions/,
    ],
    "a value out of range": [{ "hello-pin-length": { minimum: 3 } }, /hello-pin-length\.minimum/],
    "a value of another type": [{ "hello-pin-length": { minimum: "8" } }, /hello-pin-length\.minimum/],
    "an exception without a reason": [
      { naming: { exceptions: [{ resource: "x", ends: "2027-01-01" }] } },
      /naming\.exceptions\.0\.reason/,
    ],
  };
  for (const [what, [config, says]] of Object.entries(mistakes)) {
    it(`refuse ${what}`, () => {
      assert.throws(
        () => askedRules(PACKS, JSON.stringify(config), "rules.json"),
        (error: Error) => {
          assert.match(error.message, /^rules\.json: /);
          assert.match(error.message, says);
          return true;
        },
      );
    });
  }

  it("refuse what is no configuration, and say all mistakes at once", () => {
    assert.throws(() => askedRules(PACKS, "[]", "rules.json"), /rules\.json isn't a pack's configuration/);
    assert.throws(() => askedRules(PACKS, '{"a":"advisory","naming":"x"}', "r"), /"a".*; .*naming/);
  });

  it("may be of one's own, beside those of the packs and with an id of their own", () => {
    const described = resourceRule({
      id: "contoso-described",
      title: "A configuration says what it is for",
      reason: "x",
      link: "https://example.com",
      level: "mandatory",
      check: ({ properties }) => (properties.description ? [] : [broken("It has no description.", "description")]),
    });
    const rules = askedRules({ ...PACKS, own: [described] });
    const evidence = judged(targetOf([weak]), {}, { rules });
    const [finding] = evidence.findings.filter(({ rule }) => rule === "contoso-described");
    assert.equal(finding?.setting, "description");
    assert.equal(evidence.rules.find(({ id }) => id === "contoso-described")?.pack, "own");
    assert.throws(
      () => askedRules({ ...PACKS, own: [described, described] }),
      /Two rules have the id contoso-described/,
    );
  });
});

describe("exceptions of a check", () => {
  it("keep a finding in view, with reason, owner, ticket and end, and don't fail", () => {
    const disabled = {
      all: "disabled",
      "everyone-limited": { enforcementLevel: "mandatory", exceptions: [exception] },
    };
    const evidence = judged(targetOf([weak]), disabled);
    assert.equal(evidence.outcome, "passed");
    const [finding] = evidence.findings;
    assert.equal(finding?.verdict, "excepted");
    assert.deepEqual(finding.exception, {
      reason: "by decision",
      ends: "2026-12-31",
      owner: "security",
      ticket: "CHG-1",
    });
    assert.equal(evidence.rules.find(({ id }) => id === "everyone-limited")?.verdict, "excepted");
  });

  it("name a policy by its name in the admin center, by the resource's name, by its id or its URN", () => {
    const urn = "urn:pulumi:prod::contoso::t::hello";
    const known = { ...weak, source: urn, alsoCalled: ["hello", "11111111-2222-4333-8444-555555555555"] };
    for (const resource of ["Hello", ...known.alsoCalled, urn]) {
      const config = { "everyone-limited": { exceptions: [{ ...exception, resource }] } };
      assert.equal(findings(config, "everyone-limited", known)[0]?.verdict, "excepted", resource);
    }
  });

  it("that have ended don't count, and are named", () => {
    const ended = { "everyone-limited": { exceptions: [{ ...exception, ends: "2026-05-31" }] } };
    const [finding] = findings(ended);
    assert.equal(finding?.verdict, "broken");
    assert.equal(finding?.exception?.ends, "2026-05-31");
    const lastDay = { "everyone-limited": { exceptions: [{ ...exception, ends: NOW.toISOString().slice(0, 10) }] } };
    assert.equal(findings(lastDay)[0]?.verdict, "excepted");
  });

  it("that match nothing, and that outlived what they were for, are named", () => {
    const kept = subject("WindowsIdentityProtectionConfiguration", { displayName: "Hello", assignments: [] });
    const evidence = judged(targetOf([kept]), {
      "everyone-limited": { exceptions: [{ ...exception, ends: "2026-05-31" }] },
      "hello-pin-length": { exceptions: [{ ...exception, resource: "Another" }] },
    });
    assert.equal(evidence.counts.outlived, 2);
    const said = evidence.findings.filter(({ verdict }) => verdict === "outlived").map(({ rule }) => rule);
    assert.deepEqual(said.sort(), ["everyone-limited", "exceptions-in-use"]);
  });
});

describe("what a check says of a rule", () => {
  const verdict = (id: string, config: object = {}, subjects = [weak], options: readonly "protect"[] = []) =>
    judged(targetOf(subjects, { options }), config).rules.find((rule) => rule.id === id)?.verdict;

  it("is kept, broken, unknown, nothing to judge or not asked", () => {
    const strong = subject("WindowsIdentityProtectionConfiguration", { pinMinimumLength: 8, displayName: "x" });
    const silent = subject("WindowsIdentityProtectionConfiguration", { displayName: "x" });
    assert.equal(verdict("hello-pin-length"), "broken");
    assert.equal(verdict("hello-pin-length", {}, [strong]), "kept");
    assert.equal(verdict("assigned", {}, [silent]), "unknown");
    assert.equal(verdict("wifi-encrypted"), "nothing to judge");
    assert.equal(verdict("hello-pin-length", { "hello-pin-length": "disabled" }), "not asked");
  });

  it("about Pulumi's options is asked only where they are known", () => {
    assert.equal(verdict("protect-critical"), "not asked");
    assert.equal(verdict("protect-critical", {}, [weak], ["protect"]), "kept");
  });

  it("over all policies finds what two of them say, at the same of them whatever the order", () => {
    const properties = { ...weak.properties, pinMinimumLength: 6, displayName: "Also" };
    const other = subject("WindowsIdentityProtectionConfiguration", properties, { source: "also.json" });
    const found = (subjects: (typeof weak)[]) =>
      judged(targetOf(subjects)).findings.filter(({ rule }) => rule === "conflicting-settings");
    const [finding, ...more] = found([weak, other]);
    assert.deepEqual(more, []);
    assert.equal(finding?.policy?.name, "Also");
    assert.match(finding?.setting ?? "", /minimumpinlength|pinMinimumLength/);
    assert.deepEqual(found([other, weak]), [finding]);
  });
});

describe("the outcome of a check", () => {
  const outcome = (
    failOn: "mandatory" | "advisory" | "never",
    config: object,
    unread: { source: string; why: string }[] = [],
  ) => judged(targetOf([weak], { unread }), config, { failOn }).outcome;
  const advisory = { all: "advisory" };
  const unread = [{ source: "x.json", why: "it isn't JSON" }];

  it("follows the level that fails it, and what couldn't be judged", () => {
    assert.equal(outcome("mandatory", {}), "failed");
    assert.equal(outcome("mandatory", advisory), "passed");
    assert.equal(outcome("advisory", advisory), "failed");
    assert.equal(outcome("never", {}), "passed");
    assert.equal(outcome("never", {}, unread), "incomplete");
    assert.equal(outcome("mandatory", advisory, unread), "incomplete");
    assert.equal(outcome("mandatory", {}, unread), "failed");
  });
});
