import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { templates as allTemplates, baseOf, newest, template } from "../../catalog/templates.ts";
import * as intune from "../../sdk/index.ts";

type Made = (name: string, args: object) => intune.DeviceManagementConfigurationPolicy;

/** Functions of a namespace, with those of its platforms. */
const functionsOf = (space: object, at: string): [string, Made][] =>
  Object.entries(space).flatMap(([name, member]) =>
    typeof member === "function" ? [[`${at}.${name}`, member as Made]] : functionsOf(member, `${at}.${name}`),
  );

const functions = [
  ...functionsOf(intune.endpointSecurity, "endpointSecurity"),
  ...functionsOf(intune.baselines, "baselines"),
  ...functionsOf(intune.templates, "templates"),
];

/** Said at two places, as administrators look for them at either. */
const TWICE = ["endpointSecurity.fileVault", "endpointSecurity.macOSFirewall"];

describe("functions of templates", () => {
  const registered: pulumi.runtime.MockResourceArgs[] = [];
  before(() =>
    pulumi.runtime.setMocks({
      newResource: (args) => {
        registered.push(args);
        return { id: `${args.name}-id`, state: args.inputs };
      },
      call: () => ({}),
    }),
  );

  const madeBy = async (make: Made, args: object): Promise<Record<string, unknown>> => {
    const policy = make("policy", args);
    await new Promise((resolve) => policy.urn.apply(resolve));
    const { __provider, __resource, ...inputs } = registered.at(-1)?.inputs ?? {};
    return inputs;
  };
  const templateOf = async (make: Made, args = {}) =>
    ((await madeBy(make, args)).templateReference as { templateId: string }).templateId;

  it("reach each active template once, from the namespace of its family", async () => {
    const reached = new Map<string, string>();
    for (const [name, make] of functions) {
      const base = await templateOf(make);
      assert.ok(newest(base), `${name}: ${base} has no active version`);
      if (TWICE.includes(name)) continue;
      assert.equal(reached.get(base), undefined, name);
      reached.set(base, name);
    }
    for (const { id, name, family, lifecycle } of allTemplates()) {
      const by = reached.get(baseOf(id));
      if (lifecycle === "active") assert.ok(by, `${name} (${id})`);
      const space = family.startsWith("endpointSecurity")
        ? "endpointSecurity"
        : family === "baseline"
          ? "baselines"
          : "templates";
      assert.equal(by?.split(".")[0], space, name);
    }
  });

  it("of a platform make policies of that platform", async () => {
    for (const [name, make] of functions) {
      const [, place] = name.split(".");
      const { platforms = [], technologies = [] } = newest(await templateOf(make)) ?? {};
      if (place === "macOS" || place === "linux") assert.deepEqual(platforms, [place], name);
      if (place === "configManager") assert.deepEqual(technologies, ["configManager"], name);
    }
  });

  const VERSIONED = {
    windows: ["November 2021", "23H2", "24H2", "25H2"],
    edge: [112, 117, 128, 139],
    m365Apps: [2206, 2306, 2512],
    defenderForEndpoint: [6, "24H1"],
    windows365: ["November 2021", "24H1"],
  } as const;
  for (const [name, versions] of Object.entries(VERSIONED)) {
    it(`of ${name} make policies of each version by its name`, async () => {
      const make = intune.baselines[name as keyof typeof VERSIONED] as Made;
      const base = await templateOf(make);
      assert.equal(allTemplates().filter(({ id }) => baseOf(id) === base).length, versions.length);
      for (const version of versions) {
        const found = template(await templateOf(make, { version: String(version) }));
        assert.equal(found?.version.replace("Version ", ""), String(version));
      }
      assert.throws(() => make("policy", { version: "none" }), /version must be one of/);
    });
  }

  it("pass on everything else, and take the resource's name", async () => {
    const inputs = await madeBy(intune.endpointSecurity.antivirus as Made, { description: "Text", settings: [] });
    const templateReference = { templateId: "804339ad-1553-4478-a742-138fb5807418" };
    assert.deepEqual(inputs, { name: "policy", description: "Text", settings: [], templateReference });
  });
});
