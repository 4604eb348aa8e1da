import assert from "node:assert/strict";
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import type { Readable } from "node:stream";
import { instructions, tenantCommand } from "../../cli/tenant.ts";
import { type Client, configurations, startClient } from "./client.ts";

const script = `
  const { tenantCommand } = require(${JSON.stringify(path.join(__dirname, "..", "..", "cli", "tenant.js"))});
  tenantCommand().parseAsync(process.argv.slice(1), { from: "user" }).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
`;

type Child = ChildProcessByStdio<null, Readable, Readable>;

function run(...args: string[]): Child {
  return spawn(process.execPath, ["-e", script, "--", ...args], { stdio: ["ignore", "pipe", "pipe"] });
}

/** Reads until the text holds what is awaited, or the stream ends. */
async function read(stream: Readable, awaited?: RegExp): Promise<string> {
  let text = "";
  for await (const chunk of stream) {
    text += chunk;
    if (awaited?.test(text)) break;
  }
  return text;
}

describe("pulumi-intune tenant", () => {
  it("prints how to reach it, serves, and stops on Ctrl-C", async function () {
    // Windows has no signal that a process could answer.
    if (process.platform === "win32") this.skip();
    const child = run("--port", "0", "--tenant-id", "99999999-0000-4000-8000-000000000000", "--legacy-office");
    const text = await read(child.stdout, /Press Ctrl-C/);
    const variable = (name: string) => new RegExp(`export ${name}='([^']+)'`).exec(text)?.[1];
    assert.equal(variable("INTUNE_TENANT_ID"), "99999999-0000-4000-8000-000000000000");
    const response = await fetch(`${variable("INTUNE_ENDPOINT")}/beta/officeConfiguration/clientConfigurations`, {
      headers: { authorization: `Bearer ${variable("INTUNE_ACCESS_TOKEN")}` },
    });
    assert.equal(response.status, 200);
    child.kill("SIGINT");
    const [code] = await once(child, "exit");
    assert.equal(code, 0);
  });

  describe("without a process of its own", () => {
    let client: Client;
    before(async () => {
      client = await startClient();
    });
    after(() => client.close());

    it("gives lines for sh and for PowerShell that a shell takes as they are", () => {
      const text = instructions(client.tenant);
      for (const [name, value] of Object.entries(client.tenant.env())) {
        assert.ok(text.includes(`export ${name}='${value}'`));
        assert.ok(text.includes(`$env:${name} = '${value}'`));
      }
    });

    it("says so when the port is taken", async () => {
      const { port } = new URL(client.tenant.url);
      const child = run("--port", port);
      const [text, [code]] = await Promise.all([read(child.stderr), once(child, "exit")]);
      assert.match(text, new RegExp(`Port ${port} is taken`));
      assert.equal(code, 1);
      assert.equal((await client.get(configurations)).status, 200);
    });
  });

  it("refuses values that make no sense", async () => {
    for (const args of [
      ["--port", "70000"],
      ["--latency", "-1"],
      ["--tenant-id", "mine"],
    ]) {
      const command = tenantCommand()
        .exitOverride()
        .configureOutput({ writeErr: () => {} });
      await assert.rejects(command.parseAsync(args, { from: "user" }), { code: "commander.invalidArgument" });
    }
  });
});
