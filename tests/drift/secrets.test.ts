import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { text } from "node:stream/consumers";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { type Declaration, Project, said } from "../e2e/project.ts";
import { root } from "../support.ts";

const main = path.join(root, "dist", "cli", "main.js");
const configurations = "/deviceManagement/deviceConfigurations";
const policies = "/deviceManagement/configurationPolicies";
const GRAPH = "#microsoft.graph.";

const setting = (name: string, value: string) => ({
  "@odata.type": `${GRAPH}omaSettingString`,
  displayName: name,
  omaUri: `./Device/Vendor/MSFT/Policy/Config/${name}`,
  value,
});
const simple = (id: string, type: string, value: object) => ({
  settingInstance: {
    "@odata.type": `${GRAPH}deviceManagementConfigurationSimpleSettingInstance`,
    settingDefinitionId: id,
    simpleSettingValue: { "@odata.type": `${GRAPH}deviceManagementConfiguration${type}SettingValue`, ...value },
  },
});
const oma: Declaration = {
  type: "Windows10CustomConfiguration",
  name: "oma",
  args: { displayName: "OMA", omaSettings: [setting("One", "hush-one"), setting("Two", "hush-two")] },
};
const catalog: Declaration = {
  type: "DeviceManagementConfigurationPolicy",
  name: "catalog",
  args: {
    name: "Catalog",
    platforms: ["windows10"],
    technologies: ["mdm"],
    settings: [
      simple("setting_key", "Secret", { value: "hush-key", valueState: "notEncrypted" }),
      simple("setting_length", "Integer", { value: 8 }),
    ],
  },
};
const defender: Declaration = {
  type: "WindowsDefenderAdvancedThreatProtectionConfiguration",
  name: "defender",
  args: { displayName: "Defender", allowSampleSharing: true },
  secrets: { advancedThreatProtectionOnboardingBlob: "blob" },
};
/** The program hides what is no secret. */
const hidden: Declaration = {
  type: "WindowsIdentityProtectionConfiguration",
  name: "hidden",
  args: { displayName: "Hidden", pinMinimumLength: 8 },
  secrets: { description: "words" },
};

describe("drift around secrets", function () {
  this.timeout(120_000);
  let tenant: LocalTenant;
  let project: Project;
  beforeEach(async () => {
    tenant = await startTenant();
    project = new Project(tenant, {
      "declared:blob": { value: "hush-blob", secret: true },
      "declared:words": { value: "hush-words", secret: true },
    });
  });
  afterEach(async () => {
    project.remove();
    await tenant.close();
  });

  const exported = (declarations: readonly Declaration[]) =>
    project.with(declarations, async (stack) => {
      const result = await stack.up();
      assert.ok(result.ok, said(result));
      return JSON.stringify(await stack.exportState());
    });
  const run = async (args: readonly string[], input: string) => {
    const child = spawn(process.execPath, [main, "drift", "--no-unmanaged", ...args], {
      env: { ...process.env, ...tenant.env() },
    });
    child.stdin.end(input);
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    assert.doesNotMatch(stdout + stderr, /hush|v1:/);
    return { status: child.exitCode, stdout, stderr };
  };
  const found = async (input: string) => {
    const { status, stdout } = await run(["--format", "json"], input);
    const { drift, uncompared } = JSON.parse(stdout) as {
      drift: { changes: { path: string }[] }[];
      uncompared: { urn: string; path?: string; why: string }[];
    };
    return {
      status,
      changes: drift.flatMap(({ changes }) => changes.map(({ path }) => path)),
      uncompared: uncompared.map(({ urn, path }) => `${urn.split("::").at(-1)} ${path}`),
    };
  };
  /** The inputs as `pulumi stack export --show-secrets` prints them: Pulumi's JSON of a value in place of its cipher. */
  const shown = (input: string, secrets: readonly string[]) => {
    const left = [...secrets];
    const plain = (_: string, value: { ciphertext?: unknown } | null) => {
      if (typeof value?.ciphertext !== "string") return value;
      const { ciphertext: _cipher, ...mark } = value;
      return { ...mark, plaintext: JSON.stringify(left.shift()) };
    };
    const state = JSON.parse(input);
    for (const resource of state.deployment.resources) {
      if (resource.urn.includes("/intune:")) resource.inputs = JSON.parse(JSON.stringify(resource.inputs, plain));
    }
    return JSON.stringify(state);
  };
  const objectOf = (displayName: string) => {
    const one = tenant.portal.list(configurations).find((candidate) => candidate.displayName === displayName);
    assert.ok(one);
    return one;
  };
  const object = (path: string) => {
    const [one] = tenant.portal.list(path);
    assert.ok(one);
    return one;
  };

  it("names what can't be compared, and doesn't call that nothing", async () => {
    const state = await exported([oma, defender, hidden]);
    const { status, changes, uncompared } = await found(state);
    assert.deepEqual({ status, changes }, { status: 3, changes: [] });
    assert.deepEqual(uncompared.sort(), [
      "defender advancedThreatProtectionOnboardingBlob",
      "hidden description",
      "oma omaSettings[./Device/Vendor/MSFT/Policy/Config/One].value",
      "oma omaSettings[./Device/Vendor/MSFT/Policy/Config/Two].value",
    ]);
    const { status: same, stdout } = await run([], state);
    assert.equal(same, 3);
    assert.match(stdout, /3 configurations compared, not everything in them: 0 changed in the tenant/);
    assert.match(stdout, /### Not compared\n[^#]*\n- `Defender` .*Advanced threat protection onboarding blob/);
  });

  it("sees custom settings that were emptied, changed and added", async () => {
    const state = await exported([oma]);
    const { id } = object(configurations);
    tenant.portal.edit(configurations, id, { omaSettings: [setting("One", "hush-one"), setting("Three", "new")] });
    const partly = await found(state);
    assert.equal(partly.status, 2);
    assert.deepEqual(partly.changes, [
      "omaSettings[./Device/Vendor/MSFT/Policy/Config/Three]",
      "omaSettings[./Device/Vendor/MSFT/Policy/Config/Two]",
    ]);
    tenant.portal.edit(configurations, id, { omaSettings: [] });
    const emptied = await found(state);
    assert.equal(emptied.status, 2);
    assert.deepEqual(emptied.changes, [
      "omaSettings[./Device/Vendor/MSFT/Policy/Config/One]",
      "omaSettings[./Device/Vendor/MSFT/Policy/Config/Two]",
    ]);
  });

  it("sees a catalog policy that was emptied, and a setting beside a secret one", async () => {
    const state = await exported([catalog]);
    const { id } = object(policies);
    tenant.portal.edit(policies, id, { settings: [] });
    assert.deepEqual(await found(state), {
      status: 2,
      changes: ["settings[setting_key]", "settings[setting_length]"],
      uncompared: [],
    });
  });

  it("sees a property beside one that the program hides", async () => {
    const state = await exported([hidden]);
    tenant.portal.edit(configurations, object(configurations).id, { pinMinimumLength: 4 });
    const { status, changes, uncompared } = await found(state);
    assert.deepEqual(
      { status, changes, uncompared },
      { status: 2, changes: ["pinMinimumLength"], uncompared: ["hidden description"] },
    );
  });

  it("compares secrets where the export shows them and the service gives them back, and still shows none", async () => {
    const state = shown(await exported([oma]), ["hush-one", "hush-two"]);
    assert.deepEqual(await found(state), { status: 0, changes: [], uncompared: [] });
    const { id } = object(configurations);
    tenant.portal.edit(configurations, id, { omaSettings: [setting("One", "hush-one"), setting("Two", "hush-other")] });
    assert.deepEqual(await found(state), {
      status: 2,
      changes: ["omaSettings[./Device/Vendor/MSFT/Policy/Config/Two].value"],
      uncompared: [],
    });
  });

  it("names what is in another tenant, and compares the rest", async () => {
    const state = JSON.parse(await exported([hidden, oma]));
    const elsewhere = "20ca1000-7e4a-4700-8000-000000000002";
    for (const resource of state.deployment.resources) {
      if (resource.urn.endsWith("::oma")) resource.outputs.__intune.tenantId = elsewhere;
    }
    tenant.portal.edit(configurations, objectOf("Hidden").id, { pinMinimumLength: 4 });
    const { status, changes, uncompared } = await found(JSON.stringify(state));
    assert.deepEqual({ status, changes }, { status: 2, changes: ["pinMinimumLength"] });
    assert.deepEqual(uncompared.sort(), ["hidden description", "oma undefined"]);
  });

  it("names a resource that has no object yet, and one of a type that this release doesn't know", async () => {
    const state = JSON.parse(await exported([hidden]));
    const { resources } = state.deployment;
    const [own] = resources.filter(({ urn }: { urn: string }) => urn.includes("intune:"));
    const { id: _, ...unmade } = { ...own, urn: `${own.urn}-unmade`, inputs: {} };
    const later = { ...own, urn: own.urn.replace("WindowsIdentityProtectionConfiguration", "OfNextYear"), inputs: {} };
    state.deployment.resources = [...resources, unmade, later];
    const { status, uncompared } = await found(JSON.stringify(state));
    assert.equal(status, 3);
    assert.deepEqual(uncompared.sort(), ["hidden description", "hidden undefined", "hidden-unmade undefined"]);
  });
});
