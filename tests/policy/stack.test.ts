import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type LocalTenant, type StackResult, startTenant } from "../../local/index.ts";
import { failures } from "../../provider/lifecycle/validate.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { same } from "../../provider/model/values.ts";
import { fromWire } from "../../provider/model/wire.ts";
import { hasUnknown } from "../../provider/pulumi/values.ts";
import { baseline, guardrails, hygiene, type Rule } from "../../sdk/policy/index.ts";
import { type Declaration, Project, said } from "../e2e/project.ts";
import { root } from "../support.ts";
import { writes } from "../workbench.ts";
import { cases, typed } from "./cases/index.ts";
import type { Sample } from "./runner.ts";

const pack = path.join(root, "policy-pack");
const configurations = "/deviceManagement/deviceConfigurations";
const packed: readonly Rule[] = [...baseline, ...guardrails, ...hygiene];
/** Rules that demand settings of the device differ in their tables, which their cases hold: two stand here for the rest. */
const FOR_THE_REST = ["laps-strong", "laps-covered"];
const rules = packed.filter(({ id }) => typed[id] || FOR_THE_REST.includes(id));
const SECRET_SIGNATURE = "4dabf18193072939515e22adb298388d";

interface Subject {
  readonly rule: Rule;
  readonly verdict: "passes" | "fails";
  readonly declarations: readonly Declaration[];
  /** What a remediation changes in the one resource. */
  readonly remedied: Readonly<Record<string, unknown>>;
}

/**
 * The cases of a rule that a program can declare with the classes there are. One way of saying a thing is enough here: that
 * rules find the others is told by their cases alone.
 */
function subjectsOf(rule: Rule): Subject[] {
  const own = typed[rule.id] ?? cases[rule.id];
  return (["passes", "fails"] as const).flatMap((verdict) =>
    (own?.[verdict] ?? []).flatMap((subject, index) => {
      const samples: readonly Sample[] = Array.isArray(subject) ? subject : [subject as Sample];
      const declarations = samples.map((sample, place) =>
        declared(sample, `${rule.id}-${verdict}-${index}-${place}`, rule),
      );
      const remedied = (verdict === "fails" && own?.remedied?.[index]) || {};
      return declarations.length > 0 && declarations.every(isValid) ? [{ rule, verdict, declarations, remedied }] : [];
    }),
  );
}

const SAMPLE_NAME = "Win - Sample - D - Tests";

/** What no program can make an object of the type without, and no rule asks for. */
const NEEDED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  AndroidManagedAppProtection: { appGroupType: "allMicrosoftApps" },
  IosManagedAppProtection: { appGroupType: "allMicrosoftApps" },
  DeviceAndAppManagementRoleAssignment: { roleDefinition: "Help Desk Operator", members: [] },
};

/** Each with a display name of its own, so that all fit into one tenant, unless the rule is about names. */
function declared({ type, props, protect, ignoreChanges }: Sample, name: string, { id }: Rule): Declaration {
  const args = JSON.parse(JSON.stringify(props), (_, value) => (value?.[SECRET_SIGNATURE] ? value.value : value));
  const { nameProperty } = loadKind(type).collection;
  const isAboutNames = /naming|unique-display-name|updates-in-rings/.test(id);
  // A name that a case gives is what the case is about.
  const isGiven = id === "no-plain-credentials" && args[nameProperty] !== SAMPLE_NAME;
  return {
    type,
    name,
    args: {
      ...NEEDED[type],
      ...args,
      ...(isAboutNames || isGiven ? {} : { [nameProperty]: `Win - ${name} - D - Tests` }),
    },
    options: { ...(protect ? { protect } : {}), ...(ignoreChanges ? { ignoreChanges } : {}) },
  };
}

const isValid = ({ type, args }: Declaration): boolean =>
  !hasUnknown(args) &&
  args.adopt === undefined &&
  args.tenantDefault === undefined &&
  failures(loadKind(type), args).length === 0;

const subjects = rules.flatMap(subjectsOf);
const those = (over: Rule["over"], verdict: Subject["verdict"]) =>
  subjects.filter(({ rule, verdict: own }) => rule.over === over && own === verdict);
const all = (some: readonly Subject[]): Declaration[] => some.flatMap(({ declarations }) => declarations);

const names = ({ declarations }: Subject): string => declarations.map(({ name }) => name).join();
/** A rule about what the stack covers as a whole: a configuration of another case can keep it, so it is tried alone. */
const covers = ({ id }: Rule): boolean => /-covered$|^compliance-(windows-core|defender|macos-core|os-floor)$/.test(id);

/** Every rule at a level, with the options of its case; others are disabled. */
const configured = (enforcementLevel: string, which: (rule: Rule) => boolean = () => true) =>
  Object.fromEntries(
    packed.map((rule) => [
      rule.id,
      {
        enforcementLevel: rules.includes(rule) && which(rule) ? enforcementLevel : "disabled",
        ...cases[rule.id]?.options,
      },
    ]),
  );

describe("the ready pack in a stack", function () {
  this.timeout(120_000);
  let tenant: LocalTenant;
  let project: Project;
  let folder: string;
  beforeEach(async () => {
    tenant = await startTenant();
    project = new Project(tenant);
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "pack-config-"));
  });
  afterEach(async () => {
    project.remove();
    fs.rmSync(folder, { recursive: true });
    await tenant.close();
  });

  const run = (operation: "preview" | "up", declarations: readonly Declaration[], config: object) => {
    const file = path.join(folder, "config.json");
    fs.writeFileSync(file, JSON.stringify(config));
    return project.with(declarations, (stack) => stack[operation]({ policyPacks: [pack], policyPackConfigs: [file] }));
  };
  const found = ({ policyFindings }: StackResult, { rule, declarations }: Subject): number =>
    policyFindings.filter(
      ({ policy, urn }) => policy === rule.id && declarations.some(({ name }) => urn?.endsWith(`::${name}`)),
    ).length;

  it("has cases that a program can declare for every rule", () => {
    const covered = new Set(subjects.map(({ rule, verdict }) => `${rule.id} ${verdict}`));
    const wanted = rules.flatMap(({ id }) => [`${id} passes`, `${id} fails`]);
    assert.deepEqual(
      wanted.filter((name) => !covered.has(name)),
      [],
    );
  });

  it("previews what breaks a rule about one configuration, with a finding at each place, and writes nothing", async () => {
    const failing = those("resource", "fails");
    const result = await run("preview", all(failing), configured("mandatory"));
    assert.equal(result.ok, false);
    for (const subject of failing)
      assert.ok(
        found(result, subject) > 0,
        all([subject])
          .map(({ name }) => name)
          .join(),
      );
    assert.deepEqual(writes(tenant), []);
  });

  it("previews what breaks a rule about the stack, with a finding at each place", async () => {
    const failing = those("stack", "fails").filter(({ rule }) => !covers(rule));
    const result = await run("preview", all(failing), configured("advisory"));
    for (const subject of failing) assert.ok(found(result, subject) > 0, names(subject));
  });

  it("previews what breaks a rule about all that a stack covers", async () => {
    for (const subject of those("stack", "fails").filter(({ rule }) => covers(rule))) {
      const result = await run(
        "preview",
        subject.declarations,
        configured("advisory", (rule) => rule === subject.rule),
      );
      // It is about the stack as a whole, and so at none of its configurations.
      assert.deepEqual([...new Set(result.policyFindings.map(({ policy }) => policy))], [subject.rule.id]);
    }
  });

  it("lets an up through that keeps the rules about single configurations", async () => {
    const passing = those("resource", "passes");
    const result = await run("up", all(passing), configured("advisory"));
    assert.ok(result.ok, said(result));
    for (const subject of passing)
      assert.equal(
        found(result, subject),
        0,
        all([subject])
          .map(({ name }) => name)
          .join(),
      );
    assert.ok(tenant.portal.list(configurations).length > 10);
  });

  for (const rule of rules.filter(({ over }) => over === "stack")) {
    const passing = those("stack", "passes").find((subject) => subject.rule === rule);
    if (!passing) continue;
    it(`lets an up through that keeps ${rule.id}`, async () => {
      const result = await run(
        "up",
        passing.declarations,
        configured("mandatory", (one) => one === rule),
      );
      assert.ok(result.ok, said(result));
      assert.deepEqual(result.policyFindings, []);
    });
  }

  it("stops an up that breaks a mandatory rule, before anything is written", async () => {
    const [failing] = those("resource", "fails");
    assert.ok(failing);
    const result = await run(
      "up",
      failing.declarations,
      configured("mandatory", (rule) => rule === failing.rule),
    );
    assert.equal(result.ok, false);
    assert.ok(found(result, failing) > 0);
    assert.deepEqual(writes(tenant), []);
  });

  it("puts right what it is told to, in the tenant too, and shows no secret", async () => {
    const remediable = (rule: Rule) =>
      rule.over === "resource" && rule.remedy !== undefined && rule.id !== "scope-tags";
    const failing = those("resource", "fails").filter(({ rule }) => typed[rule.id] && remediable(rule));
    assert.ok(failing.length >= 7);
    const result = await run("up", all(failing), configured("remediate", remediable));
    assert.ok(result.ok, said(result));
    for (const { declarations, remedied } of failing) {
      const { args, name, type } = declarations[0] as Declaration;
      const object = tenant.portal
        .list(loadKind(type).collection.path)
        .find(({ displayName }) => displayName === args.displayName);
      const changed = Object.entries(remedied).filter(
        ([property, value]) => JSON.stringify(args[property]) !== JSON.stringify(value),
      );
      for (const [property, value] of changed) {
        const field = loadKind(type).fields[property];
        assert.ok(field && same(field, fromWire(field, object?.[property]), value), `${name} ${property}`);
      }
    }
    assert.doesNotMatch(said(result), /hush/);
  });
});
