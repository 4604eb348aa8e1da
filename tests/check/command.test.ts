import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { checkCommand } from "../../cli/check.ts";
import { call as callIt } from "../call.ts";
import { root } from "../support.ts";

const main = path.join(root, "dist", "cli", "main.js");
const run = (args: readonly string[], input = "") =>
  spawnSync(process.execPath, [main, "check", ...args], { encoding: "utf8", input });
const call = (args: readonly string[]) => callIt(checkCommand(), args);
const hello = (pinMinimumLength: number) => ({
  "@odata.type": "#microsoft.graph.windowsIdentityProtectionConfiguration",
  displayName: "Hello",
  pinMinimumLength,
  securityDeviceRequired: true,
});

describe("pulumi-intune check", function () {
  this.timeout(60_000);
  let folder: string;
  const file = (name: string, content: unknown): string => {
    const to = path.join(folder, name);
    fs.mkdirSync(path.dirname(to), { recursive: true });
    fs.writeFileSync(to, typeof content === "string" ? content : JSON.stringify(content));
    return to;
  };
  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "check-"));
    file("weak/a.json", hello(4));
    file("strong/a.json", hello(8));
    file("partly/a.json", hello(8));
    file("partly/b.json", "{");
  });
  after(() => fs.rmSync(folder, { recursive: true }));
  const at = (name: string) => path.join(folder, name);

  const codes: Record<string, [() => readonly string[], number]> = {
    "0 where all is kept": [() => [at("strong")], 0],
    "2 where a mandatory rule is broken": [() => [at("weak")], 2],
    "0 where nothing shall fail it": [() => [at("weak"), "--fail-on", "never"], 0],
    "2 where advice shall fail it": [() => [at("strong"), "--fail-on", "advisory"], 2],
    "3 where something couldn't be judged": [() => [at("partly")], 3],
    "0 where the configuration disables the rule": [
      () => [at("weak"), "--policy-pack-config", file("off.json", { "hello-pin-length": "disabled" })],
      0,
    ],
    "0 where the pack isn't asked": [() => [at("weak"), "--pack", "hygiene"], 0],
    "2 where a rule of one's own is broken": [
      () => [
        at("strong"),
        "--rules",
        file(
          "own.cjs",
          'exports.rules = [{ id: "own", title: "t", reason: "r", link: "https://example.com", level: "mandatory", over: "resource", options: {}, reads: [], check: () => [{ verdict: "broken", message: "No." }] }];',
        ),
      ],
      2,
    ],
  };
  for (const [what, [args, status]] of Object.entries(codes)) {
    it(`exits with ${what}`, async () => {
      const result = await call(args());
      assert.equal(result.status, status, result.stdout);
    });
  }

  it("writes each form by the ending of a file, and prints one", async () => {
    const outs = ["e.html", "e.json", "e.sarif", "e.md", "e.txt"].map(at);
    const { stdout } = await call([at("weak"), "--format", "json", ...outs.flatMap((out) => ["--out", out])]);
    const [html, json, log, markdown, text] = outs.map((out) => fs.readFileSync(out, "utf8")) as [
      string,
      string,
      string,
      string,
      string,
    ];
    assert.match(html, /^<!doctype html>/);
    assert.equal(JSON.parse(json).format, "pulumi-intune-check/1");
    assert.equal(JSON.parse(log).version, "2.1.0");
    assert.match(markdown, /^<!-- pulumi-intune check -->\n\n## ⛔/);
    assert.match(text, /hello-pin-length/);
    assert.equal(stdout, json);
  });

  it("reads a state from standard input", () => {
    const urn = "urn:pulumi:prod::contoso::pulumi-nodejs:dynamic/intune:WindowsIdentityProtectionConfiguration::hello";
    const resources = [
      { urn, type: urn.split("::")[2], id: "x", inputs: {}, outputs: { displayName: "Hello", pinMinimumLength: 4 } },
    ];
    const { status, stdout } = run(["--state", "-"], JSON.stringify({ version: 3, deployment: { resources } }));
    assert.equal(status, 2);
    assert.match(stdout, /hello-pin-length/);
  });

  it("prints its schema", async () => {
    assert.equal(JSON.parse((await call(["--schema"])).stdout).$schema, "https://json-schema.org/draft/2020-12/schema");
  });

  it("says in its help what it takes, and what its exit codes mean", () => {
    const { status, stdout } = run(["--help"]);
    assert.equal(status, 0);
    for (const what of [
      /--program <path>/,
      /--state <file>/,
      /--tenant/,
      /--fail-on <level>/,
      /Exit code: 0 .*; 2 .*; 3 .*; 1 /,
    ])
      assert.match(stdout, what);
  });

  it("fails with 1 and a sentence, without a trace", () => {
    const { status, stdout, stderr } = run([at("nowhere")]);
    assert.deepEqual([status, stdout], [1, ""]);
    assert.match(stderr, /^pulumi-intune: .*nowhere isn't there\n$/);
  });

  const failures: Record<string, [() => readonly string[], RegExp]> = {
    "no target": [() => [], /one target/],
    "two targets": [() => [at("weak"), "--tenant"], /one target/],
    "a folder that isn't there": [() => [at("nowhere")], /nowhere isn't there/],
    "a pack that there isn't": [() => [at("weak"), "--pack", "all"], /no pack "all"/],
    "an ending that says no form": [() => [at("weak"), "--out", "evidence.pdf"], /evidence\.pdf: the ending/],
    "a configuration with a rule that there isn't": [
      () => [at("weak"), "--policy-pack-config", file("bad.json", { "hello-pin": "advisory" })],
      /bad\.json: there is no rule "hello-pin"/,
    ],
    "a module without rules": [() => [at("weak"), "--rules", file("none.cjs", "exports.x = 1;")], /exports no `rules`/],
    "a stack without a program": [() => [at("weak"), "--stack", "dev"], /--stack goes with --program/],
  };
  for (const [what, [args, says]] of Object.entries(failures)) {
    it(`fails on ${what}, and says why`, () => assert.rejects(call(args()), says));
  }
});
