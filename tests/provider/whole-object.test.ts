import assert from "node:assert/strict";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import type { GraphClient } from "../../provider/graph/client.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { fetchObject } from "../../provider/objects/object.ts";
import { during, isWrite, type Operation, type Properties } from "../workbench.ts";

const kind = loadKind("DeviceManagementConfigurationPolicy");
const { path } = kind.collection;
const GRAPH = "#microsoft.graph.deviceManagementConfiguration";

type Instance = Properties & { settingDefinitionId: string };

const simple = (settingDefinitionId: string, type: string, value: Properties): Instance => ({
  "@odata.type": `${GRAPH}SimpleSettingInstance`,
  settingDefinitionId,
  simpleSettingValue: { "@odata.type": `${GRAPH}${type}SettingValue`, ...value },
});
const days = (value: number) => ({ settingInstance: simple("days", "Integer", { value }) });
const secret = (id: string, value: string) => simple(id, "Secret", { value, valueState: "notEncrypted" });
/** A secret that the program has but whose value it doesn't know. */
const kept = (id: string) => simple(id, "Secret", {});
const group = (...items: Instance[][]) => ({
  settingInstance: {
    "@odata.type": `${GRAPH}GroupSettingCollectionInstance`,
    settingDefinitionId: "accounts",
    groupSettingCollectionValue: items.map((children) => ({ children })),
  },
});
const single = (instance: Instance) => ({ settingInstance: instance });
const policy = (settings: readonly Properties[]) => ({
  name: "Catalog",
  platforms: ["windows10"],
  technologies: ["mdm"],
  settings,
});

/** A settings catalog policy is written as a whole: what a write leaves out is gone. */
describe("writes of whole objects", () => {
  let tenant: LocalTenant;
  beforeEach(async () => {
    tenant = await startTenant();
  });
  afterEach(() => tenant.close());

  const on = <T>(run: (operation: Operation) => Promise<T>): Promise<T> => during(tenant, kind, run);
  const inPortal = (settings: readonly Properties[], more: Properties = {}) =>
    tenant.portal.create(path, { ...policy(settings), platforms: "windows10", technologies: "mdm", ...more }).id;
  const inTenant = (id: string) => tenant.portal.get(path, id) as Properties;
  const sent = () => tenant.journal.requests.filter(isWrite);
  /** Ids of the settings that the tenant keeps a secret of. */
  const secretsIn = (id: string): string[] =>
    [...JSON.stringify(inTenant(id)).matchAll(/"settingDefinitionId":"([^"]*)"[^{]*\{[^}]*"encryptedValueToken"/g)].map(
      ([, setting]) => String(setting),
    );
  const adopted = async (id: string, args: Properties) => {
    const { outs } = await on((op) => op.create({ ...args, adopt: id }));
    assert.deepEqual(sent(), [], "the first up writes nothing");
    return outs;
  };

  describe("keep the secrets of a policy", () => {
    it("that was adopted, where another setting changes", async () => {
      const id = inPortal([days(30), single(secret("wifi_password", "hush"))]);
      const args = policy([days(30), single(kept("wifi_password"))]);
      const outs = await adopted(id, args);
      await on((op) => op.update(id, outs, { ...policy([days(7), single(kept("wifi_password"))]), adopt: id }));
      assert.equal(JSON.stringify(inTenant(id)).includes('"value":7'), true);
      assert.deepEqual(secretsIn(id), ["wifi_password"]);
    });

    it("where only the description changes", async () => {
      const id = inPortal([days(30), single(secret("wifi_password", "hush"))]);
      const { settings: _, ...bare } = policy([]);
      const outs = await adopted(id, bare);
      await on((op) => op.update(id, outs, { ...bare, description: "Changed", adopt: id }));
      assert.deepEqual([inTenant(id).description, secretsIn(id)], ["Changed", ["wifi_password"]]);
    });

    it("twice in a row, with the tokens of the last read before each write", async () => {
      const id = inPortal([days(30), single(secret("wifi_password", "hush"))]);
      const args = (value: number) => ({ ...policy([days(value), single(kept("wifi_password"))]), adopt: id });
      let { outs } = await on((op) => op.create(args(30)));
      for (const value of [7, 8]) ({ outs } = await on((op) => op.update(id, outs, args(value))));
      assert.deepEqual(secretsIn(id), ["wifi_password"]);
    });

    it("that lie deep inside, also where what stands beside them changes", async () => {
      const account = (name: string, password: Instance) => [simple("name", "String", { value: name }), password];
      const id = inPortal([
        days(30),
        group(account("a", secret("password", "one")), account("b", secret("password", "two"))),
      ]);
      const args = policy([days(30), group(account("a", kept("password")), account("b", kept("password")))]);
      const outs = await adopted(id, args);
      const renamed = group(account("a", kept("password")), account("c", kept("password")));
      await on((op) => op.update(id, outs, { ...policy([days(30), renamed]), adopt: id }));
      assert.deepEqual(secretsIn(id), ["password", "password"]);
    });

    it("that are declared, and send them again as they are declared", async () => {
      const args = (value: number) => policy([days(value), single(secret("wifi_password", "hush"))]);
      const { id, outs } = await on((op) => op.create(args(30)));
      tenant.journal.clear();
      await on((op) => op.update(id, outs, args(7)));
      assert.match(
        JSON.stringify(sent()[0]?.body),
        /"valueState":"notEncrypted","value":"hush"|"value":"hush","valueState":"notEncrypted"/,
      );
      assert.deepEqual(secretsIn(id), ["wifi_password"]);
    });
  });

  it("say that a secret is plain text where the program doesn't", async () => {
    const { id } = await on((op) => op.create(policy([single(simple("wifi_password", "Secret", { value: "hush" }))])));
    assert.deepEqual(secretsIn(id), ["wifi_password"]);
  });

  describe("are refused", () => {
    const WHAT_TO_DO = /secret of the setting wifi_password.*neither declared nor in the tenant.*Declare its value/s;

    it("where a secret is neither declared nor in the tenant", async () => {
      const id = inPortal([days(30)]);
      const outs = await adopted(id, policy([days(30)]));
      const news = { ...policy([days(30), single(kept("wifi_password"))]), adopt: id };
      await assert.rejects(
        on((op) => op.update(id, outs, news)),
        WHAT_TO_DO,
      );
      assert.deepEqual(sent(), []);
    });

    it("for a new policy without the value of a secret", async () => {
      await assert.rejects(
        on((op) => op.create(policy([single(kept("wifi_password"))]))),
        WHAT_TO_DO,
      );
      assert.deepEqual(sent(), []);
    });

    it("where it isn't sure whose secret it is", async () => {
      const account = (name: string, password: Instance) => [simple("name", "String", { value: name }), password];
      const both = (a: string, b: string) =>
        policy([group(account(a, kept("password")), account(b, kept("password")))]);
      const id = inPortal([group(account("a", secret("password", "one")), account("b", secret("password", "two")))]);
      const outs = await adopted(id, both("a", "b"));
      await assert.rejects(
        on((op) => op.update(id, outs, { ...both("c", "d"), adopt: id })),
        /secret of the setting accounts > password/,
      );
      assert.deepEqual(sent(), []);
    });
  });

  it("take no token from a program, whatever depth it is at", async () => {
    const token = { value: "0f7a1e2c-3b4d-4c5e-8f90-123456789abc", valueState: "encryptedValueToken" };
    const settings = [days(30), group([simple("password", "Secret", token)])];
    const { failures } = await on((op) => op.check({}, policy(settings)));
    assert.equal(failures.length, 1);
    assert.match(failures[0] ?? "", /setting accounts > password .*valueState must be notEncrypted/);
    assert.equal(failures[0]?.includes(token.value), false);
  });

  it("leave no token in the state", async () => {
    const id = inPortal([days(30), single(secret("wifi_password", "hush"))]);
    const outs = await adopted(id, policy([days(30), single(kept("wifi_password"))]));
    const changed = { ...policy([days(7), single(kept("wifi_password"))]), adopt: id };
    const { outs: after } = await on((op) => op.update(id, outs, changed));
    const { props } = await on((op) => op.read(id, after));
    for (const state of [outs, after, props]) assert.equal(/encryptedValueToken/.test(JSON.stringify(state)), false);
  });

  describe("carry what nobody here knows", () => {
    const newer = { anything: [1, { deep: true }] };
    const choice = {
      settingInstance: {
        "@odata.type": `${GRAPH}ChoiceSettingInstance`,
        settingDefinitionId: "scan",
        auditRuleInformation: newer,
        choiceSettingValue: {
          value: "scan_1",
          newestMember: newer,
          children: [
            { ...simple("scan_hour", "Integer", { value: 2, newestMember: newer }), auditRuleInformation: newer },
          ],
        },
      },
    };
    const declared = (hour: number) => ({
      settingInstance: {
        "@odata.type": `${GRAPH}ChoiceSettingInstance`,
        settingDefinitionId: "scan",
        choiceSettingValue: { value: "scan_1", children: [simple("scan_hour", "Integer", { value: hour })] },
      },
    });
    const made = () => inPortal([days(30), { ...choice, newestMember: newer }], { newestMember: newer });
    const unknownMembers = (id: string) =>
      JSON.stringify(inTenant(id)).match(/"(newestMember|auditRuleInformation)":\{"anything":\[1,\{"deep":true\}\]\}/g)
        ?.length;

    it("where only the description changes", async () => {
      const id = made();
      const { settings: _, ...bare } = policy([]);
      const outs = await adopted(id, bare);
      await on((op) => op.update(id, outs, { ...bare, description: "Changed", adopt: id }));
      assert.deepEqual([inTenant(id).description, unknownMembers(id)], ["Changed", 6]);
    });

    it("where a setting beside it changes, and where its own value does", async () => {
      const id = made();
      let outs = await adopted(id, policy([days(30), declared(2)]));
      for (const settings of [
        [days(7), declared(2)],
        [declared(3), days(7)],
      ]) {
        ({ outs } = await on((op) => op.update(id, outs, { ...policy(settings), adopt: id })));
        assert.equal(unknownMembers(id), 6);
      }
      assert.match(JSON.stringify(inTenant(id)), /"value":3/);
    });

    it("and nothing that the service sets", async () => {
      const id = made();
      const outs = await adopted(id, policy([days(30), declared(2)]));
      await on((op) => op.update(id, outs, { ...policy([days(7), declared(2)]), adopt: id }));
      const body = sent()[0]?.body as Properties;
      for (const name of ["id", "settingCount", "createdDateTime", "lastModifiedDateTime", "assignments", "isAssigned"])
        assert.ok(!(name in body), name);
      assert.deepEqual(JSON.stringify(body).match(/"[^"]*@odata\.(?!type")[^"]*":|"id":/g), null);
    });
  });

  describe("are read back", () => {
    /** A service that loses a part of what it is sent. */
    const losing = (id: string, lose: (settings: Properties[]) => Properties[]) => (client: GraphClient) => {
      const put = client.put.bind(client);
      client.put = (at, body) => {
        const { settings } = body as { settings: Properties[] };
        return put(at, { ...body, settings: lose(settings) });
      };
      return id;
    };
    const settings = (value: number) => policy([days(value), single(secret("wifi_password", "hush"))]);
    const changedOn = (lose: (settings: Properties[]) => Properties[]) =>
      on(async (op) => {
        const { id, outs } = await op.create(settings(30));
        losing(id, lose)(op.session.client);
        return op.update(id, outs, settings(7));
      });

    it("and an error says which setting the service lost", async () => {
      await assert.rejects(
        changedOn((all) => all.slice(1)),
        /The service didn't keep what was written.*days/s,
      );
    });

    it("and an error says which secret the service lost", async () => {
      await assert.rejects(
        changedOn((all) => all.slice(0, 1)),
        /The service didn't keep what was written.*wifi_password/s,
      );
    });

    it("by polling, because a read may miss the write", async () => {
      const { id, outs } = await on((op) => op.create(settings(30)));
      tenant.faults.add({ method: "PUT", path: `${path}/${id}`, lag: 150 });
      const { outs: after } = await on((op) => op.update(id, outs, settings(7)));
      assert.deepEqual((after as Properties).settings, settings(7).settings);
    });
  });

  describe("of lists that the service cut off", () => {
    const first = {
      id: "p",
      name: "Catalog",
      platforms: "windows10",
      technologies: "mdm",
      settingCount: 3,
      settings: [days(1)],
    };
    const all = [days(1), single(simple("b", "Integer", { value: 2 })), single(simple("c", "Integer", { value: 3 }))];
    /** A service whose list of settings, asked for by itself, has so many items. */
    const service = (items: number, writes: Properties[] = []) =>
      ({
        get: async () => first,
        getNow: async () => first,
        list: async (at: string) => (at.endsWith("/settings") ? all.slice(0, items) : []),
        put: async (_: string, body: Properties) => void writes.push(body),
      }) as unknown as GraphClient;

    it("know that by the count, and read the rest", async () => {
      const read = await fetchObject(service(3), kind, "p");
      assert.equal((read.settings as unknown[]).length, 3);
    });

    it("are refused where the rest can't be read", async () => {
      const { replaceObject } = await import("../../provider/objects/replacement.ts");
      const writes: Properties[] = [];
      await assert.rejects(
        replaceObject(service(2, writes), kind, "p", { description: "Changed" }),
        /holds 3 settings, and the service shows 2/,
      );
      assert.deepEqual(writes, []);
      await replaceObject(service(3, writes), kind, "p", { description: "Changed" });
      assert.deepEqual(
        writes.map(({ settings }) => (settings as unknown[]).length),
        [3],
      );
    });
  });
});
