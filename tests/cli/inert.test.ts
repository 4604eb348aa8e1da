import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { inert, inertJson } from "../../cli/output.ts";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { previewOf, step } from "../report/support.ts";
import { root } from "../support.ts";

const main = path.join(root, "dist", "cli", "main.js");
const configurations = "/deviceManagement/deviceConfigurations";
/** What pipelines obey: Azure's anywhere in a line, GitHub's at its start; and what a terminal does. */
const ORDERS = [/##vso\[/i, /##\[/, /^\s*::[a-z-]+/m];
const ESCAPES = /(?![\n\u2060])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const HOSTILE =
  "##vso[task.setvariable variable=a]b\n::set-output name=a::b\r##[error]c\u001b]8;;http://evil.example\u0007d\u202Ee";

const assertInert = (output: string, what: string) => {
  for (const order of [...ORDERS, ESCAPES]) assert.doesNotMatch(output, order, what);
};

describe("what a command prints", function () {
  this.timeout(120_000);
  let tenant: LocalTenant;
  let folder: string;
  beforeEach(async () => {
    tenant = await startTenant();
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "inert-"));
    for (const displayName of [HOSTILE, `${HOSTILE} 2`]) {
      tenant.portal.create(configurations, {
        "@odata.type": "#microsoft.graph.windowsIdentityProtectionConfiguration",
        displayName,
        description: HOSTILE,
      });
    }
  });
  afterEach(async () => {
    fs.rmSync(folder, { recursive: true });
    await tenant.close();
  });

  const run = async (args: readonly string[], input = "", env: Record<string, string | undefined> = {}) => {
    const child = spawn(process.execPath, [main, ...args], {
      cwd: folder,
      env: { ...process.env, ...tenant.env(), ...env },
    });
    child.stdin.end(input);
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    return { stdout, stderr };
  };

  const urn = `urn:pulumi:${HOSTILE}::${HOSTILE}::pulumi-nodejs:dynamic/intune:WindowsIdentityProtectionConfiguration::${HOSTILE}`;
  const preview = previewOf({ ...step("create", undefined, { displayName: HOSTILE, description: HOSTILE }), urn });
  const stack = JSON.stringify({ deployment: { resources: [{ urn, inputs: {}, outputs: {} }] } });

  const commands: Record<string, [readonly string[], string, RegExp?]> = {
    "report, as Markdown": [["report", "--no-tenant"], preview, /task\.setvariable/],
    "report, as a page, whose title has the names of project and stack": [
      ["report", "--no-tenant", "--format", "html"],
      preview,
      /<title>.*setvariable/,
    ],
    "drift, as Markdown": [["drift"], stack, /setvariable[\s\S]*setvariable/],
    "drift, as JSON": [["drift", "--format", "json"], stack, /setvariable/],
    adopt: [["adopt", "--out", "program"], ""],
    doctor: [["doctor", "WindowsIdentityProtectionConfiguration"], ""],
    "doctor, as JSON": [["doctor", "WindowsIdentityProtectionConfiguration", "--json"], ""],
    "an error": [["drift", HOSTILE], "", /setvariable/],
  };
  for (const [what, [args, input, shows]] of Object.entries(commands)) {
    it(`gives no order to a terminal or a pipeline: ${what}`, async () => {
      const { stdout, stderr } = await run(args, input);
      assert.ok((stdout + stderr).length > 0);
      if (shows) assert.match(stdout + stderr, shows);
      assertInert(stdout, what);
      assertInert(stderr, what);
    });
  }

  it("gives none with the names of what adopt leaves to a stack", async () => {
    const own = "urn:pulumi:dev::p::pulumi-nodejs:dynamic/intune:WindowsIdentityProtectionConfiguration::";
    const managed = tenant.portal.list(configurations);
    const resources = managed.map(({ id }) => ({ urn: `${own}${id}`, id, inputs: {}, outputs: {} }));
    fs.writeFileSync(path.join(folder, "stack.json"), JSON.stringify({ deployment: { resources } }));
    const { stdout, stderr } = await run(["adopt", "--out", "program", "--managed", "stack.json"]);
    assert.match(stdout + stderr, /task\.setvariable/);
    assertInert(stdout, "adopt");
    assertInert(stderr, "adopt");
  });

  it("gives none with what a server answers", async () => {
    const http = await import("node:http");
    const server = http.createServer((_, response) => {
      response.writeHead(403, {
        "content-type": "application/json",
        "request-id": HOSTILE.replace(/[^\x20-\x7e]/g, ""),
      });
      response.end(JSON.stringify({ error: { code: "Forbidden", message: HOSTILE } }));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as { port: number };
    try {
      for (const args of [["doctor", "WindowsIdentityProtectionConfiguration"], ["adopt", "--out", "p"], ["drift"]]) {
        const { stdout, stderr } = await run(args, stack, { INTUNE_ENDPOINT: `http://127.0.0.1:${port}` });
        assertInert(stdout, args.join(" "));
        assertInert(stderr, args.join(" "));
      }
    } finally {
      server.close();
    }
  });

  it("is what it was to a reader and to a parser", () => {
    const words = "urn:pulumi:dev::p::t::n ## heading #1 ü 🟠";
    assert.equal(inert(words), words);
    assert.deepEqual(JSON.parse(inertJson({ [HOSTILE]: [HOSTILE, words] })), { [HOSTILE]: [HOSTILE, words] });
    assertInert(inertJson({ [HOSTILE]: HOSTILE }), "JSON");
  });
});
