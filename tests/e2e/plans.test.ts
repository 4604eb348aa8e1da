import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { fixture } from "../support.ts";
import { writes } from "../workbench.ts";
import type { Declaration } from "./project.ts";

const executable = process.env.PULUMI_EXECUTABLE;
const STACK = "plans";
const project = fixture("programs", "declared");
const configurations = "/deviceManagement/deviceConfigurations";
const hello = (name: string, args: Record<string, unknown>): Declaration => ({
  type: "WindowsIdentityProtectionConfiguration",
  name,
  args: { displayName: `Hello ${name}`, ...args },
});

/** What the workflows of examples/pull-request build on. The stand-in has no plans, so this needs Pulumi's own CLI. */
describe("a plan that was saved at preview", function () {
  this.timeout(180_000);
  let tenant: LocalTenant;
  let folder: string;
  before(function () {
    if (executable === undefined) {
      console.log("      skipped: PULUMI_EXECUTABLE names no CLI");
      this.skip();
    }
  });
  beforeEach(async () => {
    tenant = await startTenant();
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "plans-"));
    fs.mkdirSync(path.join(folder, "state"));
    await pulumi([], "stack", "init", STACK);
    const { status, output } = await pulumi(start, "up", "--yes", "--skip-preview");
    assert.equal(status, 0, output);
    tenant.journal.clear();
  });
  afterEach(async () => {
    // Written when the stack is made, whatever other file is named later.
    fs.rmSync(path.join(project, `Pulumi.${STACK}.yaml`), { force: true });
    fs.rmSync(folder, { recursive: true });
    await tenant.close();
  });

  async function pulumi(declarations: readonly Declaration[], ...args: string[]) {
    const env = {
      ...process.env,
      ...tenant.env(),
      DECLARATIONS: JSON.stringify(declarations),
      PULUMI_HOME: path.join(folder, "home"),
      PULUMI_BACKEND_URL: pathToFileURL(path.join(folder, "state")).href,
      PULUMI_CONFIG_PASSPHRASE: "x",
      PULUMI_SKIP_UPDATE_CHECK: "1",
    };
    const more = ["--non-interactive", "--config-file", path.join(folder, "config.yaml")];
    const options = args[0] === "stack" ? ["--non-interactive"] : ["--stack", STACK, ...more];
    const child = spawn(executable as string, [...args, ...options], {
      cwd: project,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    return { status: child.exitCode, output: stdout + stderr };
  }

  const start = [hello("stays", { pinMinimumLength: 6 }), hello("changes", { pinMinimumLength: 6 }), hello("goes", {})];
  const wanted = [hello("stays", { pinMinimumLength: 6 }), hello("changes", { pinMinimumLength: 8 })];
  const plan = () => path.join(folder, "plan.json");
  const save = async () => {
    const { status, output } = await pulumi(wanted, "preview", "--refresh", "--save-plan", plan());
    assert.equal(status, 0, output);
  };
  const apply = (declarations: readonly Declaration[]) =>
    pulumi(declarations, "up", "--refresh", "--yes", "--skip-preview", "--plan", plan());
  const lengths = () =>
    Object.fromEntries(
      tenant.portal.list(configurations).map(({ displayName, pinMinimumLength }) => [displayName, pinMinimumLength]),
    );

  it("is applied as it is", async () => {
    await save();
    assert.deepEqual(writes(tenant), []);
    const { status, output } = await apply(wanted);
    assert.equal(status, 0, output);
    assert.deepEqual(lengths(), { "Hello stays": 6, "Hello changes": 8 });
  });

  const others: Record<string, readonly Declaration[]> = {
    "another value": [wanted[0] as Declaration, hello("changes", { pinMinimumLength: 4 })],
    "another assignment": [
      wanted[0] as Declaration,
      hello("changes", {
        pinMinimumLength: 8,
        assignments: [{ target: { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" } }],
      }),
    ],
    "one more resource": [...wanted, hello("new", {})],
    "one more deletion": [wanted[1] as Declaration],
  };
  for (const [what, declarations] of Object.entries(others)) {
    it(`stops an update that would do something else: ${what}`, async () => {
      await save();
      const { status, output } = await apply(declarations);
      assert.notEqual(status, 0, output);
      assert.match(output, /violates plan|not allowed by the plan/);
      assert.equal(lengths()["Hello stays"], 6);
      assert.notEqual(lengths()["Hello changes"], 4);
      assert.equal(lengths()["Hello new"], undefined);
    });
  }

  it("stops an update after somebody changed in the tenant what the plan leaves alone", async () => {
    await save();
    const object = tenant.portal.list(configurations).find(({ displayName }) => displayName === "Hello stays");
    tenant.portal.edit(configurations, String(object?.id), { pinMinimumLength: 12 });
    const { status, output } = await apply(wanted);
    assert.notEqual(status, 0);
    assert.match(output, /violates plan/);
    assert.equal(lengths()["Hello stays"], 12);
  });
});
