// Writes the parts of the documentation that are made of the code's own facts. `npm run docs`; tests hold the committed
// ones up to date. Reference pages of the types are many, and not committed.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { settingsPage } = require("../dist/scripts/settings-page.js");
const { rulesPage } = require("../dist/scripts/rules-page.js");
const { kindNames, loadKind } = require("../dist/provider/model/registry.js");
const { referenceIndex, referencePage } = require("../dist/scripts/reference/page.js");

const docs = new URL("../docs/", import.meta.url);
writeFileSync(new URL("settings.md", docs), settingsPage());
writeFileSync(new URL("rules.md", docs), rulesPage());

const reference = new URL("reference/", docs);
const kinds = kindNames().map((name) => loadKind(name));
rmSync(reference, { recursive: true, force: true });
mkdirSync(reference);
writeFileSync(new URL("README.md", reference), referenceIndex(kinds));
for (const kind of kinds) writeFileSync(new URL(`${kind.name}.md`, reference), referencePage(kind));
console.log(`docs/settings.md, docs/rules.md, docs/reference (${kinds.length} types)`);
