import assert from "node:assert/strict";
import { page } from "../../cli/render/html.ts";
import { findBrowser, withTab } from "../../scripts/page/browser.ts";
import { problemsOf } from "../../scripts/page/check.ts";
import { recorded, reportOf } from "./support.ts";

const browser = findBrowser();

describe("the page in a real browser", function () {
  this.timeout(120_000);
  before(function () {
    if (browser === undefined) {
      console.log("      skipped: there is no Chromium, Chrome or Edge on this machine");
      this.skip();
    }
  });
  const problems = (html: string) => withTab(browser as string, (tab) => problemsOf(tab, html));
  const risky = page(reportOf(recorded("risky.events.json")));

  it("is readable on a phone and on a desk, light and dark, by keyboard and on paper", async () => {
    assert.deepEqual(await problems(risky), []);
  });

  it("stays so with hostile names", async () => {
    assert.deepEqual(await problems(page(reportOf(recorded("hostile.events.json")))), []);
  });

  it("would be found out if it were not", async () => {
    const spoilt = risky
      .replace("<h2>", '<h4>Too deep</h4><p><span style="display:block;width:2000px">x</span></p><h2>')
      .replaceAll("#565e67", "#9aa1a9")
      .replaceAll("<summary>", '<summary tabindex="-1">')
      .replaceAll("details-content", "details-nothing")
      .replace(/<meta http-equiv[^>]*>/, "")
      .replace("<main>", '<main><img src="http://127.0.0.1:9/x.png">');
    const found = (await problems(spoilt)).join("\n");
    for (const what of [
      /2000 pixels|20\d\d pixels/,
      /contrast/,
      /skip a level/,
      /by keyboard 0 of/,
      /missing on paper/,
      /it loads/,
    ])
      assert.match(found, what);
  });
});
