import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { root } from "../support.ts";

interface Manifest {
  readonly name?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
const read = (...parts: string[]) => JSON.parse(fs.readFileSync(path.join(root, ...parts), "utf8"));

describe("package-lock.json", () => {
  const packages: Readonly<Record<string, Manifest>> = read("package-lock.json").packages;
  const examples = fs
    .readdirSync(path.join(root, "examples"))
    .filter((name) => fs.existsSync(path.join(root, "examples", name, "package.json")))
    .map((name) => `examples/${name}`);

  for (const folder of ["", ...examples]) {
    it(`knows the package in ${folder || "the root"} as it is, or npm ci refuses a fresh clone`, () => {
      const { name, dependencies, devDependencies }: Manifest = read(folder, "package.json");
      const locked = packages[folder];
      assert.ok(locked, folder);
      assert.deepEqual([locked.dependencies, locked.devDependencies], [dependencies, devDependencies]);
      assert.equal(locked.name, name);
    });
  }
});
