import assert from "node:assert/strict";
import type { Claim } from "../../provider/lifecycle/claims.ts";
import { Claims, TENANT_DEFAULT } from "../../provider/lifecycle/claims.ts";
import { type Decision, decide, type Facts } from "../../provider/lifecycle/identity.ts";
import { loadKind } from "../../provider/model/registry.ts";

const kind = loadKind("WindowsIdentityProtectionConfiguration");
const a: Claim = { label: "a", name: "Hello", adopt: undefined, before: undefined, isNew: true };
const b: Claim = { ...a, label: "b" };

describe("which object a resource is", () => {
  const rules: readonly [string, Partial<Facts>, Decision["act"] | RegExp][] = [
    ["a new name is a new object", {}, "create"],
    ["a name that isn't known yet is decided by the up", { claim: { ...a, name: undefined } }, "create"],
    ["what the state has stays", { claim: { ...a, isNew: false, before: "Hello" } }, "keep"],
    ["what the state has stays under a new name", { claim: { ...a, isNew: false, before: "Other" } }, "keep"],
    [
      "an object of the name is refused, aliases before adopt",
      { namesakes: ["1"] },
      /\(1\).*aliases.*adopt: "1".*adopt or duplicate/s,
    ],
    [
      "two objects of the name are refused",
      { namesakes: ["1", "2"] },
      /2 objects.*\(1, 2\).*aliases.*set intune:onExisting to duplicate/s,
    ],
    ["one object of the name is adopted by order", { namesakes: ["1"], onExisting: "adopt" }, "adopt"],
    ["one of two is never adopted by name", { namesakes: ["1", "2"], onExisting: "adopt" }, /2 objects/],
    ["a second object is made by order", { namesakes: ["1"], onExisting: "duplicate" }, "create"],
    ["an object is adopted by its id", { claim: { ...a, adopt: "1" } }, "adopt"],
    ["its name doesn't matter then", { claim: { ...a, adopt: "1" }, namesakes: ["1", "2"] }, "adopt"],
    [
      "an object of another resource is refused",
      { claim: { ...b, adopt: "1" }, holder: a },
      /object 1 belongs to resource "a" already.*aliases/s,
    ],
    [
      "one of a resource that has no name is too",
      { claim: { ...b, adopt: "1" }, holder: { label: undefined } },
      /belongs to another resource already/,
    ],
    ["a replacement is a new object", { claim: { ...a, before: "Hello" }, namesakes: ["1"] }, "create"],
    [
      "also where the one of its name would be adopted",
      { claim: { ...a, before: "Hello" }, namesakes: ["1"], onExisting: "adopt" },
      "create",
    ],
    [
      "also where adopt names the one that it has",
      { claim: { ...a, before: "Hello", adopt: "1" }, holder: { label: undefined } },
      "create",
    ],
    [
      "a twin is refused, both named",
      { claim: b, rival: a },
      /resources "a" and "b" of this program both declare the name "Hello"/,
    ],
    [
      "a twin without a name is refused",
      { claim: { ...b, label: undefined }, rival: a },
      /another resource of this program declares the name "Hello"/,
    ],
    ["a twin is refused where one would be adopted", { claim: b, rival: a, onExisting: "adopt" }, /both declare/],
    ["a twin is made by order", { claim: b, rival: a, onExisting: "duplicate" }, "create"],
    [
      "a replacement that takes another's name is refused",
      { claim: { ...b, before: "Other" }, rival: a },
      /both declare/,
    ],
    [
      "so is a resource of the state that does",
      { claim: { ...b, isNew: false, before: "Other" }, rival: a },
      /both declare/,
    ],
    [
      "the tenant's default is the object of its id",
      { claim: { ...a, name: TENANT_DEFAULT }, defaultId: "t_d" },
      "adopt",
    ],
    ["it isn't adopted by that id", { claim: { ...a, adopt: "t_d" }, defaultId: "t_d" }, /tenantDefault: true/],
    [
      "it isn't replaced",
      { claim: { ...a, name: TENANT_DEFAULT, before: TENANT_DEFAULT }, defaultId: "t_d" },
      /can't be replaced/,
    ],
    [
      "it is adopted in place of an object of its own",
      { claim: { ...a, name: TENANT_DEFAULT, before: "Hello" }, defaultId: "t_d" },
      "adopt",
    ],
    [
      "it is nobody's twice",
      { claim: { ...b, name: TENANT_DEFAULT }, rival: { ...a, name: TENANT_DEFAULT }, defaultId: "t_d" },
      /both declare the tenant's default/,
    ],
  ];
  for (const [what, facts, expected] of rules) {
    it(`${what}`, () => {
      const decision = decide({ kind, claim: a, onExisting: "error", namesakes: [], ...facts });
      if (typeof expected === "string") assert.equal(decision.act, expected, JSON.stringify(decision));
      else assert.match(decision.act === "refuse" ? decision.reasons.join() : decision.act, expected);
    });
  }
});

describe("claims", () => {
  const args = (displayName: string, more: object = {}) => ({ displayName, ...more });
  let claims: Claims;
  beforeEach(() => {
    claims = new Claims();
  });

  it("tell a resource that is replaced from a twin of it", () => {
    const first = claims.checked(kind, "1 a", args("Hello"), args("Hello"));
    assert.equal(claims.checked(kind, "1 a", undefined, args("Hello")), first);
    assert.equal(claims.rivalOf(kind, first), undefined);
    const twin = claims.checked(kind, "2 b", undefined, args("Hello"));
    assert.equal(claims.rivalOf(kind, twin), first);
    assert.equal(claims.rivalOf(kind, first), undefined);
  });

  it("leave resources in peace that have objects of one name", () => {
    claims.checked(kind, "1 a", args("Hello"), args("Hello"));
    const second = claims.checked(kind, "2 b", args("Hello"), args("Hello"));
    assert.equal(claims.rivalOf(kind, second), undefined);
  });

  it("leave resources in peace that adopt objects of one name", () => {
    claims.checked(kind, "1 a", undefined, args("Hello", { adopt: "1" }));
    const second = claims.checked(kind, "2 b", undefined, args("Hello", { adopt: "2" }));
    assert.equal(claims.rivalOf(kind, second), undefined);
  });

  it("are kept by type: two types may share a name", () => {
    const other = loadKind("WindowsDefenderAdvancedThreatProtectionConfiguration");
    claims.checked(kind, "1 a", undefined, args("Hello"));
    const second = claims.checked(other, "2 b", undefined, args("Hello"));
    assert.equal(claims.rivalOf(other, second), undefined);
  });

  it("are taken by the first create of the name, and refuse the second", () => {
    const checked = claims.checked(kind, "1 a", undefined, args("Hello"));
    assert.equal(claims.making(kind, args("Hello")), checked);
    const second = claims.making(kind, args("Hello"));
    assert.notEqual(second, checked);
    assert.equal(claims.rivalOf(kind, second), checked);
  });

  it("are free again where nothing came of the create", () => {
    const checked = claims.making(kind, args("Hello"));
    claims.failed(checked);
    assert.equal(claims.making(kind, args("Hello")), checked);
  });

  it("give an object to the first that wants to adopt it, in whatever case its id is written", () => {
    const first = claims.checked(kind, "1 a", undefined, args("Hello", { adopt: "ab" }));
    const second = claims.checked(kind, "2 b", undefined, args("Other", { adopt: "AB" }));
    assert.equal(claims.takerOf("AB"), first);
    assert.equal(claims.takeOver("AB", second), false);
  });

  it("keep an object of this run from being deleted under another resource, and only that", () => {
    claims.hold("1", "mine");
    assert.equal(claims.isHeldByAnother("1", "mine"), false);
    assert.equal(claims.isHeldByAnother("1", "another's"), true);
    assert.equal(claims.isHeldByAnother("1", undefined), true);
    assert.equal(claims.isHeldByAnother("2", "mine"), false);
    claims.checked(kind, "1 a", undefined, args("Hello", { adopt: "2" }));
    assert.equal(claims.isHeldByAnother("2", "mine"), true);
  });
});
