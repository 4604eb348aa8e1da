import assert from "node:assert/strict";
import path from "node:path";
import { deviceSettings } from "../../provider/model/device-settings/index.ts";
import { hasUnknown } from "../../provider/pulumi/values.ts";
import { baseline, guardrails, hygiene, type Rule } from "../../sdk/policy/index.ts";
import { root } from "../support.ts";
import { allDevices, type Case } from "./cases/case.ts";
import { cases } from "./cases/index.ts";
import { type Finding, PackRunner, type Sample } from "./runner.ts";

const rules: readonly Rule[] = [...baseline, ...guardrails, ...hygiene];

describe("every rule, in the ready pack and Pulumi's policy runner", function () {
  this.timeout(60_000);
  let pack: PackRunner;
  before(async () => {
    pack = await PackRunner.start(path.join(root, "policy-pack"));
  });
  after(() => pack.stop());

  const caseOf = (rule: Rule): Case => {
    const found = cases[rule.id];
    assert.ok(found, `${rule.id} has no case`);
    return found;
  };
  /** What the rule says, alone and at its own level. */
  const ask = async (rule: Rule, subject: Sample | readonly Sample[], level: string = rule.level) => {
    const others = rules.filter(({ id }) => id !== rule.id).map(({ id }) => [id, { enforcementLevel: "disabled" }]);
    await pack.configure({
      ...Object.fromEntries(others),
      [rule.id]: { enforcementLevel: level, ...caseOf(rule).options },
    });
    return isStack(subject) ? pack.analyzeStack(subject) : pack.analyze(subject);
  };
  const isStack = (subject: Sample | readonly Sample[]): subject is readonly Sample[] => Array.isArray(subject);
  const unknowns = (findings: readonly Finding[]) => findings.filter(({ message }) => message.includes("Can't tell"));

  it("names a setting on which many disagree once for each of them, however many pairs they are", async () => {
    const rule = rules.find(({ id }) => id === "conflicting-settings");
    assert.ok(rule);
    const hello = Array.from({ length: 40 }, (_, index) => ({
      type: "WindowsIdentityProtectionConfiguration",
      name: `hello-${10 + index}`,
      props: { displayName: `${index}`, pinMinimumLength: 4 + index, assignments: [allDevices] },
    }));
    const findings = await ask(rule, hello);
    assert.equal(findings.length, 39);
    assert.match(
      findings[0]?.message ?? "",
      /is 4 characters here and 5 characters in hello-11, 6 characters in hello-12, 7 characters in hello-13, 36 more, for the same/,
    );
  });

  it("says the same whatever the order in which Pulumi got done with the resources", async () => {
    for (const rule of rules.filter(({ over }) => over === "stack")) {
      for (const subject of caseOf(rule).fails.filter(isStack)) {
        assert.deepEqual(await ask(rule, [...subject].reverse()), await ask(rule, subject), rule.id);
      }
    }
  });

  it("asks a tenant that the stack manages as a whole about what nobody says there", async () => {
    const others = { type: "RoleScopeTag", props: { displayName: "Berlin" } };
    const asked = rules.filter(({ options }) => "whole" in options);
    assert.ok(asked.length >= 13);
    const ask = async (whole: boolean) => {
      const level = { enforcementLevel: "advisory", whole };
      const disabled = rules.map(({ id }) => [id, { enforcementLevel: "disabled" }]);
      await pack.configure(Object.fromEntries([...disabled, ...asked.map(({ id }) => [id, level])]));
      return new Set((await pack.analyzeStack([others])).map(({ policy }) => policy));
    };
    assert.deepEqual(await ask(true), new Set(asked.map(({ id }) => id)));
    assert.deepEqual(await ask(false), new Set());
  });

  it("has a case for each rule, and none for others", () => {
    assert.deepEqual(Object.keys(cases).sort(), rules.map(({ id }) => id).sort());
  });

  it("has cases that say only what the settings catalog has", () => {
    // Rules about names and conflicts have settings made up for them.
    const about = baseline.map((rule) => caseOf(rule));
    const samples = about.flatMap(({ passes, fails, unknown = [] }) =>
      [...passes, ...fails, ...unknown].flatMap((subject) => (isStack(subject) ? subject : [subject])),
    );
    const settings = samples
      .filter(({ type }) => type === "DeviceManagementConfigurationPolicy")
      .flatMap(({ type, props }) => deviceSettings({ type, properties: props }))
      .filter(({ identity, value }) => identity?.includes("_") && !hasUnknown(value));
    assert.ok(settings.length > 200);
    const wrong = settings.filter(({ definition, value }) => {
      const literals = definition?.options?.map(({ literal }) => literal as unknown);
      return !definition || (literals && ![value].flat().every((one) => literals.includes(one)));
    });
    assert.deepEqual([...new Set(wrong.map(({ identity }) => identity))], []);
  });

  for (const rule of rules) {
    it(`${rule.id} passes what keeps it`, async () => {
      for (const subject of caseOf(rule).passes)
        assert.deepEqual(await ask(rule, subject), [], JSON.stringify(subject));
    });

    it(`${rule.id} finds what breaks it, at its level, and says why`, async () => {
      assert.ok(caseOf(rule).fails.length > 0);
      for (const subject of caseOf(rule).fails) {
        const findings = await ask(rule, subject);
        assert.ok(findings.length > 0, JSON.stringify(subject));
        assert.deepEqual(unknowns(findings), []);
        for (const { policy, level, message } of findings) {
          assert.deepEqual([policy, level], [rule.id, rule.level]);
          assert.ok(
            message.startsWith(`${rule.title}\n`) && message.includes(rule.reason) && message.includes(rule.link),
          );
          assert.doesNotMatch(message, /hush/);
        }
      }
    });

    const { unknown = [], remedied } = cases[rule.id] ?? { fails: [] };
    if (unknown.length > 0) {
      it(`${rule.id} reports what it can't know, as advice even where it is mandatory`, async () => {
        for (const subject of unknown) {
          const findings = await ask(rule, subject, "mandatory");
          assert.ok(unknowns(findings).length > 0, JSON.stringify(subject));
          assert.deepEqual(unknowns(findings), findings);
          assert.deepEqual(new Set(findings.map(({ level }) => level)), new Set(["advisory"]));
        }
      });
    }

    if (rule.over === "resource") {
      it(`${rule.id} ${rule.remedy ? "puts right what breaks it, where that is switched on" : "leaves it to people"}`, async () => {
        assert.equal(remedied !== undefined, rule.remedy !== undefined);
        for (const [index, subject] of caseOf(rule).fails.entries()) {
          assert.ok(!isStack(subject));
          await ask(rule, subject);
          assert.equal(await pack.remediate(subject), undefined, "remediation is on by default");
          await ask(rule, subject, "remediate");
          const { displayName } = subject.props;
          const named = displayName === undefined ? {} : { displayName };
          const expected = remedied?.[index] && { ...named, ...remedied[index] };
          assert.deepEqual(await pack.remediate(subject), expected);
        }
      });
    }
  }
});
