import assert from "node:assert/strict";
import { type LocalTenant, openStack, type Stack, startTenant } from "../../local/index.ts";
import { said } from "../e2e/project.ts";
import { fixture } from "../support.ts";
import { isWrite, type Properties } from "../workbench.ts";

const path = "/deviceManagement/deviceConfigurations";

describe("policies that name each other", function () {
  this.timeout(180_000);
  let tenant: LocalTenant;
  let stack: Stack;
  before(async () => {
    tenant = await startTenant();
    const projectDir = fixture("programs", "certificates");
    stack = await openStack({ projectDir, stackName: "test", passphrase: "x", env: tenant.env() });
  });
  after(async () => {
    await stack.close();
    await tenant.close();
  });

  const idOf = (displayName: string): string =>
    tenant.portal.list(path).find((object) => object.displayName === displayName)?.id ?? "";
  const order = ["root", "scep", "network", "domain"];

  it("are previewed while none is there, without a request that changes anything", async () => {
    const result = await stack.preview();
    assert.ok(result.ok, said(result));
    assert.equal(result.steps.filter(({ op, type }) => op === "create" && type.includes("intune:")).length, 4);
    assert.deepEqual(tenant.journal.requests.filter(isWrite), []);
  });

  it("are made after those that they name", async () => {
    const result = await stack.up();
    assert.ok(result.ok, said(result));
    const bodies = tenant.journal.requests.filter(isWrite).map(({ body }) => body as Properties);
    assert.deepEqual(
      bodies.map(({ displayName }) => displayName),
      order,
    );
    const bound = bodies[3]?.["networkAccessConfigurations@odata.bind"] as string[];
    assert.deepEqual(bound.map((url) => /'([^']+)'/.exec(url)?.[1]).sort(), [idOf("network"), idOf("scep")].sort());
    const again = await stack.preview();
    assert.deepEqual(
      again.steps.filter(({ op }) => op !== "same"),
      [],
    );
  });

  it("are deleted before those that they name", async () => {
    const ids = order.map(idOf);
    tenant.journal.clear();
    const result = await stack.destroy();
    assert.ok(result.ok, said(result));
    const deleted = tenant.journal.requests.filter(isWrite).map(({ method, path: at }) => `${method} ${at}`);
    assert.deepEqual(
      deleted,
      ids.reverse().map((id) => `DELETE ${path}/${id}`),
    );
  });
});
