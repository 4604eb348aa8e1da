import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { kindNames } from "../../provider/model/registry.ts";
import { root } from "../support.ts";

describe("the page on other tools", () => {
  const rows = fs
    .readFileSync(path.join(root, "docs", "peers.md"), "utf8")
    .split("\n")
    .flatMap((line) => {
      const [, theirs, here] = /^\| `(\w+)` \| (.*) \|$/.exec(line) ?? [];
      return theirs === undefined || here === undefined ? [] : [{ theirs, here }];
    });

  it("answers every resource, and names classes that are there", () => {
    assert.ok(rows.length > 200);
    const names = new Set(kindNames());
    for (const { theirs, here } of rows) {
      const classes = [...here.matchAll(/`([A-Z]\w+)`/g)].map((match) => match[1] ?? "");
      for (const name of classes) assert.ok(names.has(name), `${theirs}: there is no ${name}`);
      const isSaid = classes.length > 0 || /^(later|no): \w/.test(here) || /^(a class a type|`assignments`)/.test(here);
      assert.ok(isSaid, `${theirs} has no answer: ${here}`);
    }
  });

  it("has no resource that comes later although it is there", () => {
    for (const { theirs, here } of rows.filter((row) => row.here.startsWith("later")))
      assert.ok(!/^later: (scripts|updates|app protection|roles)/.test(here), theirs);
  });
});
