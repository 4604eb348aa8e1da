import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { root } from "../support.ts";

interface Manifest {
  main: string;
  types: string;
  bin: Record<string, string>;
  exports: Record<string, string | { types: string; default: string }>;
}

/** Modules that a compiled file asks for, by their paths in the package. */
function loadedBy(file: string): string[] {
  const text = fs.readFileSync(path.join(root, file), "utf8");
  return [...text.matchAll(/(?:require|import)\("(\.[^"]+)"\)/g)].map(([, target = ""]) =>
    path.posix.join(path.posix.dirname(file), target),
  );
}

describe("the package", function () {
  this.timeout(60_000);
  const manifest = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8")) as Manifest;
  let files: string[];

  before(() => {
    const shell = process.platform === "win32";
    const output = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
      cwd: root,
      encoding: "utf8",
      shell,
      stdio: ["ignore", "pipe", "ignore"],
    });
    files = (JSON.parse(output) as [{ files: { path: string }[] }])[0].files.map((file) => file.path);
  });

  it("holds whatever it exports, and the ready policy pack", () => {
    const exported = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === "string" ? entry : Object.values(entry),
    );
    const wanted = [
      ...exported,
      manifest.main,
      manifest.types,
      ...Object.values(manifest.bin),
      "policy-pack/PulumiPolicy.yaml",
      "plugin/PulumiPlugin.yaml",
      "plugin/package.json",
      "plugin/index.js",
    ];
    for (const file of wanted.map((one) => path.posix.normalize(one))) {
      const [before = "", after] = file.split("*");
      const held = (one: string) =>
        after === undefined ? one === file : one.startsWith(before) && one.endsWith(after);
      assert.ok(files.some(held), file);
    }
    for (const file of [
      "data/windows/defender.json",
      "generated/windows/defender.d.ts",
      "generated/index.json",
      "templates.json",
    ])
      assert.ok(files.includes(`catalog/${file}`), file);
    assert.ok(files.some((file) => /^dist\/provider\/model\/kinds\/windowsIdentityProtection.*\.js$/.test(file)));
    assert.ok(files.includes("dist/local/tenant/model/graph.json"));
  });

  it("holds every page and example that the README and the guides lead to", () => {
    const pages = files.filter((file) => /^(README|docs\/[\w-]+)\.md$/.test(file));
    assert.ok(pages.length > 10);
    for (const page of pages) {
      const text = fs.readFileSync(path.join(root, page), "utf8");
      for (const [, link = ""] of text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)) {
        const file = path.posix.join(path.posix.dirname(page), link);
        // Reference pages are made when the package is.
        if (!file.startsWith("docs/reference")) assert.ok(files.includes(file), `${page}: ${link}`);
      }
    }
  });

  it("holds no tests, no caches and no sources", () => {
    const strays = files.filter(
      (file) =>
        /(^|\/)(tests?|bench|\.[^/]+)\/|\.tsbuildinfo$|\.map$/.test(file) ||
        (/(?<!\.d)\.m?ts$/.test(file) && !/^examples\//.test(file)),
    );
    assert.deepEqual(strays, []);
  });

  it("holds no module of the provider, the classes or the commands that nothing in it loads", () => {
    const rooms = /^dist\/(provider|sdk|cli)\/(?!generated|model\/kinds)/;
    const modules = files.filter((file) => file.endsWith(".js"));
    const loaded = new Set(modules.flatMap(loadedBy));
    const entries = [...Object.values(manifest.exports), ...Object.values(manifest.bin), manifest.main].flatMap(
      (entry) => (typeof entry === "string" ? entry : Object.values(entry)),
    );
    for (const entry of entries) loaded.add(path.posix.normalize(entry));
    // `npm start`.
    loaded.add("dist/cli/start.js");
    // Modules of types alone compile to nothing.
    const says = (file: string): boolean =>
      /^exports\.\w+ = |^__exportStar/m.test(fs.readFileSync(path.join(root, file), "utf8"));
    const idle = modules.filter((file) => rooms.test(file) && !loaded.has(file) && says(file));
    assert.deepEqual(idle, []);
  });
});
