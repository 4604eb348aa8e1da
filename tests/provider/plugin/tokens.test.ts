import assert from "node:assert/strict";
import { managedIn } from "../../../cli/drift/managed.ts";
import { readPreview } from "../../../cli/pulumi/input.ts";
import { tenantsIn } from "../../../cli/pulumi/tenants.ts";
import { classOf } from "../../../provider/pulumi/tokens.ts";
import { configurationOf } from "../../../sdk/policy/configuration.ts";
import { providerOf } from "../../../sdk/policy/tenants.ts";

const CLASS = "WindowsIdentityProtectionConfiguration";
const DYNAMIC = `pulumi-nodejs:dynamic/intune:${CLASS}`;
const PLUGIN = `intune:index:${CLASS}`;
const TARGET = "#microsoft.graph.allDevicesAssignmentTarget";
const TENANT = "0a000000-7e4a-4700-8000-000000000001";

const urn = `urn:pulumi:dev::project::${PLUGIN}::hello`;
const provider = "urn:pulumi:dev::project::pulumi:providers:intune::contoso";
const inputs = { displayName: "hello", assignments: [{ target: { odataType: TARGET } }] };
const state = { urn, type: PLUGIN, id: "1", inputs, outputs: inputs, provider: `${provider}::2` };

describe("what the plugin made", () => {
  it("has the class of its token, as what the dynamic door made", () => {
    assert.deepEqual([PLUGIN, DYNAMIC, "intune:index", "aws:index:X"].map(classOf), [
      CLASS,
      CLASS,
      undefined,
      undefined,
    ]);
  });

  it("is known in an exported stack, with Graph's names", () => {
    const { managed, uncompared } = managedIn(JSON.stringify({ deployment: { resources: [state] } }), "stack.json");
    assert.deepEqual(uncompared, []);
    assert.deepEqual(managed[0]?.state.inputs.assignments, [{ target: { "@odata.type": TARGET } }]);
  });

  it("is known in a preview, with the tenant of its provider", () => {
    const own = { urn: provider, inputs: { tenantId: TENANT }, outputs: {}, id: "2" };
    const steps = [
      { op: "create", urn: provider, newState: own },
      { op: "update", urn, newState: state, detailedDiff: { "assignments[0].target.odataType": { kind: "update" } } },
    ];
    const preview = readPreview(JSON.stringify({ steps, changeSummary: { update: 1 } }));
    const step = preview.steps[1] ?? assert.fail();
    assert.deepEqual(step.new?.inputs.assignments, [{ target: { "@odata.type": TARGET } }]);
    assert.deepEqual(tenantsIn(preview)(step), { id: TENANT, provider: "contoso" });
  });

  it("is judged by rules as what the dynamic door made", () => {
    const judged = [
      { type: PLUGIN, properties: inputs },
      { type: DYNAMIC, properties: { ...inputs, assignments: [{ target: { "@odata.type": TARGET } }] } },
    ].map((one) => configurationOf({ ...one, urn, name: "hello", provider: providerOf(undefined) }));
    const [plugin, dynamic] = judged.map((one) => [one?.kind, one?.properties, one?.targets, one?.declared]);
    assert.ok(plugin?.[0]);
    assert.deepEqual(plugin, dynamic);
  });

  it("is in the tenant that the arguments of its provider name", () => {
    const known = {
      urn: provider,
      name: "contoso",
      type: "pulumi:providers:intune",
      opts: {},
      props: { tenantId: TENANT },
    };
    assert.equal(providerOf(known as never).tenantId, TENANT);
  });
});
