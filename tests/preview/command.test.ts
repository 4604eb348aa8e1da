import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { root } from "../support.ts";

const main = path.join(root, "dist", "cli", "main.js");
const MASKED = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", ciphertext: "[secret]" };
const urn =
  "urn:pulumi:prod::contoso::pulumi-nodejs:dynamic/intune:WindowsDefenderAdvancedThreatProtectionConfiguration::d";
const inputs = { displayName: "d", allowSampleSharing: true, advancedThreatProtectionOnboardingBlob: MASKED };

/** Lines of a log as Pulumi's own CLI writes it: the secret is in what the SDK says at debug level. */
const EVENTS = [
  {
    preludeEvent: {
      config: {
        "intune:clientSecret": "[secret]",
        "app:apiKey": "hush-config",
        "app:pilots": "5c9a1d3e-2b4f-4a6c-8d7e-9f0a1b2c3d02",
      },
    },
  },
  {
    diagnosticEvent: {
      prefix: "debug: ",
      message: "RegisterResource RPC finished: d; resp: hush-blob",
      severity: "debug",
    },
  },
  { diagnosticEvent: { message: "the program says hush-output", severity: "info" } },
  { diagnosticEvent: { prefix: "debug: ", message: "pulumi-intune: 1 is named Pilots", severity: "debug" } },
  {
    resOutputsEvent: {
      metadata: {
        op: "create",
        urn,
        old: null,
        new: { urn, id: "", inputs, outputs: { ...inputs, __intune: { restore: "hush-restore" } } },
      },
      planning: true,
    },
  },
  {
    policyRemediationEvent: {
      resourceUrn: urn,
      policyName: "p",
      before: { advancedThreatProtectionOnboardingBlob: "hush-before" },
      after: { allowSampleSharing: false },
    },
  },
  {
    policyEvent: {
      resourceUrn: urn,
      policyName: "own",
      policyPackName: "pack",
      enforcementLevel: "mandatory",
      message: "demands\n##vso[task.complete]",
    },
  },
  { summaryEvent: { resourceChanges: { create: 1 }, isPreview: true, result: "failed" } },
  { cancelEvent: {} },
];

/** In place of Pulumi's CLI. It says where it wrote the log and who may read that, and then does as it is told. */
const PULUMI = `#!${process.execPath}
const fs = require("node:fs");
const path = require("node:path");
const args = process.argv.slice(2);
const log = args[args.indexOf("--event-log") + 1];
const mode = (file) => (fs.statSync(file).mode & 0o777).toString(8);
fs.writeFileSync(log, process.env.EVENTS);
fs.writeFileSync(process.env.NOTES, JSON.stringify({ args, log, folder: mode(path.dirname(log)), debug: process.env.PULUMI_DEBUG_COMMANDS }));
console.log("hush-standard-output");
if (process.env.HANGS) {
  process.on("SIGINT", () => process.exit(1));
  setInterval(() => {}, 1000);
} else process.exitCode = Number(process.env.CODE ?? 0);
`;

describe("pulumi-intune preview", function () {
  this.timeout(30_000);
  let folder: string;
  const at = (file: string) => path.join(folder, file);
  const read = (file: string) => fs.readFileSync(at(file), "utf8");
  const notes = () => JSON.parse(read("notes.json"));

  before(function () {
    // A script takes the place of the CLI, which Windows doesn't run by itself.
    if (process.platform === "win32") this.skip();
  });
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "preview-test-"));
    fs.mkdirSync(at("tmp"));
    fs.writeFileSync(at("pulumi"), PULUMI, { mode: 0o755 });
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  function start(options: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
    const lines = EVENTS.map((event, sequence) => JSON.stringify({ sequence, ...event })).join("\n");
    return spawn(process.execPath, [main, "preview", "--out", at("kept.json"), ...options], {
      env: {
        ...process.env,
        PULUMI_EXECUTABLE: at("pulumi"),
        TMPDIR: at("tmp"),
        NOTES: at("notes.json"),
        EVENTS: lines,
        ...env,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
  }
  async function run(options?: readonly string[], env?: NodeJS.ProcessEnv) {
    const child = start(options, env);
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    return { code: child.exitCode, stdout, stderr };
  }
  const leftover = () => fs.readdirSync(at("tmp"));

  it("hands its options on, and Pulumi's exit code back", async () => {
    const { code, stdout } = await run(["--", "--stack", "prod", "--refresh"], { CODE: "7" });
    assert.deepEqual([code, stdout], [7, ""]);
    const { args, debug } = notes();
    assert.deepEqual(args.slice(0, 3), ["preview", "--json", "--non-interactive"]);
    assert.deepEqual(args.slice(-3), ["--stack", "prod", "--refresh"]);
    assert.equal(debug, "true");
  });

  it("has the log in a folder of its own that nobody else can read, and removes it", async () => {
    await run();
    assert.equal(path.dirname(path.dirname(notes().log)), at("tmp"));
    assert.equal(notes().folder, "700");
    assert.deepEqual(leftover(), []);
    assert.equal((fs.statSync(at("kept.json")).mode & 0o777).toString(8), "600");
  });

  it("keeps steps, findings and the summary, and nothing secret", async () => {
    await run();
    const kept = read("kept.json");
    assert.doesNotMatch(kept, /hush/);
    const names = kept
      .trimEnd()
      .split("\n")
      .flatMap((line) => Object.keys(JSON.parse(line)));
    assert.deepEqual(names, [
      "preludeEvent",

      "resOutputsEvent",
      "policyRemediationEvent",
      "policyEvent",
      "summaryEvent",
    ]);
    assert.match(kept, /"app:pilots"/);
    assert.doesNotMatch(kept, /is named Pilots/);
    assert.match(kept, /"advancedThreatProtectionOnboardingBlob":"\[secret\]"/);
    const report = spawn(process.execPath, [main, "report", at("kept.json")], { stdio: ["ignore", "pipe", "inherit"] });
    assert.match(await text(report.stdout), /onboarding blob/);
  });

  it("says what rules found, in words that no pipeline obeys", async () => {
    const { stderr } = await run();
    assert.match(stderr, /^mandatory: own: demands\n/);
    assert.doesNotMatch(stderr, /##vso|hush/);
  });

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    it(`leaves no log behind after ${signal}`, async () => {
      const child = start([], { HANGS: "1" });
      const closed = once(child, "close");
      while (!fs.existsSync(at("notes.json")) || read("notes.json") === "") await new Promise(setImmediate);
      assert.equal(leftover().length, 1);
      child.kill(signal);
      await closed;
      assert.equal(child.exitCode, 130);
      assert.deepEqual(leftover(), []);
      assert.doesNotMatch(read("kept.json"), /hush/);
    });
  }

  it("leaves none behind where what is kept can't be written, or Pulumi can't be started", async () => {
    fs.mkdirSync(at("kept.json"));
    const { code, stderr } = await run();
    assert.equal(code, 1);
    assert.match(stderr, /kept\.json/);
    assert.deepEqual(leftover(), []);
    const { code: missing, stderr: says } = await run([], { PULUMI_EXECUTABLE: at("nowhere") });
    assert.equal(missing, 1);
    assert.match(says, /PULUMI_EXECUTABLE is .*nowhere/);
    assert.deepEqual(leftover(), []);
  });

  for (const option of ["--event-log=x", "--show-secrets", "-v=11", "-v9", "--logtostderr", "--tracing=file:x"]) {
    it(`refuses ${option}, which would show secrets`, async () => {
      const { code, stderr } = await run(["--", option]);
      assert.equal(code, 1);
      assert.match(stderr, new RegExp(`${option.replace(/(=|\d).*/, "")} shows secrets`));
      assert.ok(!fs.existsSync(at("notes.json")));
    });
  }
});
