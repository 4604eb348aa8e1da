import assert from "node:assert/strict";
import path from "node:path";
import type { StackResult } from "../../local/index.ts";
import { Playground } from "./playground.ts";

const program = `const { Thing } = require("./thing.js"); new Thing("a", { size: 1 });`;

/** A project with a pack of one rule, whose body is given. */
function withRule(rule: string): Promise<Playground> {
  const pack = `
    const { PolicyPack } = require("@pulumi/policy");
    const isThing = ({ type }) => type.endsWith(":Thing");
    new PolicyPack("pack", { policies: [{ name: "rule", description: "A rule", ${rule} }] });`;
  return Playground.create({
    files: {
      "index.js": program,
      "pack/index.js": pack,
      "pack/PulumiPolicy.yaml": "runtime: nodejs\n",
      "pack/package.json": '{"name":"rec-pack","version":"0.0.1","main":"index.js"}',
    },
  });
}

describe("a policy pack that fails", function () {
  this.timeout(60_000);
  let playground: Playground;
  afterEach(() => playground.remove());

  const up = (): Promise<StackResult> =>
    playground.with((stack) => stack.up({ policyPacks: [path.join(playground.project, "pack")] }));
  const errorsOf = ({ diagnostics }: StackResult): string =>
    diagnostics
      .filter(({ severity, urn }) => severity === "error" && urn?.endsWith("::a"))
      .map(({ message }) => message)
      .join();

  it("stops the resource whose rule throws, and names the rule", async () => {
    playground = await withRule(
      `enforcementLevel: "advisory", validateResource: (args) => { if (isThing(args)) throw new Error("broken rule"); }`,
    );
    const result = await up();
    assert.equal(result.ok, false);
    assert.match(errorsOf(result), /failed to run policy: .*'rule' from policy pack 'pack@v0\.0\.1':\n.*broken rule/s);
    assert.deepEqual(await playground.inCloud(), []);
  });

  it("stops the resource whose remediation throws, and names it", async () => {
    playground = await withRule(
      `enforcementLevel: "remediate", remediateResource: (args) => { if (isThing(args)) throw new Error("no mending"); }`,
    );
    const result = await up();
    assert.equal(result.ok, false);
    assert.match(errorsOf(result), /failed to run remediation: .*'rule' from policy pack .*no mending/s);
    assert.deepEqual(await playground.inCloud(), []);
  });

  it("doesn't begin with a pack that can't be loaded", async () => {
    playground = await withRule(`enforcementLevel: nonsense`);
    await assert.rejects(up(), /policy pack/);
    assert.deepEqual(await playground.inCloud(), []);
  });
});
