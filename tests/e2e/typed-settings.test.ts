import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type LocalTenant, openStack, type Stack, startTenant } from "../../local/index.ts";
import { fixture } from "../support.ts";
import { isWrite } from "../workbench.ts";
import { changed, contents, said } from "./project.ts";

const policies = "/deviceManagement/configurationPolicies";
const reusable = "/deviceManagement/reusablePolicySettings";

/** A program of typed settings through its whole life, on an engine. */
describe("typed settings, end to end", function () {
  this.timeout(600_000);
  let tenant: LocalTenant;
  let stateDir: string;
  before(async () => {
    tenant = await startTenant();
    stateDir = fs.mkdtempSync(path.join(os.tmpdir(), "pulumi-intune-typed-"));
  });
  after(async () => {
    fs.rmSync(stateDir, { recursive: true, force: true });
    await tenant.close();
  });

  const open = (first: string): Promise<Stack> =>
    openStack({
      projectDir: fixture("programs", "typed-settings"),
      stackName: "dev",
      stateDir,
      passphrase: "e2e",
      config: { "typed-settings:first": first },
      env: tenant.env(),
    });
  const using = async <T>(first: string, run: (stack: Stack) => Promise<T>): Promise<T> => {
    tenant.journal.clear();
    const stack = await open(first);
    try {
      return await run(stack);
    } finally {
      await stack.close();
    }
  };
  const writes = () =>
    tenant.journal.requests.filter(isWrite).map(({ method, path: at }) => `${method} ${at.split("/")[2]}`);
  const made = (name: string) => {
    const found = tenant.portal.list(policies).find((policy) => policy.name === name);
    assert.ok(found, name);
    return found;
  };

  it("are made by one POST a policy, after the reusable setting that they refer to", async () => {
    await using("success", async (stack) => {
      const result = await stack.up();
      assert.ok(result.ok, said(result));
      assert.deepEqual(writes().sort(), [
        ...Array.from({ length: 4 }, () => "POST configurationPolicies"),
        "POST reusablePolicySettings",
      ]);
      const { largeId, addressesId } = await stack.outputs();
      assert.equal(tenant.portal.get(policies, String(largeId?.value))?.settingCount, 200);
      const [addresses] = tenant.portal.list(reusable);
      assert.equal(addressesId?.value, addresses?.id);
      assert.ok(JSON.stringify(made("rules").settings).includes(`"value":"${addresses?.id}"`));
    });
  });

  it("send secrets in plain text, say so, and keep them encrypted in the state, marked by the program or not", async () => {
    for (const name of ["marked", "plain"])
      assert.match(JSON.stringify(made(name).settings), /"valueState":"encryptedValueToken"/);
    const { requests } = tenant.journal;
    const bodies = requests.map(({ body }) => JSON.stringify(body ?? {})).filter((body) => body.includes("hush"));
    assert.equal(bodies.length, 2);
    for (const body of bodies) assert.match(body, /"value":"hush (marked|plain)","valueState":"notEncrypted"/);
    assert.ok(!contents(stateDir).includes("hush"));
  });

  it("don't change after a refresh", async () => {
    await using("success", async (stack) => {
      assert.deepEqual(changed(await stack.refresh()), []);
      assert.deepEqual(changed(await stack.preview()), []);
      assert.deepEqual(writes(), []);
    });
  });

  it("change by the one option that changed, shown as that and sent in one PUT", async () => {
    await using("successFailure", async (stack) => {
      const preview = await stack.preview();
      assert.deepEqual(changed(preview), ["update large"], said(preview));
      const step = preview.steps.find(({ op }) => op === "update");
      assert.deepEqual(Object.keys(step?.detailedDiff ?? {}), ["settings[0].settingInstance.choiceSettingValue.value"]);
      const before = JSON.stringify(made("large").settings);
      const result = await stack.up();
      assert.ok(result.ok, said(result));
      assert.deepEqual(writes(), ["PUT configurationPolicies"]);
      const after = JSON.stringify(made("large").settings);
      const option = /("settingDefinitionId":"([^"]+)".*?"value":"\2)_1"/;
      assert.equal(after, before.replace(option, '$1_3"'));
      assert.notEqual(after, before);
      assert.deepEqual(changed(await stack.refresh()), []);
      assert.deepEqual(changed(await stack.preview()), []);
    });
  });

  it("go in the order that references need", async () => {
    const ids = [made("rules").id, tenant.portal.list(reusable)[0]?.id];
    await using("successFailure", async (stack) => {
      const result = await stack.destroy();
      assert.ok(result.ok, said(result));
      const deleted = tenant.journal.requests.filter(isWrite).map(({ path: at }) => at.split("/").at(-1));
      assert.deepEqual(
        deleted.filter((id) => ids.includes(id)),
        ids,
      );
      assert.deepEqual([tenant.portal.list(policies), tenant.portal.list(reusable)], [[], []]);
    });
  });
});
