import assert from "node:assert/strict";
import { Aliases } from "../../../local/engine/stand-in/aliases.ts";
import { type Alias, DEFAULT_GOAL, type Goal } from "../../../local/engine/stand-in/goal.ts";

const root = "urn:pulumi:dev::rec::pulumi:pulumi:Stack::rec-dev";
const goal = (name: string, given: Partial<Goal> = {}): Goal => ({
  ...DEFAULT_GOAL,
  type: "a:b:C",
  parent: root,
  name,
  ...given,
});
const alias = (given: Partial<Extract<Alias, { name: string }>>): Alias => ({
  ...{ name: "", type: "", stack: "", project: "", parent: undefined },
  ...given,
});

describe("aliases", () => {
  it("say what differs, and all the rest is the resource's own", () => {
    const aliases = new Aliases("dev", "rec");
    const given = [
      alias({ name: "old" }),
      alias({ type: "a:b:Old" }),
      alias({ stack: "prod", project: "other" }),
      alias({ parent: "urn:pulumi:dev::rec::a:b:Group::g" }),
      { urn: "urn:pulumi:x::y::z::w" },
    ];
    assert.deepEqual(aliases.candidates(goal("new", { aliases: given })), [
      "urn:pulumi:dev::rec::a:b:C::old",
      "urn:pulumi:dev::rec::a:b:Old::new",
      "urn:pulumi:prod::other::a:b:C::new",
      "urn:pulumi:dev::rec::a:b:Group$a:b:C::new",
      "urn:pulumi:x::y::z::w",
    ]);
  });

  it("come down from a parent that was found under another name", () => {
    const aliases = new Aliases("dev", "rec");
    const parent = "urn:pulumi:dev::rec::a:b:Group::app";
    aliases.claim(parent, "urn:pulumi:dev::rec::a:b:OldGroup::web");
    assert.deepEqual(aliases.candidates(goal("app-key", { parent })), [
      "urn:pulumi:dev::rec::a:b:OldGroup$a:b:C::web-key",
    ]);
    assert.deepEqual(aliases.candidates(goal("other", { parent })), ["urn:pulumi:dev::rec::a:b:OldGroup$a:b:C::other"]);
  });

  it("are claimed once", () => {
    const aliases = new Aliases("dev", "rec");
    aliases.claim("urn:new", "urn:old");
    assert.equal(aliases.claimedBy("urn:old"), "urn:new");
    assert.equal(aliases.claimedBy("urn:new"), undefined);
  });
});
