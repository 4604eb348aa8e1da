import assert from "node:assert/strict";
import path from "node:path";
import { baseline, type Exception, guardrails, hygiene } from "../../sdk/policy/index.ts";
import { root } from "../support.ts";
import { allDevices, of } from "./cases/case.ts";
import { type Finding, PackRunner, type Sample } from "./runner.ts";

const compliance = of("Windows10CompliancePolicy");
const hello = of("WindowsIdentityProtectionConfiguration");
const CORE = { bitLockerEnabled: true, secureBootEnabled: true, codeIntegrityEnabled: true };
const NAME = "same name";
const ids = [...baseline, ...guardrails, ...hygiene].map(({ id }) => id);

describe("rules over a stack of several tenants", function () {
  this.timeout(30_000);
  let pack: PackRunner;
  before(async () => {
    pack = await PackRunner.start(path.join(root, "policy-pack"));
  });
  after(() => pack.stop());

  const ask = async (rule: string, samples: readonly Sample[], exceptions: readonly Exception[] = []) => {
    const off = Object.fromEntries(ids.map((id) => [id, { enforcementLevel: "disabled" }]));
    await pack.configure({ ...off, [rule]: { enforcementLevel: "mandatory", exceptions } });
    return pack.analyzeStack(samples);
  };
  const stopping = (found: readonly Finding[]) => found.filter(({ level }) => level === "mandatory");
  const policy = (tenant: string, props: object, tenantId?: string) =>
    compliance(
      { ...props },
      { name: `compliance-${tenant}`, provider: { name: tenant, ...(tenantId ? { tenantId } : {}) } },
    );
  const three = [policy("contoso", CORE), policy("fabrikam", {}), policy("tailspin", {})];

  it("demand of each tenant what they demand, and name the tenants that lack it", async () => {
    const found = stopping(await ask("compliance-windows-core", three));
    assert.equal(found.length, 6);
    for (const property of Object.keys(CORE)) {
      const places = found.filter(({ message }) => message.includes(property));
      assert.deepEqual(places.map(({ message }) => /provider "(\w+)"/.exec(message)?.[1]).sort(), [
        "fabrikam",
        "tailspin",
      ]);
    }
  });

  it("let two tenants have configurations of one name", async () => {
    const named = (provider: string, name: string, tenantId?: string) =>
      hello({ displayName: NAME }, { name, provider: { name: provider, ...(tenantId ? { tenantId } : {}) } });
    assert.deepEqual(await ask("unique-display-name", [named("contoso", "a"), named("fabrikam", "b")]), []);
    const one = [
      named("contoso", "a", "20CA1000-0000-4000-8000-000000000001"),
      named("again", "b", "20ca1000-0000-4000-8000-000000000001"),
    ];
    assert.equal(stopping(await ask("unique-display-name", one)).length, 1, "two providers of one tenant");
  });

  it("find no conflict between configurations of two tenants", async () => {
    const pins = (provider: string, pinMinimumLength: number) =>
      hello({ pinMinimumLength, assignments: [allDevices] }, { name: provider, provider: { name: provider } });
    assert.deepEqual(await ask("conflicting-settings", [pins("contoso", 6), pins("fabrikam", 8)]), []);
  });

  const exception = (resource: string): Exception => ({ resource, reason: "a laboratory", ends: "2099-12-31" });

  it("take an exception for a configuration that is concerned, for a provider, and for a tenant", async () => {
    const tenantId = "20ca1000-0000-4000-8000-000000000009";
    const lacking = [policy("contoso", CORE), policy("laboratory", {}, tenantId)];
    for (const resource of ["compliance-laboratory", "laboratory", tenantId.toUpperCase()]) {
      const found = await ask("compliance-windows-core", lacking, [exception(resource)]);
      assert.equal(found.length, 3, resource);
      assert.deepEqual(stopping(found), [], resource);
      for (const { message } of found) assert.match(message, /Excepted until 2099-12-31: a laboratory/);
    }
    const others = await ask("compliance-windows-core", lacking, [exception("contoso")]);
    assert.equal(stopping(others).length, 3, "another provider's exception covers nothing here");
  });
});

describe("an exception that matches nothing", function () {
  this.timeout(30_000);
  let pack: PackRunner;
  before(async () => {
    pack = await PackRunner.start(path.join(root, "policy-pack"));
  });
  after(() => pack.stop());

  const everywhere = hello({ assignments: [allDevices] }, { name: "hello" });
  const told = async (rule: string, resource: string, samples: readonly Sample[] = [everywhere]) => {
    const off = Object.fromEntries(ids.map((id) => [id, { enforcementLevel: "disabled" }]));
    const exceptions = [{ resource, reason: "once", ends: "2099-12-31" }];
    await pack.configure({ ...off, [rule]: { enforcementLevel: "advisory", exceptions } });
    for (const sample of samples) await pack.analyze(sample);
    const found = await pack.analyzeStack(samples);
    return found.filter(({ policy }) => policy === "exceptions-in-use");
  };

  it("is said, once, as advice: of a rule about single configurations and of one over the stack", async () => {
    for (const rule of ["everyone-limited", "unique-display-name"]) {
      const [finding, ...more] = await told(rule, "helo");
      assert.deepEqual(more, [], rule);
      assert.equal(finding?.level, "advisory");
      assert.match(finding?.message ?? "", new RegExp(`"helo".*${rule}`), rule);
      assert.deepEqual(await told(rule, "hello"), [], rule);
    }
  });

  it("is also one for a configuration that the rule isn't about", async () => {
    assert.equal((await told("hello-pin-length", "policy", [compliance({}, { name: "policy" })])).length, 1);
  });

  it("isn't one that names a resource of another stack by its URN", async () => {
    const urn = "urn:pulumi:broad::tests::pulumi-nodejs:dynamic/intune:WindowsIdentityProtectionConfiguration::helo";
    assert.deepEqual(await told("everyone-limited", urn), []);
    assert.equal((await told("everyone-limited", urn.replace("broad", "dev"))).length, 1);
  });
});
