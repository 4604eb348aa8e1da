import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { root } from "../support.ts";

/** Those that let anybody use, change and pass on a package, also in a closed product. */
const ALLOWED = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC-BY-3.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Python-2.0",
];
/** Where package.json says none, what the package's own text says. */
const BY_TEXT: Readonly<Record<string, RegExp>> = { "node_modules/@logdna/tail-file": /^The MIT License \(MIT\)/ };

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}

/** An expression is a licence, or several between AND (all hold) or OR (one may be chosen), in brackets or not. */
function isAllowed(expression: string): boolean {
  const flat = expression.replace(/[()]/g, "");
  return flat.split(" OR ").some((choice) => choice.split(" AND ").every((one) => ALLOWED.includes(one)));
}

describe("licences", () => {
  const lock = JSON.parse(fs.readFileSync(path.join(root, "package-lock.json"), "utf8"));
  const production = Object.entries(lock.packages as Record<string, Locked>).filter(
    ([where, { dev, link }]) => where.startsWith("node_modules/") && !dev && !link,
  );

  it("of every package that users install let them use it", () => {
    assert.ok(production.length > 200);
    for (const [where, { license = "none" }] of production) {
      const text = BY_TEXT[where];
      if (text) assert.match(fs.readFileSync(path.join(root, where, "LICENSE"), "utf8"), text);
      else assert.ok(isAllowed(license), `${where}: ${license}`);
    }
  });

  it("would be refused where they don't", () => {
    for (const one of ["GPL-3.0-only", "AGPL-3.0-or-later", "MIT AND GPL-2.0-only", "UNLICENSED", "none"])
      assert.equal(isAllowed(one), false, one);
    for (const one of ["MIT", "(MIT OR GPL-3.0-only)", "(BSD-3-Clause AND Apache-2.0)"]) assert.ok(isAllowed(one), one);
  });

  it("of the package itself stands in package.json and LICENSE", () => {
    const { license, repository, homepage, bugs } = JSON.parse(
      fs.readFileSync(path.join(root, "package.json"), "utf8"),
    );
    assert.equal(license, "Apache-2.0");
    assert.match(fs.readFileSync(path.join(root, "LICENSE"), "utf8"), /Apache License\s+Version 2\.0/);
    // npm refuses a provenance statement from another repository than the package names.
    assert.equal(repository.url, "git+https://github.com/pulumi-intune/pulumi-intune.git");
    assert.ok([homepage, bugs.url].every((url) => url.startsWith("https://github.com/pulumi-intune/pulumi-intune")));
  });
});
