import assert from "node:assert/strict";
import { page } from "../../cli/render/html.ts";
import { markdown } from "../../cli/render/markdown.ts";
import { previewOf, reportOf, step, text } from "./support.ts";

const PROVIDER = "urn:pulumi:prod::contoso::pulumi:providers:pulumi-nodejs::";
const FABRIKAM = "20ca1000-0000-4000-8000-000000000002";
const CONTOSO = "10ca1000-0000-4000-8000-000000000001";

const provider = (name: string, tenantId?: string) => ({
  op: "create",
  urn: `${PROVIDER}${name}`,
  newState: { inputs: tenantId ? { "intune:tenantId": tenantId } : {}, outputs: {} },
});
/** A step with the provider that manages it, and for what is there already the tenant in its outputs. */
function by(name: string, one: ReturnType<typeof step>, tenantId?: string) {
  const outputs = tenantId ? { __intune: { tenantId } } : {};
  const state = (given: object | undefined) => given && { ...given, provider: `${PROVIDER}${name}::some-id`, outputs };
  return { ...one, oldState: state(one.oldState), newState: state(one.newState) };
}
const created = (name: string) => step("create", undefined, { displayName: name });
const tenants = (...steps: object[]) => {
  const report = reportOf(previewOf(...steps));
  return Object.fromEntries(
    report.changes.filter(({ tenant }) => tenant).map(({ resource, tenant }) => [text(resource), text(tenant)]),
  );
};

describe("the tenant of a change", () => {
  const two = [provider("fabrikam", FABRIKAM), by("fabrikam", created("b")), by("default", created("a"))];

  it("is named where a stack manages several: by the provider's arguments, else by the provider", () => {
    assert.deepEqual(tenants(...two), { a: "that of the stack's own settings", b: `${FABRIKAM} (provider fabrikam)` });
    assert.deepEqual(tenants(by("fabrikam", created("b")), by("tailspin", created("c"))), {
      b: "that of provider fabrikam",
      c: "that of provider tailspin",
    });
  });

  it("is known from what a provider has made before", () => {
    const old = step("update", { displayName: "o", description: "a" }, { displayName: "o", description: "b" });
    assert.deepEqual(tenants(by("default", old, CONTOSO), by("default", created("n")), by("fabrikam", created("b"))), {
      b: "that of provider fabrikam",
      n: `${CONTOSO} (the stack's own settings)`,
      o: `${CONTOSO} (the stack's own settings)`,
    });
  });

  it("isn't repeated where there is one", () => {
    assert.deepEqual(tenants(by("default", created("a")), by("default", created("b"))), {});
    assert.deepEqual(
      tenants(provider("x", CONTOSO), provider("y", CONTOSO), by("x", created("a")), by("y", created("b"))),
      {},
    );
  });

  it("stands in both forms", () => {
    const report = reportOf(previewOf(...two));
    assert.match(markdown(report), new RegExp(`^- Tenant: \`${FABRIKAM}\` \\(provider \`fabrikam\`\\)$`, "m"));
    assert.match(page(report), new RegExp(`<dt>Tenant</dt><dd><bdi>${FABRIKAM}</bdi>`));
  });
});
