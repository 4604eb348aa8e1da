import assert from "node:assert/strict";
import type { Definition } from "../../catalog/definition.ts";
import type { GraphDefinition } from "../../catalog/graph.ts";
import { changedNames, merge } from "../../catalog/ledger.ts";
import type { Aliases } from "../../catalog/naming/assign.ts";
import { below, choice, NO_ALIASES, setting } from "./made.ts";

type Ledger = ReadonlyMap<string, Definition>;

const EMPTY: Ledger = new Map();
const updated = (known: Ledger, dump: readonly GraphDefinition[], aliases: Partial<Aliases> = {}): Ledger =>
  merge(known, dump, { ...NO_ALIASES, ...aliases }).definitions;
const names = (ledger: Ledger): string[] => [...ledger.values()].map(({ name }) => name).sort();
const literals = (ledger: Ledger, id: string): unknown[] | undefined =>
  ledger.get(id)?.options?.map(({ literal }) => literal);

describe("the ledger of names", () => {
  it("keeps names when the rules would give others", () => {
    const before = updated(EMPTY, [setting("Oven")]);
    const id = [...before.keys()][0] ?? "";
    const now = updated(before, [setting("Stove", { id })]);
    assert.deepEqual(names(now), ["oven"]);
    assert.deepEqual(changedNames(before, now), []);
  });

  it("keeps the place when a setting's technologies or address say another", () => {
    const before = updated(EMPTY, [setting("Oven")]);
    const now = updated(before, [
      setting("Oven", {
        offsetUri: "/Config/Cellar/Oven",
        applicability: { platform: "windows10", technologies: "enrollment" },
      }),
    ]);
    assert.deepEqual(
      [...now.values()].map(({ module, area }) => [module, area]),
      [["windows", "kitchen"]],
    );
  });

  it("lets newcomers make way, even one with the smaller id", () => {
    const before = updated(EMPTY, [setting("Oven", { id: "z_oven" })]);
    const now = updated(before, [setting("Oven", { id: "z_oven" }), setting("Oven", { id: "a_oven" })]);
    assert.equal(now.get("z_oven")?.name, "oven");
    assert.equal(now.get("a_oven")?.name, "kitchenOven");
  });

  it("tells newcomers of one name apart, all of them", () => {
    const now = updated(EMPTY, [
      setting("Lamp", { id: "a", offsetUri: "/Config/Kitchen/Hall/Lamp" }),
      setting("Lamp", { id: "b", offsetUri: "/Config/Kitchen/Bath/Lamp" }),
    ]);
    assert.deepEqual(names(now), ["bathLamp", "hallLamp"]);
  });

  it("gives the bare name to the one of them that isn't deprecated", () => {
    const now = updated(EMPTY, [
      setting("Lamp", { id: "a", displayName: "Lamp (deprecated)", offsetUri: "/Config/Kitchen/Hall/Lamp" }),
      setting("Lamp", { id: "b", offsetUri: "/Config/Kitchen/Bath/Lamp" }),
    ]);
    assert.deepEqual([now.get("a")?.name, now.get("b")?.name], ["hallLamp", "lamp"]);
  });

  it("keeps names of settings that are gone, and gives them to nobody else", () => {
    const before = updated(EMPTY, [setting("Oven", { id: "a" })]);
    const now = updated(before, [setting("Oven", { id: "b" })]);
    assert.deepEqual([now.get("a")?.name, now.get("a")?.gone], ["oven", true]);
    assert.equal(now.get("b")?.name, "kitchenOven");
    const again = updated(now, [setting("Oven", { id: "a" }), setting("Oven", { id: "b" })]);
    assert.deepEqual([again.get("a")?.name, again.get("a")?.gone], ["oven", undefined]);
  });

  it("keeps literals when labels change, and those of options that are gone", () => {
    const before = updated(EMPTY, [choice("Door", ["Open", "Shut"], { id: "door" })]);
    const now = updated(before, [choice("Door", ["Wide open"], { id: "door" })]);
    assert.deepEqual(literals(now, "door"), ["open", "shut"]);
    assert.equal(now.get("door")?.options?.[1]?.gone, true);
    assert.deepEqual(changedNames(before, now), []);
  });

  it("gives a new option another literal than the old ones", () => {
    const before = updated(EMPTY, [choice("Door", ["Open", "Shut"], { id: "door" })]);
    const now = updated(before, [choice("Door", ["Wide open", "Shut", "Open"], { id: "door" })]);
    assert.deepEqual(literals(now, "door"), ["open", "shut", "open2"]);
  });

  it("gives a new name where a setting takes other values than before", () => {
    const before = updated(EMPTY, [setting("Door", { id: "door" })]);
    const { definitions, reshaped, added } = merge(
      before,
      [choice("Door", ["Open", "Shut"], { id: "door" })],
      NO_ALIASES,
    );
    assert.deepEqual(reshaped, ["door"]);
    assert.deepEqual(added, ["door"]);
    assert.deepEqual(
      [...definitions.values()].map(({ name, shape, superseded }) => [name, shape, superseded ?? false]),
      [
        ["kitchenDoor", "choice", false],
        ["door", "simple", true],
      ],
    );
    assert.deepEqual(changedNames(before, definitions), []);
  });

  it("keeps both names from then on, also where a text became a secret", () => {
    const secret = setting("Key", { id: "key", valueDefinition: { isSecret: true } });
    const before = updated(updated(EMPTY, [setting("Key", { id: "key" })]), [secret]);
    assert.deepEqual(names(before), ["key", "kitchenKey"]);
    const now = updated(before, [secret]);
    assert.deepEqual(names(now), ["key", "kitchenKey"]);
    assert.deepEqual(changedNames(before, now), []);
  });

  it("asks the alias file first, for areas, names and literals", () => {
    const now = updated(EMPTY, [choice("Door", ["Open", "Shut"], { id: "door" })], {
      areas: { "windows/kitchen": "cuisine" },
      names: { door: "gate" },
      literals: { door_1: "closed" },
    });
    const { area, name } = now.get("door") ?? {};
    assert.deepEqual([area, name, literals(now, "door")], ["cuisine", "gate", ["open", "closed"]]);
  });

  it("needs names to be different only where programs see them together", () => {
    const door = choice("Door", ["Open", "Shut"], { id: "door" });
    const now = updated(EMPTY, [
      door,
      below("door", "door_0", setting("Width", { id: "door_width" })),
      below("door", "door_1", setting("Width", { id: "door_gap" })),
      setting("Width", { id: "width" }),
    ]);
    assert.deepEqual(names(now), ["door", "width", "width", "width"]);
  });

  it("sees names that changed or are lost", () => {
    const before = updated(EMPTY, [choice("Door", ["Open", "Shut"], { id: "door" }), setting("Oven", { id: "oven" })]);
    const door = before.get("door") as Definition;
    const now = new Map([["door", { ...door, name: "gate", options: door.options?.slice(1) ?? [] }]]);
    assert.deepEqual(changedNames(before, now), [
      "door was windows/kitchen.door and is windows/kitchen.gate",
      "door_0 was open and is undefined",
      "oven is lost",
    ]);
  });

  it("keeps settings of compliance policies where a dump has no such settings at all", () => {
    const rule = setting("Rule", { settingUsage: "compliance" });
    const before = updated(EMPTY, [setting("Oven"), rule]);
    assert.deepEqual([before.get(rule.id)?.area, before.get(rule.id)?.usage], ["compliance", "compliance"]);
    assert.equal(updated(before, [setting("Oven")]).get(rule.id)?.gone, undefined);
    const other = setting("Other", { settingUsage: "compliance" });
    assert.equal(updated(before, [setting("Oven"), other]).get(rule.id)?.gone, true);
  });
});
