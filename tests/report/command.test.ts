import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fixture, root } from "../support.ts";
import { recorded } from "./support.ts";

const main = path.join(root, "dist", "cli", "main.js");
const run = (args: readonly string[], input = "") =>
  spawnSync(process.execPath, [main, "report", ...args], { encoding: "utf8", input });
const risky = fixture("report", "risky.json");
const events = fixture("report", "risky.events.json");

describe("pulumi-intune report", function () {
  this.timeout(30_000);

  it("reads a file or standard input, and writes Markdown to standard output", () => {
    const fromFile = run([risky]);
    assert.equal(fromFile.status, 0, fromFile.stderr);
    assert.match(fromFile.stdout, /^<!-- pulumi-intune report contoso-intune\/prod -->\n/);
    assert.equal(run(["-"], recorded("risky.json")).stdout, fromFile.stdout);
    assert.equal(run([], `\uFEFF${recorded("risky.json")}`).stdout, fromFile.stdout);
  });

  it("takes an event log beside the preview, or alone", () => {
    assert.doesNotMatch(run([risky]).stdout, /Rules that stop/);
    assert.match(run([risky, "--events", events]).stdout, /Rules that stop/);
    assert.match(run([events]).stdout, /Rules that stop/);
  });

  it("writes a page to a file", () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "report-"));
    try {
      const file = path.join(folder, "report.html");
      const { status, stdout } = run([risky, "--format", "html", "--out", file]);
      assert.deepEqual({ status, stdout }, { status: 0, stdout: "" });
      assert.match(fs.readFileSync(file, "utf8"), /^<!doctype html>/);
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });

  it("says in its help where a preview comes from, and what its exit codes mean", () => {
    const { status, stdout } = run(["--help"]);
    assert.equal(status, 0);
    for (const what of [/--events <file>/, /pulumi-intune preview/, /pulumi preview --json/, /Exit code: 0 .*; 1 /])
      assert.match(stdout, what);
  });

  const failures: Record<string, [readonly string[], string, RegExp]> = {
    "nothing at all": [[], "", /preview is empty/],
    "what Pulumi prints where it fails at once": [[], "{}", /Pulumi failed before/],
    "something else": [[], '{"name":"x"}', /isn't a preview/],
    "a file that isn't there": [["nowhere.json"], "", /nowhere\.json/],
    "an unknown format": [[risky, "--format", "pdf"], "", /markdown, html/],
  };
  for (const [what, [args, input, says]] of Object.entries(failures)) {
    it(`fails on ${what}, and says why`, () => {
      const { status, stdout, stderr } = run(args, input);
      assert.equal(status, 1);
      assert.equal(stdout, "");
      assert.match(stderr, says);
      assert.doesNotMatch(stderr, /\bat .*\.js:\d+/);
    });
  }
});
