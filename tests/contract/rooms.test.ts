import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { root } from "../support.ts";

/** Who may import whom, as CONTRIBUTING.md draws it: from a room to a file of another. */
const allowed: readonly (readonly [room: string, imported: string])[] = [
  ["provider/model", "provider/pulumi/values.ts"],
  ["provider/graph", "provider/errors.ts"],
  ["provider/settings", "provider/graph/clouds.ts"],
  ["provider/objects", "provider/model/kind.ts"],
  ["provider/objects", "provider/graph/client.ts"],
  ["provider/lifecycle", "provider/objects/object.ts"],
  ["provider/lifecycle", "provider/settings/settings.ts"],
  ["provider/pulumi", "provider/lifecycle/lifecycle.ts"],
  ["sdk", "catalog/setting.ts"],
  ["sdk/policy", "effective/overlap.ts"],
  ["effective", "provider/model/kind.ts"],
  ["catalog", "provider/errors.ts"],
  ["cli/review", "cli/pulumi/preview.ts"],
  ["cli/render", "cli/review/findings.ts"],
];
const refused: typeof allowed = [
  ["provider/model", "provider/graph/client.ts"],
  ["provider/model/kinds", "provider/lifecycle/lifecycle.ts"],
  ["provider/graph", "provider/settings/settings.ts"],
  ["provider/graph", "provider/model/kind.ts"],
  ["provider/graph", "provider/pulumi/values.ts"],
  ["provider/settings", "provider/model/kind.ts"],
  ["provider/objects", "provider/lifecycle/lifecycle.ts"],
  ["provider/objects", "provider/settings/settings.ts"],
  ["provider/lifecycle", "provider/pulumi/dynamic.ts"],
  ["provider/pulumi", "cli/main.ts"],
  ["provider/model", "sdk/index.ts"],
  ["local/tenant", "provider/model/kind.ts"],
  ["effective", "provider/graph/client.ts"],
  ["effective/filter", "sdk/index.ts"],
  ["catalog", "provider/model/kind.ts"],
  ["catalog/check", "sdk/index.ts"],
  ["cli/pulumi", "cli/review/findings.ts"],
  ["cli/pulumi", "cli/render/words.ts"],
  ["cli/review", "cli/render/words.ts"],
  ["cli/review/effects", "cli/render/words.ts"],
];

describe("rooms", () => {
  let scratch: string;
  let found: ReadonlySet<string>;
  const fileOf = (index: number, room: string): string => `${room}/planted${index}.ts`;

  before(() => {
    scratch = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "pulumi-intune-rooms-")));
    const config = JSON.parse(fs.readFileSync(path.join(root, "biome.json"), "utf8"));
    fs.writeFileSync(path.join(scratch, "biome.json"), JSON.stringify({ ...config, vcs: { enabled: false } }));
    for (const [index, [room, imported]] of [...allowed, ...refused].entries()) {
      fs.mkdirSync(path.join(scratch, room), { recursive: true });
      const specifier = path.posix.relative(room, imported);
      const line = `export * from "${specifier.startsWith(".") ? specifier : `./${specifier}`}";\n`;
      fs.writeFileSync(path.join(scratch, fileOf(index, room)), line);
    }
    const biome = path.join(root, "node_modules", "@biomejs", "biome", "bin", "biome");
    const { stdout } = spawnSync(process.execPath, [biome, "lint", "--reporter=json", "--max-diagnostics=none"], {
      cwd: scratch,
      encoding: "utf8",
    });
    const diagnostics: { category: string; location: { path: string | { file: string } } }[] =
      JSON.parse(stdout).diagnostics;
    const violations = diagnostics.filter(({ category }) => category === "lint/style/noRestrictedImports");
    found = new Set(violations.map(({ location: { path } }) => (typeof path === "string" ? path : path.file)));
  });
  after(() => fs.rmSync(scratch, { recursive: true }));

  for (const [index, [room, imported]] of allowed.entries())
    it(`${room} may import ${imported}`, () => assert.ok(!found.has(fileOf(index, room))));
  for (const [index, [room, imported]] of refused.entries())
    it(`${room} may not import ${imported}`, () => assert.ok(found.has(fileOf(allowed.length + index, room))));
});
