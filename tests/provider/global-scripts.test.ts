import assert from "node:assert/strict";
import { find } from "../../cli/adopt/find.ts";
import { program } from "../../cli/adopt/program.ts";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { during, isWrite, type Operation, operation, type Properties, writes } from "../workbench.ts";

const kind = loadKind("DeviceHealthScript");
const { path } = kind.collection;
const text = "exit 0\n";
const own = {
  displayName: "Restart stopped Office C2R svc",
  publisher: "Microsoft Corporation",
  detectionScriptContent: Buffer.from(text).toString("base64"),
  runAsAccount: "system",
  isGlobalScript: true,
};
const everybody = { target: { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" } };

describe("remediations of Microsoft's own", () => {
  let tenant: LocalTenant;
  let id: string;
  beforeEach(async () => {
    tenant = await startTenant();
    id = tenant.portal.create(path, own).id;
  });
  afterEach(() => tenant.close());

  const on = <T>(run: (operation: Operation) => Promise<T>): Promise<T> => during(tenant, kind, run);
  const args = (more: Properties = {}): Properties => ({
    adopt: id,
    displayName: own.displayName,
    publisher: own.publisher,
    detectionScriptContent: text,
    runAsAccount: "system",
    assignments: [everybody],
    ...more,
  });
  const assigned = (): number => ((tenant.portal.get(path, id)?.assignments ?? []) as unknown[]).length;

  it("are assigned, and neither changed nor deleted; what they had comes back", async () => {
    const { failures } = await on((op) => op.check({}, args()));
    assert.deepEqual(failures, []);
    const { outs } = await on((op) => op.create(args()));
    assert.deepEqual(writes(tenant, id), [`POST ${path}/{id}/assign`]);
    assert.equal(assigned(), 1);
    tenant.journal.clear();
    await on((op) => op.delete(id, outs));
    assert.deepEqual(writes(tenant, id), [`POST ${path}/{id}/assign`]);
    assert.equal(assigned(), 0);
  });

  it("are refused where anything else differs, at preview, at create and at an update", async () => {
    const changed = args({ detectionScriptContent: "exit 1\n" });
    const said = /Microsoft's own \(isGlobalScript\): only assignments can be changed.*another detectionScriptContent/;
    assert.match((await on((op) => op.check({}, changed))).failures.join(), said);
    await assert.rejects(
      on((op) => op.create(changed)),
      said,
    );
    const { outs } = await on((op) => op.create(args()));
    tenant.journal.clear();
    await assert.rejects(
      on((op) => op.update(id, outs, changed)),
      said,
    );
    assert.deepEqual(tenant.journal.requests.filter(isWrite), []);
  });

  it("are declared by adopt where somebody has assigned them", async () => {
    const { session } = operation(tenant, kind);
    const found = () => find(session, { kinds: [kind], managed: new Set(), progress: () => undefined });
    const before = await found();
    assert.deepEqual(before.objects, []);
    assert.match(before.builtIn.join(), /Restart stopped Office C2R svc/);
    tenant.portal.assign(path, id, [everybody]);
    const after = await found();
    assert.deepEqual(after.builtIn, []);
    const file = [...program(after, "intune").files].find(([name]) => name.endsWith("svc.ts"))?.[1];
    assert.match(String(file), /protect: true, ignoreChanges: \[.*"detectionScriptContent".*\]/);
    assert.doesNotMatch(String(file), /ignoreChanges: \[.*"assignments"/);
    await session.client.close();
  });
});
