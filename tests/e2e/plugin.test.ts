import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { isWrite, type LocalTenant, type StackResult, startTenant } from "../../local/index.ts";
import { listen, packageSchema, type Served } from "../../provider/pulumi/plugin/index.ts";
import { root } from "../support.ts";
import type { Properties } from "../workbench.ts";
import { changed, type Declaration, Project, said } from "./project.ts";

const CLASS = "WindowsIdentityProtectionConfiguration";
const PATH = "/deviceManagement/deviceConfigurations";

/** The plugin as Pulumi's own CLI sees it: it runs in this process, and the engine is told its port. */
describe("the plugin on Pulumi's CLI", function () {
  this.timeout(120_000);
  let tenant: LocalTenant;
  let plugin: Served;
  let project: Project;

  before(async function () {
    // The stand-in has no plugins.
    if (!process.env.PULUMI_EXECUTABLE) return this.skip();
    tenant = await startTenant();
  });
  after(() => tenant?.close());
  beforeEach(async () => {
    plugin = await listen();
    const { INTUNE_ENDPOINT: endpoint = "", INTUNE_ACCESS_TOKEN: token = "" } = tenant.env();
    project = new Project(tenant, {
      "intune:endpoint": endpoint,
      "intune:auth": "accessToken",
      "intune:accessToken": { value: token, secret: true },
    });
    tenant.journal.clear();
  });
  afterEach(async () => {
    project.remove();
    await plugin.close();
  });

  const run = async (
    declaration: Declaration,
    what: "preview" | "up" | "refresh" | "destroy",
  ): Promise<StackResult> => {
    const env = { PULUMI_DEBUG_PROVIDERS: `intune:${plugin.port}` };
    const result = await project.with([declaration], (stack) => stack[what](), env);
    assert.ok(result.ok, said(result));
    return result;
  };
  const writes = () => tenant.journal.requests.filter(isWrite).map(({ method, path }) => `${method} ${path}`);
  const args = (tag: string, more: Properties = {}): Properties => ({
    description: "x",
    pinMinimumLength: 8,
    assignments: [{ target: { [tag]: "#microsoft.graph.allDevicesAssignmentTarget" } }],
    ...more,
  });
  const throughPlugin = (more?: Properties, options: Properties = {}): Declaration => ({
    type: `intune:index:${CLASS}`,
    name: "hello",
    args: args("odataType", more),
    options: { aliases: [{ type: `pulumi-nodejs:dynamic/intune:${CLASS}` }], ...options },
  });
  const throughClass = (more?: Properties): Declaration => ({
    type: CLASS,
    name: "hello",
    args: args("@odata.type", more),
  });

  it("is started by the CLI from its folder, and gives it the schema", () => {
    const executable = process.env.PULUMI_EXECUTABLE ?? "";
    const env = {
      ...process.env,
      PATH: [path.dirname(executable), path.dirname(process.execPath), process.env.PATH].join(path.delimiter),
    };
    const args = ["package", "get-schema", path.join(root, "plugin")];
    const { stdout, stderr, status } = spawnSync(executable, args, { env, encoding: "utf8", maxBuffer: 2 ** 26 });
    assert.equal(status, 0, stderr);
    const { name, version, resources } = JSON.parse(stdout.slice(stdout.indexOf("{")));
    const { version: own, resources: wanted } = packageSchema() as unknown as { version: string; resources: object };
    assert.deepEqual([name, version], ["intune", own]);
    assert.deepEqual(Object.keys(resources).sort(), Object.keys(wanted).sort());
  });

  it("makes, previews unchanged, changes, refreshes and deletes a policy", async () => {
    const up = await run(throughPlugin(), "up");
    assert.deepEqual(changed(up), ["create hello"]);
    assert.deepEqual(changed(await run(throughPlugin(), "preview")), []);
    const update = await run(throughPlugin({ pinMinimumLength: 9 }), "up");
    assert.deepEqual(changed(update), ["update hello"]);
    const [object] = tenant.portal.list(PATH) as unknown as { id: string }[];
    assert.ok(object);
    tenant.portal.edit(PATH, object.id, { description: "changed" });
    await run(throughPlugin(), "refresh");
    const preview = await run(throughPlugin({ pinMinimumLength: 9 }), "preview");
    assert.deepEqual(Object.keys(preview.steps.find(({ name }) => name === "hello")?.detailedDiff ?? {}), [
      "description",
    ]);
    await run(throughPlugin(), "destroy");
    assert.deepEqual(tenant.portal.list(PATH), []);
  });

  it("takes a stack over from the classes and gives it back, without a change and without a write", async () => {
    await run(throughClass(), "up");
    tenant.journal.clear();
    for (const one of [throughPlugin(), throughPlugin(), throughClass(), throughClass()]) {
      const result = await run(one, "up");
      assert.deepEqual(changed(result), [], said(result));
    }
    assert.deepEqual(writes(), []);
    const update = await run(throughClass({ pinMinimumLength: 9 }), "up");
    assert.deepEqual(changed(update), ["update hello"]);
    await run(throughClass(), "destroy");
  });

  it("imports with less than the object has, in one request, and leaves the rest alone", async () => {
    const { id } = tenant.portal.create(PATH, {
      "@odata.type": "#microsoft.graph.windowsIdentityProtectionConfiguration",
      displayName: "hello",
      description: "from the portal",
      pinMinimumLength: 6,
      pinExpirationInDays: 90,
    });
    const { pinMinimumLength } = args("odataType");
    const importing: Declaration = {
      type: `intune:index:${CLASS}`,
      name: "hello",
      args: { displayName: "hello", pinMinimumLength },
      options: { import: id },
    };
    const preview = await run(importing, "preview");
    const step = preview.steps.find(({ op, name }) => op === "update" && name === "hello");
    assert.deepEqual(Object.keys(step?.detailedDiff ?? {}), ["pinMinimumLength"], said(preview));
    await run(importing, "up");
    assert.deepEqual(writes(), [`PATCH ${PATH}/${id}`]);
    const object = tenant.portal.get(PATH, id) as Properties;
    assert.deepEqual(
      [object.description, object.pinMinimumLength, object.pinExpirationInDays],
      ["from the portal", 8, 90],
    );
    assert.deepEqual(changed(await run(importing, "preview")), []);
    await run(importing, "destroy");
  });
});
