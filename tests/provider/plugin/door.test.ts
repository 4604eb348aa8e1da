import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { Server, ServerCredentials } from "@grpc/grpc-js";
import { EngineService } from "@pulumi/pulumi/proto/engine_grpc_pb.js";
import type { LogRequest } from "@pulumi/pulumi/proto/engine_pb.js";
import * as plugins from "@pulumi/pulumi/proto/plugin_pb.js";
import * as messages from "@pulumi/pulumi/proto/provider_pb.js";
import { Empty } from "google-protobuf/google/protobuf/empty_pb.js";
import { type LocalTenant, startTenant } from "../../../local/index.ts";
import { loadKind } from "../../../provider/model/registry.ts";
import { handler } from "../../../provider/pulumi/dynamic.ts";
import { providerSource } from "../../../provider/pulumi/source.ts";
import { during, type Properties, plain, writes } from "../../workbench.ts";
import { Plugin, running, type State, secret } from "./plugin.ts";

const CLASS = "WindowsIdentityProtectionConfiguration";
const TYPE = `intune:index:${CLASS}`;
const PATH = "/deviceManagement/deviceConfigurations";
const everybody = (tag: string) => [{ target: { [tag]: "#microsoft.graph.allDevicesAssignmentTarget" } }];
const ARGS = { displayName: "Hello", description: "x", pinMinimumLength: 8, assignments: everybody("odataType") };

describe("the plugin's door", () => {
  let tenant: LocalTenant;
  beforeEach(async () => {
    tenant = await startTenant();
  });
  afterEach(() => tenant.close());

  const made = (plugin: Plugin, args: Properties, name = "hello") =>
    plugin.check(TYPE, name, args).then(async ({ inputs, failures }) => {
      assert.deepEqual(failures, []);
      return { inputs, ...(await plugin.create(TYPE, name, inputs)) };
    });

  describe("for resources", () => {
    it("takes the resource's name where the program gives the object none", async () => {
      const { inputs } = await running(tenant, (plugin) => plugin.check(TYPE, "hello", { pinMinimumLength: 8 }));
      assert.equal(inputs.displayName, "hello");
    });

    it("tells two of one name apart and knows one that is replaced again", async () => {
      await running(tenant, async (plugin) => {
        assert.deepEqual((await plugin.check(TYPE, "a", ARGS)).failures, []);
        const { failures } = await plugin.check(TYPE, "b", ARGS);
        assert.match(failures.join(), /resources "a" and "b" of this program both declare/);
        assert.deepEqual((await plugin.check(TYPE, "a", ARGS, ARGS)).failures, []);
      });
    });

    it("hears of customTimeouts: a request takes no longer", async () => {
      tenant.faults.add({ method: "POST", path: /\/assign$/, delay: 5_000, times: Number.POSITIVE_INFINITY });
      await running(tenant, async (plugin) => {
        const { inputs } = await plugin.check(TYPE, "hello", ARGS);
        await assert.rejects(plugin.create(TYPE, "hello", inputs, false, 0.3), /within 0\.3 (s|seconds)/);
      });
    });

    it("refuses a type that it doesn't know, and says the version", async () => {
      await running(tenant, async (plugin) => {
        await assert.rejects(plugin.check("intune:index:Nonsense", "x", {}), /intune:index:Nonsense isn't a type/);
      });
    });

    it("has a script from an asset: a text, a file, and no page of the network", async () => {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), "pulumi-intune-asset-"));
      const file = path.join(folder, "detect.ps1");
      fs.writeFileSync(file, 'Write-Output "from a file"\n');
      const asset = (what: Properties) => ({
        "4dabf18193072939515e22adb298388d": "c44067f5952c0a294b673a41bacd8c17",
        ...what,
      });
      const script = (content: unknown) => ({ displayName: "s", detectionScriptContent: content });
      const check = (plugin: Plugin, content: unknown) =>
        plugin.check("intune:index:DeviceHealthScript", "s", script(content));
      await running(tenant, async (plugin) => {
        const texts = [asset({ text: "exit 0\n" }), asset({ path: file }), asset({ uri: `file://${file}` })];
        const found = await Promise.all(texts.map((text) => check(plugin, text)));
        assert.deepEqual(
          found.map(({ inputs }) => inputs.detectionScriptContent),
          ["exit 0\n", 'Write-Output "from a file"\n', 'Write-Output "from a file"\n'],
        );
        await assert.rejects(check(plugin, asset({ uri: "https://example.com/x.ps1" })), /take a file of the project/);
        await assert.rejects(check(plugin, asset({ path: `${file}.no` })), /can't be read/);
      });
      fs.rmSync(folder, { recursive: true });
    });
  });

  describe("for imports", () => {
    const imported = async (args: Properties): Promise<State & { id: string }> => {
      const { id } = await running(tenant, (plugin) => made(plugin, args));
      tenant.journal.clear();
      const { inputs = {}, outputs = {} } = await running(tenant, (plugin) => plugin.read(TYPE, "hello", id));
      return { id, inputs, outputs };
    };

    it("leaves alone what the program doesn't declare, in the first update and no longer", async () => {
      const { id, ...state } = await imported(ARGS);
      const news = { displayName: "Hello", pinMinimumLength: 9 };
      await running(tenant, async (plugin) => {
        assert.deepEqual((await plugin.diff(TYPE, "hello", id, state, news)).changed, ["pinMinimumLength"]);
        const outputs = await plugin.update(TYPE, "hello", id, state, news);
        assert.deepEqual(writes(tenant, id), [`PATCH ${PATH}/{id}`]);
        const object = tenant.portal.get(PATH, id) as Properties;
        assert.deepEqual([object.description, object.pinMinimumLength], ["x", 9]);
        const less = { displayName: "Hello" };
        await plugin.update(TYPE, "hello", id, { inputs: news, outputs }, less);
        assert.equal((tenant.portal.get(PATH, id) as Properties).pinMinimumLength, null);
        assert.equal((tenant.portal.get(PATH, id) as Properties).description, "x");
      });
    });

    it("sees what was changed in the portal", async () => {
      const { id, ...state } = await imported(ARGS);
      tenant.portal.edit(PATH, id, { description: "changed" });
      const read = await running(tenant, (plugin) => plugin.read(TYPE, "hello", id, state));
      assert.equal(read.inputs?.description, "changed");
      assert.deepEqual(Object.keys(read.inputs ?? {}).sort(), Object.keys(state.inputs).sort());
    });

    it("has nothing for an object that isn't there", async () => {
      const id = "00000000-1111-2222-3333-444444444444";
      const { outputs, inputs } = await running(tenant, (plugin) => plugin.read(TYPE, "hello", id));
      assert.deepEqual([outputs, inputs], [undefined, undefined]);
    });

    it("refuses an object that a resource of the program has", async () => {
      await running(tenant, async (plugin) => {
        const { id } = await made(plugin, ARGS);
        await assert.rejects(plugin.read(TYPE, "other", id), /belongs to another resource of this program already/);
      });
    });

    it("manages nothing of an object that the program looks at", async () => {
      const { id } = await imported(ARGS);
      const { inputs, outputs } = await running(tenant, (plugin) => plugin.read(TYPE, "look", id, { inputs: {} }));
      assert.deepEqual(inputs, {});
      assert.equal(outputs?.description, "x");
    });

    it("takes the tenant's default, and puts back what was found when it goes", async () => {
      const type = "intune:index:DeviceEnrollmentWindowsHelloForBusinessConfiguration";
      const id = `${tenant.tenantId}_DefaultWindowsHelloForBusiness`;
      const enrolment = "/deviceManagement/deviceEnrollmentConfigurations";
      tenant.portal.edit(enrolment, id, { pinMinimumLength: 7 });
      await running(tenant, async (plugin) => {
        const { inputs = {}, outputs = {} } = await plugin.read(type, "hello", id);
        assert.deepEqual([inputs.tenantDefault, inputs.pinMinimumLength], [true, 7]);
        const { inputs: news, failures } = await plugin.check(
          type,
          "hello",
          { ...inputs, pinMinimumLength: 9 },
          inputs,
        );
        assert.deepEqual(failures, []);
        const state = { inputs: news, outputs: await plugin.update(type, "hello", id, { inputs, outputs }, news) };
        assert.equal((tenant.portal.get(enrolment, id) as Properties).pinMinimumLength, 9);
        await running(tenant, (next) => next.delete(type, "hello", id, state));
        assert.equal((tenant.portal.get(enrolment, id) as Properties).pinMinimumLength, 7);
      });
    });
  });

  describe("from one door to the other", () => {
    const kind = loadKind(CLASS);
    const graphArgs = { ...ARGS, assignments: everybody("@odata.type") };
    const door = { __provider: providerSource(CLASS) };

    it("finds nothing changed in a state of the dynamic door", async () => {
      const inputs = { ...graphArgs, ...door };
      const { id, outs } = await during(tenant, kind, (op) => op.create(graphArgs));
      tenant.journal.clear();
      await running(tenant, async (plugin) => {
        const { inputs: news } = await plugin.check(TYPE, "hello", ARGS, inputs);
        const state = { inputs, outputs: { ...outs, ...door } };
        assert.deepEqual((await plugin.diff(TYPE, "hello", id, state, news)).changed, []);
        const other = await plugin.check(TYPE, "hello", { ...ARGS, pinMinimumLength: 9 }, inputs);
        assert.deepEqual((await plugin.diff(TYPE, "hello", id, state, other.inputs)).changed, ["pinMinimumLength"]);
        const read = await plugin.read(TYPE, "hello", id, state);
        assert.deepEqual(read.inputs, inputs);
        assert.deepEqual(read.outputs, state.outputs);
      });
      assert.deepEqual(writes(tenant), []);
    });

    it("and back: the dynamic door says that nothing changed, and works on", async () => {
      const { id, outputs } = await running(tenant, (plugin) => made(plugin, ARGS));
      assert.equal(outputs.__provider, door.__provider);
      tenant.journal.clear();
      const provider = handler(CLASS) as unknown as Record<string, (...args: unknown[]) => Promise<Properties>>;
      const env = tenant.env();
      const config = new Map([
        ["intune:endpoint", env.INTUNE_ENDPOINT],
        ["intune:accessToken", env.INTUNE_ACCESS_TOKEN],
        ["intune:auth", "accessToken"],
      ]);
      await provider.configure?.({ config });
      const state = plain(outputs);
      assert.equal((await provider.diff?.(id, state, { ...graphArgs, ...door }))?.changes, false);
      const changed = await provider.diff?.(id, state, { ...graphArgs, pinMinimumLength: 9, ...door });
      assert.equal(changed?.changes, undefined);
      const updated = await provider.update?.(id, state, { ...graphArgs, ...door });
      assert.deepEqual((updated?.outs as Properties | undefined)?.assignments, graphArgs.assignments);
      assert.deepEqual(writes(tenant), []);
    });
  });

  describe("for settings", () => {
    it("refuses a key that is none, and marks credentials of a provider of the program", async () => {
      const plugin = await Plugin.bare();
      const args = { tenantid: "x", clientSecret: "hush", version: "1.0.0" };
      const { inputs, failures } = await plugin.checkConfig("mine", args);
      assert.match(failures.join(), /intune:tenantid is not a setting; did you mean intune:tenantId\?/);
      assert.deepEqual(inputs.clientSecret, secret("hush"));
      await plugin.close();
    });

    it("leaves the stack's credentials as they are, and refuses those in clear text when it sees the marks", async () => {
      const plugin = await Plugin.bare();
      const args = { clientSecret: "hush" };
      assert.deepEqual(await plugin.checkConfig("default", args), { inputs: args, failures: [] });
      for (const name of ["default", "default_0_1_0"])
        await assert.rejects(plugin.configure(name, args), (error: Error) => {
          assert.match(error.message, /intune:clientSecret stands in clear text/);
          assert.ok(!error.message.includes("hush"));
          return true;
        });
      await plugin.close();
    });

    it("lets a project named intune have keys of its own", async () => {
      const plugin = await Plugin.bare();
      const { failures } = await plugin.checkConfig("default", { rings: "three" }, "intune");
      assert.deepEqual(failures, []);
      await plugin.close();
    });

    it("says all that is wrong with them, and never works without any", async () => {
      const plugin = await Plugin.bare();
      await assert.rejects(plugin.configure("default", { timeout: "0", onConflict: "x" }), /timeout.*onConflict/s);
      await assert.rejects(plugin.check(TYPE, "hello", ARGS), /before it was configured/);
      await plugin.close();
    });
  });

  describe("for the engine", () => {
    it("tells its version, its schema, and that it takes neither secrets nor resources", async () => {
      const plugin = await Plugin.bare();
      const { version } = require("../../../../package.json") as { version: string };
      assert.equal((await plugin.ask<plugins.PluginInfo>("getPluginInfo", new Empty())).getVersion(), version);
      const schema = await plugin.ask<messages.GetSchemaResponse>("getSchema", new messages.GetSchemaRequest());
      assert.equal(JSON.parse(schema.getSchema()).name, "intune");
      const shake = await plugin.ask<messages.ProviderHandshakeResponse>(
        "handshake",
        new messages.ProviderHandshakeRequest(),
      );
      assert.deepEqual(shake.toObject(), new messages.ProviderHandshakeResponse().toObject());
      await plugin.close();
    });

    it("has its messages shown beside the resource that they are about", async () => {
      const said: { urn: string; message: string }[] = [];
      const engine = new Server();
      engine.addService(EngineService, {
        log: ({ request }: { request: LogRequest }, done: (error: null, empty: Empty) => void) => {
          said.push({ urn: request.getUrn(), message: request.getMessage() });
          done(null, new Empty());
        },
      });
      const port = await new Promise<number>((resolve, reject) => {
        engine.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
          error ? reject(error) : resolve(bound),
        );
      });
      await running(tenant, async (plugin) => {
        const { id } = await made(plugin, ARGS);
        await running(tenant, async (other) => {
          await other.ask("attach", new plugins.PluginAttach().setAddress(`127.0.0.1:${port}`));
          await other.check(TYPE, "hello", { ...ARGS, adopt: id });
          // Messages travel by themselves; each call comes after those that were sent before it.
          for (let tries = 0; said.length === 0 && tries < 100; tries++) await other.ask("getPluginInfo", new Empty());
        });
        assert.equal(said[0]?.urn, `urn:pulumi:dev::project::${TYPE}::hello`);
        assert.match(said[0]?.message ?? "", /adopts object/);
      });
      engine.forceShutdown();
    });

    it("finishes what is under way when the run is cancelled, and begins nothing", async () => {
      await running(tenant, async (plugin) => {
        const { inputs } = await plugin.check(TYPE, "hello", ARGS);
        let isOver = false;
        const creating = plugin.create(TYPE, "hello", inputs).finally(() => {
          isOver = true;
        });
        const isPosted = () => tenant.journal.requests.some(({ method }) => method === "POST");
        while (!isPosted() && !isOver) await plugin.ask("getPluginInfo", new Empty());
        await plugin.cancel();
        await assert.rejects(plugin.check(TYPE, "other", ARGS), /The run was cancelled: nothing was read or changed/);
        const { id } = await creating;
        assert.deepEqual(writes(tenant, id), [`POST ${PATH}`, `POST ${PATH}/{id}/assign`]);
      });
    });
  });
});
