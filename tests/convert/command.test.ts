import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { convertCommand } from "../../cli/convert.ts";
import { type LocalTenant, openStack, startTenant } from "../../local/index.ts";
import type { Kind } from "../../provider/model/kind.ts";
import { kindNames, loadKind } from "../../provider/model/registry.ts";
import { linkOf } from "../../provider/objects/links.ts";
import { call } from "../call.ts";
import { errorsOfProject } from "../compile.ts";
import { linkedSamples } from "../conformance/objects.ts";
import { contents, said } from "../e2e/project.ts";
import { root } from "../support.ts";
import { operation, type Properties, UNPACED, UNPACED_ENV } from "../workbench.ts";

/** Base64 of JSON, and long enough for a key of a wireless network: what every secret takes. */
const SECRET = Buffer.from("{}       ").toString("base64");
const PLANTED = "hush-hush-0815";
const target = (name: string, more: object = {}) => ({
  target: { "@odata.type": `#microsoft.graph.${name}`, ...more },
});
const hello = (more: Properties = {}) => ({
  "@odata.type": "#microsoft.graph.windowsIdentityProtectionConfiguration",
  displayName: "Hello",
  pinMinimumLength: 8,
  ...more,
});
const DEFENDER = "device_vendor_msft_policy_config_defender";
const choice = (setting: string, option: string) => ({
  settingInstance: {
    "@odata.type": "#microsoft.graph.deviceManagementConfigurationChoiceSettingInstance",
    settingDefinitionId: setting,
    choiceSettingValue: { value: `${setting}_${option}`, children: [] },
  },
});

describe("pulumi-intune convert", function () {
  this.timeout(240_000);
  let folder: string;
  let project: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "convert-"));
    project = path.join(folder, "intune");
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  const write = (name: string, content: unknown): void => {
    const file = path.join(folder, "exports", name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  };
  const convert = async (...more: string[]) => {
    const { status, stdout } = await call(convertCommand(), [
      path.join(folder, "exports"),
      "--out",
      project,
      "--format",
      "json",
      ...more,
    ]);
    return { status, outcome: JSON.parse(stdout) };
  };
  const written = (file: string): string => fs.readFileSync(path.join(project, file), "utf8");
  const compile = () => {
    fs.symlinkSync(path.join(root, "node_modules"), path.join(project, "node_modules"), "junction");
    assert.deepEqual(errorsOfProject(project), []);
  };

  describe("of a whole tenant", () => {
    let from: LocalTenant;
    let to: LocalTenant;
    beforeEach(async () => {
      [from, to] = await Promise.all([startTenant({ legacyOffice: true }), startTenant({ legacyOffice: true })]);
    });
    afterEach(() => Promise.all([from.close(), to.close()]));

    it("says everything that the files say of every type, compiles, and makes the same objects in another tenant", async () => {
      const kinds = kindNames().map(loadKind);
      const exported = new Set<unknown>();
      for (const kind of kinds) {
        const { full } = linkedSamples(from, kind);
        const { id } = await operation(from, kind, UNPACED).create(full);
        const object = from.portal.list(kind.collection.path).find((one) => one.id === id);
        assert.ok(object);
        exported.add(object.displayName ?? object.name);
        write(`${kind.name}.json`, object);
      }
      const { outcome } = await convert();
      assert.deepEqual(outcome.missing, []);
      // What links to other objects isn't in Graph's answer, and a driver that nobody decided about can't be declared.
      const sources = (all: readonly { readonly source: string }[]) =>
        all.map(({ source }) => source.replace(".json", ""));
      const unready = new Set(sources(outcome.toMend));
      const undecided = "WindowsDriverUpdateProfile";
      for (const name of unready)
        assert.ok(hasLinks(loadKind(name)) || name === undecided, `${name}: ${JSON.stringify(outcome.toMend)}`);
      compile();
      const ready = kinds.filter(({ name }) => !unready.has(name));
      await apply(ready, outcome.secrets);
      for (const kind of ready) {
        const [before, after] = [from, to].map((tenant) => ownIn(tenant, kind)) as [Properties[], Properties[]];
        for (const object of before.filter(({ displayName, name }) => exported.has(displayName ?? name))) {
          const [best] = after.map((one) => differences(object, one, kind.name)).sort((x, y) => x.length - y.length);
          assert.deepEqual(best, []);
        }
      }
    });

    /** Whether the type links to other objects. */
    const hasLinks = ({ fields }: Kind): boolean => Object.values(fields).some((field) => linkOf(field));

    /** Makes what the program declares of some types, in the other tenant. */
    const apply = async (ready: readonly Kind[], secrets: readonly string[]): Promise<void> => {
      const classes = ready.map(({ name }) => `new intune.${name}(`);
      const imports = written("index.ts")
        .split("\n")
        .filter((line) => {
          const [, file] = /"\.\/(.*)"/.exec(line) ?? [];
          return file !== undefined && classes.some((one) => written(file).includes(one));
        });
      fs.writeFileSync(path.join(project, "index.ts"), imports.join("\n"));
      const config = Object.fromEntries(secrets.map((key) => [`intune:${key}`, { value: SECRET, secret: true }]));
      const stack = await openStack({
        projectDir: project,
        stackName: "dev",
        passphrase: "x",
        env: { ...to.env(), ...UNPACED_ENV },
        config,
      });
      try {
        const result = await stack.up();
        assert.ok(result.ok, said(result));
      } finally {
        await stack.close();
      }
    };

    /** Objects of a type as the tenant has them, without what differs from one tenant and one moment to the next. */
    const ownIn = (tenant: LocalTenant, { collection, type }: Kind): Properties[] =>
      tenant.portal
        .list(collection.path)
        .filter((object) => [undefined, `#${type}`].includes(object["@odata.type"] as string | undefined))
        .map((object) => bare(object) as Properties);
  });

  /** Without ids, times, and templates that the service makes by itself. */
  const bare = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(bare);
    if (typeof value !== "object" || value === null) return value;
    const left = Object.entries(value).filter(
      ([name]) =>
        !/^(id|.*DateTime|secretReferenceValueId|version|priority|sourceId|notificationTemplates)$/.test(name),
    );
    return Object.fromEntries(left.map(([name, inner]) => [name, bare(inner)]));
  };

  /** Paths at which two objects differ. Null is what isn't there; secrets come from the configuration. */
  const differences = (left: unknown, right: unknown, at: string): string[] => {
    if (typeof left !== "object" || typeof right !== "object" || left === null || right === null)
      return (left ?? null) === (right ?? null) || right === SECRET
        ? []
        : [`${at}: ${JSON.stringify(left)} and ${JSON.stringify(right)}`];
    const names = new Set([...Object.keys(left), ...Object.keys(right)]);
    return [...names].flatMap((name) =>
      differences((left as Properties)[name], (right as Properties)[name], `${at}.${name}`),
    );
  };

  it("writes what a person would: functions of the catalog, names, groups, secrets from the configuration", async () => {
    write("SettingsCatalog/Antivirus.json", {
      name: "Antivirus",
      platforms: "windows10",
      technologies: "mdm",
      settings: [
        choice(`${DEFENDER}_allowrealtimemonitoring`, "1"),
        choice("device_vendor_msft_nobody_knows_this", "1"),
      ],
      assignments: [
        target("groupAssignmentTarget", {
          groupName: "Pilot",
          deviceAndAppManagementAssignmentFilterId: "Corporate",
          deviceAndAppManagementAssignmentFilterType: "include",
        }),
      ],
    });
    write("Filters/Corporate.json", {
      displayName: "Corporate",
      platform: "windows10AndLater",
      rule: '(device.deviceOwnership -eq "Corporate")',
    });
    write("Custom.json", {
      "@odata.type": "#microsoft.graph.windows10CustomConfiguration",
      displayName: "Custom",
      omaSettings: [
        { "@odata.type": "#microsoft.graph.omaSettingString", displayName: "x", omaUri: "./Device/x", value: PLANTED },
      ],
    });
    const { status, outcome } = await convert();
    assert.equal(status, 0);
    assert.deepEqual([outcome.declared, outcome.whole, outcome.missing, outcome.toMend], [3, 3, [], []]);
    const antivirus = written("policies/windows/deviceManagementConfigurationPolicy/antivirus.ts");
    assert.match(antivirus, /windows\.defender\.allowRealtimeMonitoring\("allowed"\)/);
    assert.match(antivirus, /settingDefinitionId: "device_vendor_msft_nobody_knows_this"/);
    assert.match(antivirus, /intune\.group\(groups\.pilot, \{ filter: corporate\.id \}\)/);
    assert.doesNotMatch(antivirus, /adopt:|protect:/);
    assert.match(written("groups.ts"), /\/\/ Pilot\nexport const pilot = "Pilot";/);
    assert.deepEqual(outcome.secrets, ["customOmaSettings0Value"]);
    assert.match(
      written("policies/windows/windows10CustomConfiguration/custom.ts"),
      /config\.requireSecret\("customOmaSettings0Value"\)/,
    );
    assert.doesNotMatch(contents(project), new RegExp(`${PLANTED}|${Buffer.from(PLANTED).toString("base64")}`));
    compile();
  });

  it("asks for a secret that the service kept, where a policy can't be made without it", async () => {
    const secret = "device_vendor_msft_windowsadvancedthreatprotection_onboarding_fromconnector";
    const type = "device_vendor_msft_windowsadvancedthreatprotection_configurationtype";
    const onboarding = choice(type, "autofromconnector");
    Object.assign(onboarding.settingInstance.choiceSettingValue, {
      children: [
        {
          "@odata.type": "#microsoft.graph.deviceManagementConfigurationSimpleSettingInstance",
          settingDefinitionId: secret,
          simpleSettingValue: {
            "@odata.type": "#microsoft.graph.deviceManagementConfigurationSecretSettingValue",
            value: "92e9d377-88c1-4ad7-9614-459185f44411",
            valueState: "encryptedValueToken",
          },
        },
      ],
    });
    write("edr.json", {
      name: "EDR",
      platforms: "windows10",
      technologies: "mdm,microsoftSense",
      settings: [onboarding],
    });
    const { outcome } = await convert();
    assert.equal(outcome.secrets.length, 1);
    assert.doesNotMatch(contents(project), /92e9d377|encryptedValueToken/);
  });

  it("names by file and member what the program lacks, and its exit code says so", async () => {
    write("hello.json", hello({ colour: "red", pinMinimumLength: 3 }));
    write("broken.json", "{");
    write("app.json", { "@odata.type": "#microsoft.graph.win32LobApp", displayName: "App" });
    const { status, outcome } = await convert();
    assert.equal(status, 2);
    assert.deepEqual(
      outcome.missing.map(({ source, member }: { source: string; member: string }) => [source, member]),
      [
        ["app.json", ""],
        ["broken.json", ""],
        ["hello.json", "colour"],
      ],
    );
    assert.equal(outcome.toMend[0].source, "hello.json");
    assert.match(outcome.toMend[0].why, /pinMinimumLength must be .*; got 3/);
    assert.match(
      written("policies/windows/windowsIdentityProtectionConfiguration/hello.ts"),
      /^\/\/ @ts-nocheck\n\/\/ To mend: pinMinimumLength/,
    );
    assert.equal(outcome.whole, 0);
  });

  it("compiles although a value has a type that its property doesn't take", async () => {
    write("hello.json", hello({ pinMinimumLength: "eight" }));
    const { outcome } = await convert();
    assert.match(outcome.toMend[0].why, /pinMinimumLength/);
    compile();
  });

  it("finds two policies of one name, and templates from which nothing new is made", async () => {
    write("a.json", hello({ id: "11111111-2222-4333-8444-555555555555" }));
    write("b.json", hello({ displayName: "HELLO", pinMinimumLength: 6, id: "11111111-2222-4333-8444-555555555555" }));
    write("old.json", {
      name: "Old baseline",
      platforms: "windows10",
      technologies: "mdm",
      templateReference: { templateId: "66df8dce-0166-4b82-92f7-1f74e3ca17a3_4", templateFamily: "baseline" },
      settings: [],
    });
    const { outcome } = await convert();
    assert.equal(outcome.declared, 3);
    const reasons = outcome.toMend
      .map(({ source, why }: { source: string; why: string }) => `${source}: ${why}`)
      .join("\n");
    assert.match(reasons, /^b\.json: a\.json has the name "HELLO" too/m);
    assert.match(reasons, /^old\.json: .*no new policy can be made/m);
  });

  it("takes a tenant's defaults for what every tenant has, also without their ids", async () => {
    const type = "#microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration";
    write("default.json", {
      "@odata.type": type,
      displayName: "All users and all devices",
      priority: 0,
      pinMinimumLength: 10,
    });
    await convert();
    const [file] = fs.readdirSync(
      path.join(project, "policies/windows/deviceEnrollmentWindowsHelloForBusinessConfiguration"),
    );
    const text = written(`policies/windows/deviceEnrollmentWindowsHelloForBusinessConfiguration/${file}`);
    assert.match(text, /tenantDefault: true/);
    assert.match(text, /pinMinimumLength: 10/);
    assert.match(text, /\{ protect: true \}/);
  });

  it("says in words what there is to do", async () => {
    write("wallpaper.png", "x");
    write(
      "hello.json",
      hello({
        colour: "red",
        roleScopeTagIds: ["0", "7"],
        assignments: [target("groupAssignmentTarget", { groupId: "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11" })],
      }),
    );
    const { status, stdout } = await call(convertCommand(), [path.join(folder, "exports"), "--out", project]);
    assert.equal(status, 2);
    assert.match(stdout, /declares 1 object, 0 of them whole\./);
    assert.match(
      stdout,
      /Not in the program:\n {2}hello\.json: colour: WindowsIdentityProtectionConfiguration has no property of that name/,
    );
    assert.match(stdout, /groups\.ts has 1 group/);
    assert.match(stdout, /1 file of the folders is no JSON/);
    assert.match(stdout, /hello\.json: roleScopeTagIds: scope tag 7/);
    assert.match(stdout, /npm install\n/);
  });

  it("writes over nobody's files, and fails where there is nothing to write", async () => {
    write("hello.json", hello());
    await convert();
    await assert.rejects(convert(), /holds files already/);
    write("../other/x.json", { Version: 1 });
    const args = [path.join(folder, "other"), "--out", path.join(folder, "second")];
    await assert.rejects(call(convertCommand(), args), /has no policy that this release understands \(x\.json: /);
    assert.equal(fs.existsSync(path.join(folder, "second")), false);
  });
});
