import assert from "node:assert/strict";
import path from "node:path";
import { exceptionFor } from "../../sdk/policy/exceptions.ts";
import { type Exception, guardrails, hygiene, policies } from "../../sdk/policy/index.ts";
import { root } from "../support.ts";
import { allDevices, of, without } from "./cases/case.ts";
import { PackRunner, urnOf } from "./runner.ts";

const day = 86_400_000;
const onDay = (days: number): string => new Date(Date.now() + days * day).toISOString().slice(0, 10);
const everywhere = of("WindowsIdentityProtectionConfiguration")({ pinMinimumLength: 6, assignments: [allDevices] });
const exception = (more: Partial<Exception> = {}): Exception => ({
  resource: "it",
  reason: "the same for everybody",
  ends: onDay(30),
  ...more,
});

describe("exceptions", function () {
  this.timeout(30_000);
  let pack: PackRunner;
  before(async () => {
    pack = await PackRunner.start(path.join(root, "policy-pack"));
  });
  after(() => pack.stop());

  const ask = async (exceptions: readonly Exception[], rule = "everyone-limited", subject = everywhere) => {
    const off = [...guardrails, ...hygiene].map(({ id }) => [id, { enforcementLevel: "disabled" }]);
    await pack.configure({ ...Object.fromEntries(off), [rule]: { enforcementLevel: "mandatory", exceptions } });
    return (await pack.analyze(subject)).filter(({ policy }) => policy === rule);
  };

  it("keep a finding in view, as advice, with reason, end and owner", async () => {
    for (const resource of ["it", urnOf(everywhere)]) {
      const [finding, ...more] = await ask([exception({ resource, owner: "security", ticket: "CHG-1" })]);
      assert.deepEqual(more, []);
      assert.equal(finding?.level, "advisory");
      assert.ok(finding?.message.endsWith(`Excepted until ${onDay(30)}: the same for everybody (security, CHG-1)`));
    }
  });

  it("end, and are named when they have", async () => {
    const [finding] = await ask([exception({ ends: onDay(-1) })]);
    assert.equal(finding?.level, "mandatory");
    assert.match(finding?.message ?? "", new RegExp(`An exception ended on ${onDay(-1)}: the same for everybody`));
  });

  it("are for one resource and one rule", async () => {
    const [other] = await ask([exception({ resource: "another" })]);
    assert.equal(other?.level, "mandatory");
    assert.doesNotMatch(other?.message ?? "", /exception/i);
    const group = of("WindowsIdentityProtectionConfiguration")({ assignments: [allDevices, without("g1")] });
    assert.deepEqual(
      (await pack.analyze(group)).filter(({ policy }) => policy === "everyone-limited"),
      [],
    );
  });

  it("keep a remediation off the resource", async () => {
    const untagged = of("WindowsIdentityProtectionConfiguration")({});
    const remediate = { enforcementLevel: "remediate", tags: ["7"] };
    await pack.configure({ "scope-tags": { ...remediate, exceptions: [exception()] } });
    assert.equal(await pack.remediate(untagged), undefined);
    await pack.configure({ "scope-tags": { ...remediate, exceptions: [exception({ ends: onDay(-1) })] } });
    assert.deepEqual((await pack.remediate(untagged))?.roleScopeTagIds, ["0", "7"]);
  });

  it("count through their last day, in UTC, and not at all without a proper one", () => {
    const until = (ends: string, now: string) =>
      exceptionFor([exception({ ends })], [{ name: "it", urn: "" }], new Date(now));
    assert.equal(until("2027-03-31", "2027-03-31T23:59:59Z")?.ended, false);
    assert.equal(until("2027-03-31", "2027-04-01T00:00:00Z")?.ended, true);
    assert.equal(until("2027-02-31", "2027-02-01T00:00:00Z")?.ended, true);
    assert.equal(until("soon", "2027-04-01T00:00:00Z")?.ended, true);
  });

  it("that have ended are named where the rule is kept by now, as advice", async () => {
    const kept = of("WindowsIdentityProtectionConfiguration")({ assignments: [] });
    assert.deepEqual(await ask([exception({ ends: onDay(1) })], "everyone-limited", kept), []);
    const [finding, ...more] = await ask([exception({ ends: onDay(-1) })], "everyone-limited", kept);
    assert.deepEqual([finding?.level, more], ["advisory", []]);
    assert.match(finding?.message ?? "", /The rule is kept\. Take out the exception that ended on/);
  });

  it("of a rule that a pack doesn't have are refused", () => {
    assert.throws(() => policies(hygiene, { exceptions: { "hello-pin-lenght": [exception()] } }), /hello-pin-lenght/);
  });
});

describe("a pack", () => {
  it("refuses two rules of one id", () => {
    assert.throws(() => policies([...hygiene, ...hygiene]), /two rules/i);
  });

  it("refuses an option that a rule doesn't have, and names those that it has", async () => {
    const runner = await PackRunner.start(path.join(root, "policy-pack"));
    try {
      await runner.configure({ "hello-pin-length": { minium: 8 } });
      await assert.rejects(
        runner.analyze(of("WindowsIdentityProtectionConfiguration")({ pinMinimumLength: 6 })),
        /The rule hello-pin-length has no option "minium"\. It has minimum, exceptions\./,
      );
    } finally {
      await runner.stop();
    }
  });

  it("has a schema with a default for every option", () => {
    for (const { name, configSchema } of policies([...guardrails, ...hygiene])) {
      for (const [option, schema] of Object.entries(configSchema?.properties ?? {})) {
        assert.notEqual(schema.default, undefined, `${name}.${option}`);
        assert.ok(schema.description, `${name}.${option}`);
      }
    }
  });
});
