import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { contents, found, pagesIn } from "../../cli/docs/pages.ts";
import { root } from "../support.ts";

describe("pulumi-intune docs", () => {
  let folder: string;
  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "pulumi-intune-docs-"));
    fs.mkdirSync(path.join(folder, "docs", "reference"), { recursive: true });
    fs.writeFileSync(path.join(folder, "README.md"), "# Read me\n\nStart here.\n");
    fs.writeFileSync(path.join(folder, "docs", "secrets.md"), "# Secrets\n\nNowhere in clear.\n");
    fs.writeFileSync(path.join(folder, "docs", "reference", "README.md"), "# All types\n");
    fs.writeFileSync(
      path.join(folder, "docs", "reference", "RoleScopeTag.md"),
      "# RoleScopeTag\n\nNowhere assigned.\n",
    );
  });
  after(() => fs.rmSync(folder, { recursive: true }));

  it("lists the guides, and says how many types have a page", () => {
    const text = contents(pagesIn(folder));
    assert.match(text, /^ {2}README {3}Read me\n {2}secrets {2}Secrets\n\nand a page for each of 1 types/);
  });

  it("prints the page of a name, in any case", () => {
    assert.equal(found(pagesIn(folder), ["Secrets"]), "# Secrets\n\nNowhere in clear.\n");
    assert.match(found(pagesIn(folder), ["rolescopetag"]) ?? "", /^# RoleScopeTag/);
  });

  it("else names the pages that hold all the words, or says that there is none", () => {
    assert.match(found(pagesIn(folder), ["nowhere"]) ?? "", /secrets[\s\S]*RoleScopeTag/);
    assert.doesNotMatch(found(pagesIn(folder), ["nowhere", "clear"]) ?? "", /RoleScopeTag/);
    assert.equal(found(pagesIn(folder), ["bogus"]), undefined);
  });

  it("has the package's own pages", () => {
    const main = path.join(root, "dist", "cli", "main.js");
    const { status, stdout } = spawnSync(process.execPath, [main, "docs", "effective"], { encoding: "utf8" });
    assert.equal(status, 0);
    assert.ok(stdout.startsWith("# What a device ends up with\n"));
  });
});
