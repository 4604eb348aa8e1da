import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import type { Definition } from "../../catalog/definition.ts";
import { printArea, readArea } from "../../catalog/files.ts";
import { merge } from "../../catalog/ledger.ts";
import { root } from "../support.ts";
import { below, choice, NO_ALIASES, setting } from "./made.ts";

const definitionsOf = (...dump: ReturnType<typeof setting>[]): Definition[] => [
  ...merge(new Map(), dump, NO_ALIASES).definitions.values(),
];
const byId = (a: Definition, b: Definition): number => (a.id < b.id ? -1 : 1);
const plain = (definitions: readonly Definition[]): unknown => JSON.parse(JSON.stringify([...definitions].sort(byId)));

describe("files of the catalog", () => {
  const door = choice("Door", ["Open", "Shut"], { defaultOptionId: "device_vendor_msft_policy_config_kitchen_door_1" });
  const definitions = definitionsOf(
    door,
    below(door.id, `${door.id}_0`, setting("Width")),
    setting("Odd", { id: "something_else", infoUrls: ["https://docs.microsoft.com/kitchen#something_else"] }),
    setting("Secret", { valueDefinition: { isSecret: true, inputValidationSchema: "^\\S+$", format: "regEx" } }),
    choice("Door", ["Open", "Shut"], {
      id: "user_vendor_msft_policy_config_kitchen_door",
      baseUri: "./User/Vendor/MSFT/Policy",
      displayName: "Door (User)",
    }),
    setting("Oven", { id: "user_vendor_msft_policy_config_kitchen_oven", baseUri: "./User/Vendor/MSFT/Policy" }),
  );

  it("give back what was put in", () => {
    const file = JSON.parse(printArea(definitions));
    assert.deepEqual(plain(readArea("windows", "kitchen", file)), plain(definitions));
  });

  it("hold one definition a line", () => {
    const lines = printArea(definitions)
      .split("\n")
      .filter((line) => line.startsWith('  {"id"'));
    assert.equal(lines.length, definitions.length);
  });

  it("are the same in whatever order the definitions came", () => {
    assert.equal(printArea([...definitions].reverse()), printArea(definitions));
  });

  it("stand in the repository as the update writes them", () => {
    const data = path.join(root, "catalog", "data");
    for (const file of fs
      .readdirSync(data, { recursive: true, encoding: "utf8" })
      .filter((one) => one.endsWith(".json"))) {
      const text = fs.readFileSync(path.join(data, file), "utf8");
      const [module = "", area = ""] = file.replace(/\.json$/, "").split(path.sep);
      assert.ok(printArea(readArea(module, area, JSON.parse(text))) === text, `${file} was changed by hand`);
    }
  });

  it("keep what was superseded beside what it became", () => {
    const known = new Map(definitionsOf(setting("Door", { id: "door" })).map((one) => [one.id, one]));
    const both = [...merge(known, [choice("Door", ["Open", "Shut"], { id: "door" })], NO_ALIASES).definitions.values()];
    const read = readArea("windows", "kitchen", JSON.parse(printArea(both)));
    assert.deepEqual(
      read.map(({ name, superseded }) => [name, superseded ?? false]),
      [
        ["kitchenDoor", false],
        ["door", true],
      ],
    );
  });
});
