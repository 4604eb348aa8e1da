import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { find } from "../../cli/adopt/find.ts";
import { program } from "../../cli/adopt/program.ts";
import type { Secret } from "../../cli/adopt/writer.ts";
import { type LocalTenant, openStack, type Stack, startTenant } from "../../local/index.ts";
import { kindNames, loadKind } from "../../provider/model/registry.ts";
import { samplesOf } from "../../scripts/samples.ts";
import { errorsOfProject } from "../compile.ts";
import { linkedSamples } from "../conformance/objects.ts";
import { changed, contents, said } from "../e2e/project.ts";
import { root } from "../support.ts";
import { isWrite, operation, type Properties, UNPACED } from "../workbench.ts";

const main = path.join(root, "dist", "cli", "main.js");
const configurations = "/deviceManagement/deviceConfigurations";
const kinds = kindNames().map(loadKind);

describe("pulumi-intune adopt", function () {
  this.timeout(180_000);
  let tenant: LocalTenant;
  let folder: string;
  let project: string;
  beforeEach(async () => {
    tenant = await startTenant({ legacyOffice: true });
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "pulumi-intune-adopt-"));
    project = path.join(folder, "intune");
  });
  afterEach(async () => {
    await tenant.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const run = (...args: string[]) => runIn({}, ...args);
  const runIn = async (more: Record<string, string>, ...args: string[]) => {
    const env = { ...process.env, ...tenant.env(), ...more };
    const child = spawn(process.execPath, [main, "adopt", ...args], { cwd: folder, env });
    child.stdin.end();
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    return { status: child.exitCode, stdout, stderr };
  };
  const written = (file: string): string => fs.readFileSync(path.join(project, file), "utf8");
  /** All that is declared of a type: a file a policy, in a folder for the platform and one for the type. */
  const declaredAs = (type: string): string =>
    (fs.readdirSync(path.join(project, "policies"), { recursive: true }) as string[])
      .filter((file) => path.basename(path.dirname(file)) === type)
      .sort()
      .map((file) => written(path.join("policies", file)))
      .join("\n");
  const writes = () => tenant.journal.requests.filter(isWrite).map(({ method, path: where }) => `${method} ${where}`);

  /** Makes the packages of this checkout those of the project, as `npm install` would, and compiles it. */
  const compile = () => {
    fs.symlinkSync(path.join(root, "node_modules"), path.join(project, "node_modules"), "junction");
    assert.deepEqual(errorsOfProject(project), []);
  };
  const withStack = async (config: Record<string, string>, work: (stack: Stack) => Promise<void>): Promise<void> => {
    const stack = await openStack({
      projectDir: project,
      stackName: "dev",
      stateDir: path.join(folder, "state"),
      passphrase: "x",
      env: tenant.env(),
      config: Object.fromEntries(Object.entries(config).map(([key, value]) => [key, { value, secret: true }])),
    });
    try {
      await work(stack);
    } finally {
      await stack.close();
    }
  };

  it("adopts every type without a write, and then rests", async () => {
    const made = new Map<string, Properties>();
    for (const kind of kinds) {
      const { full } = linkedSamples(tenant, kind);
      made.set((await operation(tenant, kind, UNPACED).create(full)).id, full);
    }
    const { session } = operation(tenant, kinds[0] as (typeof kinds)[0]);
    const findings = await find(session, { kinds, managed: new Set(), progress: () => undefined });
    const { secrets } = program(findings, "intune");
    const known = new Map(findings.objects.map(({ id, kind }) => [id, made.get(id) ?? samplesOf(kind).minimal]));
    tenant.journal.clear();

    const { status, stdout, stderr } = await run();
    assert.deepEqual([status, stderr], [0, ""], stdout);
    assert.doesNotMatch(stdout, /To mend/);
    const keys = [...stdout.matchAll(/--secret (\S+)/g)].map(([, key]) => key);
    assert.deepEqual(keys, [...secrets.keys()]);
    const values = [...secrets].map(([key, secret]) => [key, sampleAt(known, secret)] as const);
    compile();
    await withStack(Object.fromEntries(values), async (stack) => {
      for (const step of ["up", "refresh"] as const) {
        const result = await stack[step]();
        assert.ok(result.ok, said(result));
        if (step === "refresh") assert.deepEqual(changed(result), []);
      }
      assert.deepEqual(changed(await stack.preview()), []);
    });
    // What an object must have and the service never gives back can't be compared, and so is sent.
    const unseen = findings.objects.filter(({ kind }) =>
      Object.values(kind.fields).some(({ required, writeOnly }) => required && writeOnly),
    );
    assert.deepEqual(
      writes(),
      unseen.map(({ kind, id }) => `PATCH ${kind.collection.path}/${id}`),
    );
  });

  const target = (name: string, more: object = {}) => ({
    target: { "@odata.type": `#microsoft.graph.${name}`, ...more },
  });
  const hello = (displayName: string, more: Properties = {}): { id: string } =>
    tenant.portal.create(configurations, {
      "@odata.type": "#microsoft.graph.windowsIdentityProtectionConfiguration",
      displayName,
      pinMinimumLength: 8,
      ...more,
    });

  it("declares what differs from the service's defaults, and names groups, filters and scope tags", async () => {
    const pilots = tenant.portal.create("/groups", { displayName: "Pilots (Wave 1)" });
    const gone = "0b2f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11";
    const filter = tenant.portal.create("/deviceManagement/assignmentFilters", {
      displayName: "Corporate",
      platform: "windows10AndLater",
      rule: '(device.deviceOwnership -eq "Corporate")',
    });
    const tag = tenant.portal.create("/deviceManagement/roleScopeTags", { displayName: "Berlin" });
    const { id } = hello("Hello", {
      roleScopeTagIds: [tag.id],
      pinMaximumLength: null,
      pinUppercaseCharactersUsage: "notConfigured",
      pinLowercaseCharactersUsage: "notConfigured",
      pinSpecialCharactersUsage: "required",
    });
    const filtered = {
      deviceAndAppManagementAssignmentFilterId: filter.id,
      deviceAndAppManagementAssignmentFilterType: "exclude",
    };
    tenant.portal.assign(configurations, id, [
      target("allDevicesAssignmentTarget", filtered),
      target("groupAssignmentTarget", { groupId: pilots.id }),
      target("exclusionGroupAssignmentTarget", { groupId: gone }),
    ]);
    const { status, stdout } = await run();
    assert.equal(status, 0);
    assert.match(stdout, /The names of 1 groups? couldn't be read/);
    assert.equal(
      declaredAs("windowsIdentityProtectionConfiguration"),
      `// Identity protection (Windows Hello for Business)
import * as intune from "pulumi-intune";
import * as groups from "../../../groups.ts";
import { corporate } from "../../all/deviceAndAppManagementAssignmentFilter/corporate.ts";
import { berlin } from "../../all/roleScopeTag/berlin.ts";

export const hello = new intune.WindowsIdentityProtectionConfiguration("hello", {
  adopt: "${id}",
  displayName: "Hello",
  roleScopeTagIds: [berlin.id],
  assignments: [
    intune.allDevices({ filter: corporate.id, filterType: "exclude" }),
    intune.group(groups.pilotsWave1),
    intune.excludeGroup(groups.group),
  ],
  pinMinimumLength: 8,
  pinSpecialCharactersUsage: "required",
}, { protect: true });
`,
    );
    assert.match(
      written("groups.ts"),
      new RegExp(`// Pilots \\(Wave 1\\)\nexport const pilotsWave1 = "${pilots.id}";`),
    );
    compile();
  });

  it("makes names that a program can have, and lets no name be more than a text", async () => {
    const names = [
      "Hello",
      "hello!",
      "802.1X",
      "???",
      "class",
      "Größe",
      '"*/ \\u{41} `\n// \u202Etxt.exe',
      "import { y }",
    ];
    for (const name of names) hello(name);
    assert.equal((await run("WindowsIdentityProtectionConfiguration")).status, 0);
    compile();
    const program = declaredAs("windowsIdentityProtectionConfiguration");
    assert.doesNotMatch(program, /\u202E/);
    await withStack({}, async (stack) => {
      const result = await stack.up();
      assert.ok(result.ok, said(result));
      const { resources } = (await stack.exportState()).deployment;
      const adopted = (resources ?? []).map(({ inputs }) => inputs?.displayName).filter((name) => name !== undefined);
      assert.deepEqual(adopted.sort(), names.sort());
    });
    assert.deepEqual(writes(), []);
  });

  it("writes no secret", async () => {
    tenant.portal.create(configurations, {
      "@odata.type": "#microsoft.graph.windows10CustomConfiguration",
      displayName: "Custom",
      omaSettings: [
        {
          "@odata.type": "#microsoft.graph.omaSettingString",
          displayName: "s",
          omaUri: "./Device/S",
          value: "hush-hush",
        },
      ],
    });
    tenant.portal.create(configurations, {
      "@odata.type": "#microsoft.graph.windowsWifiConfiguration",
      displayName: "Guests",
      networkName: "Guests",
      ssid: "guests",
      preSharedKey: "hush-hush",
    });
    const { stdout, stderr } = await run();
    assert.match(stdout, /^ {2}pulumi config set --secret customOmaSettings0Value$/m);
    assert.match(
      declaredAs("windowsWifiConfiguration"),
      /^\/\/ Not declared, and so left as it is, because it is secret: preSharedKey\.\nexport const guests/m,
    );
    assert.doesNotMatch(stdout + stderr + contents(project), /hush/);
  });

  it("leaves out what a stack manages already, and types that weren't asked for", async () => {
    const managed = hello("Managed");
    hello("Free");
    tenant.portal.create(configurations, {
      "@odata.type": "#microsoft.graph.windows10CustomConfiguration",
      displayName: "Custom",
    });
    const type = "pulumi-nodejs:dynamic/intune:WindowsIdentityProtectionConfiguration";
    const resource = { urn: `urn:pulumi:dev::p::${type}::managed`, type, id: managed.id, inputs: {}, outputs: {} };
    fs.writeFileSync(
      path.join(folder, "stack.json"),
      JSON.stringify({ version: 3, deployment: { resources: [resource] } }),
    );
    const { status, stderr } = await run("WindowsIdentityProtectionConfiguration", "--managed", "stack.json");
    assert.deepEqual([status, stderr], [0, ""]);
    assert.deepEqual(fs.readdirSync(path.join(project, "policies")), ["windows"]);
    assert.deepEqual(fs.readdirSync(path.join(project, "policies", "windows")), [
      "windowsIdentityProtectionConfiguration",
    ]);
    assert.match(declaredAs("windowsIdentityProtectionConfiguration"), /"Free"/);
    assert.doesNotMatch(declaredAs("windowsIdentityProtectionConfiguration"), /"Managed"/);
  });

  it("says what the preview would refuse", async () => {
    const type = "#microsoft.graph.iosPkcsCertificateProfile";
    tenant.portal.create(configurations, { "@odata.type": type, displayName: "Half-made" });
    const { status, stdout } = await run();
    assert.equal(status, 0);
    assert.match(
      stdout,
      /To mend before the first preview:\n {2}IosPkcsCertificateProfile "Half-made": certificateTemplateName must not be empty/,
    );
  });

  it("protects what it declares, says so, and warns of destroy", async () => {
    const { id } = hello("Hello");
    const { status, stdout } = await run("WindowsIdentityProtectionConfiguration");
    assert.equal(status, 0);
    assert.match(stdout, /`pulumi destroy`.*protect: true/s);
    compile();
    await withStack({}, async (stack) => {
      const made = await stack.up();
      assert.ok(made.ok, said(made));
      const { resources } = (await stack.exportState()).deployment;
      assert.equal(resources?.find((resource) => resource.id === id)?.protect, true);
      assert.equal((await stack.destroy()).ok, false);
    });
    assert.deepEqual(writes(), []);
  });

  it("names each object that it left out, with the reason, and exits with 2", async () => {
    const [broken, kept] = [hello("Broken"), hello("Kept")];
    tenant.faults.add({ method: "GET", path: new RegExp(broken.id), status: 403, times: 50 });
    const unread = tenant.faults;
    unread.add({ method: "GET", path: "/deviceManagement/deviceCompliancePolicies", status: 403, times: 50 });
    const { status, stdout } = await run();
    assert.equal(status, 2, stdout);
    const [, leftOut = ""] = /^Left out:\n((?: {2}.*\n)+)/m.exec(stdout) ?? [];
    assert.match(leftOut, new RegExp(`WindowsIdentityProtectionConfiguration "Broken" \\(${broken.id}\\): .*403`));
    assert.match(leftOut, /deviceCompliancePolicies couldn't be read: .*403/);
    assert.doesNotMatch(leftOut, new RegExp(kept.id));
    assert.match(declaredAs("windowsIdentityProtectionConfiguration"), new RegExp(kept.id));
  });

  it("names what it doesn't declare by design too: defaults that nobody changed, and what a stack manages", async () => {
    const managed = hello("Managed");
    const type = "pulumi-nodejs:dynamic/intune:WindowsIdentityProtectionConfiguration";
    const resource = { urn: `urn:pulumi:dev::p::${type}::managed`, type, id: managed.id, inputs: {}, outputs: {} };
    const state = { version: 3, deployment: { resources: [resource] } };
    fs.writeFileSync(path.join(folder, "stack.json"), JSON.stringify(state));
    const { status, stdout } = await run("--managed", "stack.json");
    assert.equal(status, 0, stdout);
    assert.match(stdout, /Not declared, as a stack manages it:\n {2}WindowsIdentityProtectionConfiguration "Managed"/);
    assert.match(
      stdout,
      /Not declared, as every tenant has it and nobody changed it:\n(?: {2}.*\n)* {2}RoleScopeTag "Default"/,
    );
  });

  describe("--secrets-to-config", () => {
    /** In place of Pulumi's CLI: notes arguments and standard input of each call. */
    const PULUMI = `#!${process.execPath}
const fs = require("node:fs");
const input = fs.readFileSync(0, "utf8");
fs.appendFileSync(process.env.NOTES, JSON.stringify({ args: process.argv.slice(2), input, cwd: process.cwd() }) + "\\n");
if (process.env.REFUSES && input.includes(process.env.REFUSES)) { console.error("error: no good: " + input); process.exit(1); }
`;
    let env: Record<string, string>;
    beforeEach(function () {
      // A script takes the place of the CLI, which Windows doesn't run by itself.
      if (process.platform === "win32") this.skip();
      fs.writeFileSync(path.join(folder, "pulumi"), PULUMI, { mode: 0o755 });
      env = { PULUMI_EXECUTABLE: path.join(folder, "pulumi"), NOTES: path.join(folder, "notes") };
      const pairs = [
        { "@odata.type": "#microsoft.graph.keyValue", key: "user", value: "it's hush-one\n" },
        { "@odata.type": "#microsoft.graph.keyValue", key: "pass", value: "hush-two" },
      ];
      tenant.portal.create(configurations, {
        "@odata.type": "#microsoft.graph.androidVpnConfiguration",
        displayName: "VPN",
        connectionName: "VPN",
        servers: [{ description: "a", address: "vpn.example.com", isDefaultServer: true }],
        customData: pairs,
      });
    });
    const calls = () =>
      fs
        .readFileSync(env.NOTES as string, "utf8")
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
    const adopt = (more: Record<string, string> = {}) =>
      runIn({ ...env, ...more }, "AndroidVpnConfiguration", "--secrets-to-config", "dev");

    it("hands what the service gives back to Pulumi on its standard input, and asks for none of it", async () => {
      const { status, stdout, stderr } = await adopt();
      assert.deepEqual([status, stderr], [0, ""]);
      assert.deepEqual(
        calls().map(({ args, input }) => [args.slice(0, 3).join(" "), input]),
        [
          ["stack select --create", ""],
          ["config set --secret", "it's hush-one\n\n"],
          ["config set --secret", "hush-two\n"],
        ],
      );
      for (const { args, cwd } of calls()) {
        assert.doesNotMatch(args.join(" "), /hush/);
        assert.equal(fs.realpathSync(cwd), fs.realpathSync(project));
      }
      assert.match(stdout, /2 secrets that the service gives back are in the configuration of stack dev, encrypted/);
      assert.doesNotMatch(stdout, /config set --secret|stack init|hush/);
      assert.doesNotMatch(contents(project), /hush/);
    });

    it("repeats no secret where Pulumi refuses one", async () => {
      const { status, stdout, stderr } = await adopt({ REFUSES: "hush-two" });
      assert.equal(status, 1);
      assert.match(stderr, /pulumi config set --secret --stack dev \S+ failed: no good: \[secret\]/);
      assert.doesNotMatch(stdout + stderr, /hush/);
    });

    it("says before it reads anything that there is no CLI", async () => {
      fs.mkdirSync(path.join(folder, "empty"));
      const nowhere = path.join(folder, "empty");
      const { status, stderr } = await adopt({ PULUMI_EXECUTABLE: "", PATH: nowhere, PULUMI_HOME: nowhere });
      assert.equal(status, 1);
      assert.match(stderr, /--secrets-to-config needs Pulumi's CLI/);
      assert.equal(tenant.journal.requests.length, 0);
    });
  });

  it("asks for a secret only where there is one", async () => {
    const asked = async (type: string, sample: Properties) => {
      tenant.portal.create(configurations, { "@odata.type": `#microsoft.graph.${type}`, displayName: type, ...sample });
      const out = `of-${type}`;
      const { stdout, status } = await run(capital(type), "--out", out);
      assert.equal(status, 0, stdout);
      return [...stdout.matchAll(/--secret (\S+)/g)].length;
    };
    const domains = [{ name: "ABCDE.com.example.app", value: "applinks:example.com" }];
    const messages = { defaultMessage: "Hello", localizedMessages: [{ name: "de-DE", value: "Hallo" }] };
    assert.equal(await asked("macOSDeviceFeaturesConfiguration", { associatedDomains: domains }), 0);
    assert.equal(
      await asked("androidDeviceOwnerGeneralDeviceConfiguration", { deviceOwnerLockScreenMessage: messages }),
      0,
    );
  });

  it("declares that a policy is for nobody only where its assignments themselves say so", async () => {
    const [open, confirmed] = [hello("Open"), hello("Confirmed")];
    tenant.faults.add({ method: "GET", path: new RegExp(`${open.id}/assignments`), status: 404, times: 50 });
    const { status } = await run("WindowsIdentityProtectionConfiguration");
    assert.equal(status, 0);
    const text = declaredAs("windowsIdentityProtectionConfiguration");
    const declaration = (id: string) => text.split("export const").find((part) => part.includes(id)) ?? "";
    assert.doesNotMatch(declaration(open.id), /assignments/);
    assert.match(declaration(confirmed.id), /assignments: \[\]/);
  });

  it("writes settings of the catalog as functions, where one makes the very same", async () => {
    const graph = "#microsoft.graph.deviceManagementConfiguration";
    const choice = (settingDefinitionId: string) => ({
      settingInstance: {
        "@odata.type": `${graph}ChoiceSettingInstance`,
        settingDefinitionId,
        choiceSettingValue: { value: `${settingDefinitionId}_1`, children: [] },
      },
    });
    tenant.portal.create("/deviceManagement/configurationPolicies", {
      name: "Antivirus",
      platforms: "windows10",
      technologies: "mdm",
      settings: [choice("device_vendor_msft_policy_config_defender_allowrealtimemonitoring"), choice("of_tomorrow")],
    });
    const { status, stderr } = await run("DeviceManagementConfigurationPolicy");
    assert.deepEqual([status, stderr], [0, ""]);
    const file = declaredAs("deviceManagementConfigurationPolicy");
    assert.match(file, /import \* as windows from "pulumi-intune\/catalog\/windows";/);
    assert.match(file, /windows\.defender\.allowRealtimeMonitoring\("allowed"\),/);
    assert.match(file, /settingDefinitionId: "of_tomorrow"/);
    compile();
  });

  it("writes settings of a template as functions only where their references are those that are filled in", async () => {
    const graph = "#microsoft.graph.deviceManagementConfiguration";
    const settingDefinitionId = "device_vendor_msft_policy_config_defender_allowrealtimemonitoring";
    const create = (name: string, instance: string | undefined, value: string) =>
      tenant.portal.create("/deviceManagement/configurationPolicies", {
        name,
        platforms: "windows10",
        technologies: "mdm,microsoftSense",
        templateReference: { templateId: "804339ad-1553-4478-a742-138fb5807418_1" },
        settings: [
          {
            settingInstance: {
              "@odata.type": `${graph}ChoiceSettingInstance`,
              settingDefinitionId,
              ...(instance ? { settingInstanceTemplateReference: { settingInstanceTemplateId: instance } } : {}),
              choiceSettingValue: {
                value: `${settingDefinitionId}_1`,
                settingValueTemplateReference: { settingValueTemplateId: value },
                children: [],
              },
            },
          },
        ],
      });
    const [instance, value] = ["f0790e28-9231-4d37-8f44-84bb47ca1b3e", "0492c452-1069-4b91-9363-93b8e006ab12"];
    create("Usual", instance, value);
    create("Without", undefined, value);
    assert.equal((await run("DeviceManagementConfigurationPolicy")).status, 0);
    const text = declaredAs("deviceManagementConfigurationPolicy");
    const declaration = (name: string) =>
      text.split("export const").find((part) => part.includes(`name: "${name}"`)) ?? "";
    assert.match(declaration("Usual"), /defender\.allowRealtimeMonitoring\("allowed"\)/);
    assert.doesNotMatch(declaration("Usual"), /TemplateReference: \{ setting/);
    assert.doesNotMatch(declaration("Without"), /allowRealtimeMonitoring\("allowed"\)/);
    assert.match(declaration("Without"), new RegExp(value));
    compile();
  });

  it("writes a file a policy, in folders by platform and type, with a line for each item of a long list", async () => {
    const graph = "#microsoft.graph.deviceManagementConfiguration";
    const paths = Array.from({ length: 12 }, (_, index) => `C:\\Program Files\\App ${index}`);
    const create = (name: string, settings: object[]) =>
      tenant.portal.create("/deviceManagement/configurationPolicies", {
        name,
        platforms: "windows10",
        technologies: "mdm",
        settings,
      });
    const excluded = {
      settingInstance: {
        "@odata.type": `${graph}SimpleSettingCollectionInstance`,
        settingDefinitionId: "device_vendor_msft_policy_config_defender_excludedpaths",
        simpleSettingCollectionValue: paths.map((value) => ({ "@odata.type": `${graph}StringSettingValue`, value })),
      },
    };
    create("Win - Antivirus", [excluded]);
    create("win: antivirus", [excluded]);
    create(`${"Very long name ".repeat(10)}`, [excluded]);
    assert.equal((await run("DeviceManagementConfigurationPolicy")).status, 0);
    const folder = path.join(project, "policies", "windows", "deviceManagementConfigurationPolicy");
    const files = fs.readdirSync(folder).sort();
    assert.equal(files.length, 3);
    assert.deepEqual(
      files.filter((file) => file.startsWith("win-")),
      ["win-antivirus-2.ts", "win-antivirus.ts"],
    );
    for (const file of files) {
      assert.ok(file.length <= 63, file);
      const lines = fs.readFileSync(path.join(folder, file), "utf8").split("\n");
      assert.ok(lines.every((line) => line.length <= 120 || /very.?long/i.test(line)));
      assert.equal(lines.filter((line) => /^\s+"C:\\\\Program Files/.test(line)).length, paths.length);
    }
    compile();
  });

  it("refuses a mistyped setting before it asks the tenant, and says which was meant", async () => {
    const { status, stderr } = await run("-c", "intune:tenentId=x");
    assert.equal(status, 1);
    assert.match(stderr, /intune:tenentId is not a setting; did you mean intune:tenantId\?/);
    assert.match((await run("-c", "tenantId:intune=x")).stderr, /tenantId:intune is not a setting/);
    assert.equal(tenant.journal.requests.length, 0);
  });

  it("needs the tenant", async () => {
    const { status, stderr } = await run("-c", "intune:offline=true");
    assert.equal(status, 1);
    assert.match(stderr, /intune:offline .* is set/);
  });

  it("refuses a folder that holds something, and a type that there isn't, before it asks the tenant", async () => {
    fs.mkdirSync(project);
    fs.writeFileSync(path.join(project, "index.ts"), "mine");
    const full = await run();
    assert.equal(full.status, 1);
    assert.match(full.stderr, /holds files already\. Give a new folder with --out\./);
    assert.equal(written("index.ts"), "mine");
    const unknown = await run("WindowsHello", "--out", "other");
    assert.equal(unknown.status, 1);
    assert.match(unknown.stderr, /no Intune configuration type named WindowsHello/);
    assert.equal(tenant.journal.requests.length, 0);
  });
});

const capital = (type: string): string => type.charAt(0).toUpperCase() + type.slice(1);

/** The value at `omaSettings.0.value` of an object. */
function sampleAt(objects: ReadonlyMap<string, Readonly<Properties>>, { id, path: where }: Secret): string {
  const value = where.split(".").reduce<unknown>((at, part) => (at as Properties)[part], objects.get(id));
  assert.equal(typeof value, "string", `${id} ${where}`);
  return value as string;
}
