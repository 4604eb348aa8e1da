import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { settingsPage } from "../../scripts/settings-page.ts";
import { root } from "../support.ts";

const page = (name: string): string => fs.readFileSync(path.join(root, name), "utf8");

describe("documentation", () => {
  it("has docs/settings.md as the settings are; npm run docs writes it anew", () => {
    assert.equal(page("docs/settings.md"), settingsPage());
  });

  it("links only to files that are there", () => {
    for (const name of ["README.md", "CONTRIBUTING.md", "SECURITY.md"]) {
      const links = [...page(name).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map((match) => match[1] as string);
      for (const link of links) assert.ok(fs.existsSync(path.join(root, link)), `${name}: ${link}`);
    }
  });
});
