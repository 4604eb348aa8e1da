// Writes the parts of the documentation that are made of the code's own facts. `npm run docs`; a test holds them up to date.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { settingsPage } = require("../dist/provider/settings-page.js");
const { rulesPage } = require("../dist/sdk/policy/page.js");

writeFileSync(new URL("../docs/settings.md", import.meta.url), settingsPage());
writeFileSync(new URL("../docs/rules.md", import.meta.url), rulesPage());
