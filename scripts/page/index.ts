/**
 * `npm run check:page [PREVIEW] [--out FOLDER]`: the page of a preview, or of a risky and a hostile one, in a real browser.
 * Pictures and a PDF go to the folder. Without a browser on the machine it says so and ends well.
 */
import { mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { readPreview } from "../../cli/pulumi/input.ts";
import { page } from "../../cli/render/html.ts";
import { reportOn } from "../../cli/review/model.ts";
import { findBrowser, withTab } from "./browser.ts";
import { problemsOf } from "./check.ts";

const fixtures = path.join(__dirname, "..", "..", "..", "tests", "fixtures", "report");

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { out: { type: "string" } }, allowPositionals: true });
  const browser = findBrowser();
  if (browser === undefined) {
    console.log("skipped: there is no Chromium, Chrome or Edge on this machine (CHROMIUM=/path/to/it)");
    return;
  }
  const folder = values.out ?? mkdtempSync(path.join(os.tmpdir(), "report-page-"));
  mkdirSync(folder, { recursive: true });
  const both = ["risky", "hostile"].map((name) => path.join(fixtures, `${name}.events.json`));
  for (const file of positionals.length > 0 ? positionals : both) {
    const name = path.basename(file).replace(/\..*/, "");
    const html = page(reportOn(readPreview(readFileSync(file, "utf8"))));
    const problems = await withTab(browser, (tab) => problemsOf(tab, html, { folder, name }));
    console.log(`${path.join(folder, name)}-*: ${problems.length === 0 ? "good" : problems.join("\n")}`);
    if (problems.length > 0) process.exitCode = 1;
  }
}

void main();
