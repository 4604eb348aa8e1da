import assert from "node:assert/strict";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { during, isWrite, type Properties, writes } from "../workbench.ts";

const set = loadKind("PolicySet");
const member = loadKind("WindowsHealthMonitoringConfiguration");
const terms = loadKind("TermsAndConditions");

const group = (groupId: string) => ({ target: { "@odata.type": "#microsoft.graph.groupAssignmentTarget", groupId } });
const everybody = { target: { "@odata.type": "#microsoft.graph.allLicensedUsersAssignmentTarget" } };
const ofApp = (payloadId: string, more: object = {}) => ({
  "@odata.type": "#microsoft.graph.mobileAppPolicySetItem",
  payloadId,
  ...more,
});
const berlin = "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11";
const paris = "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c12";
const [one, two, three] = ["a1", "a2", "a3"].map((end) => `6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c${end}`) as [
  string,
  string,
  string,
];

describe("what is assigned in another way", () => {
  let tenant: LocalTenant;
  before(async () => {
    tenant = await startTenant();
  });
  after(() => tenant.close());
  beforeEach(() => tenant.journal.clear());
  const sent = () => tenant.journal.requests.filter(isWrite).map(({ body }) => body as Properties);

  it("a policy set sends what joins, changes and leaves, in one request", async () => {
    const args = { displayName: "Difference", items: [ofApp(one, { intent: "required" }), ofApp(two)] };
    await during(tenant, set, async (op) => {
      const { id, outs } = await op.create(args);
      tenant.journal.clear();
      await op.update(id, outs, { ...args, items: [ofApp(one, { intent: "available" }), ofApp(three)] });
      const [body, ...more] = sent();
      assert.deepEqual(more, []);
      const added = body?.addedPolicySetItems as Properties[];
      const updated = body?.updatedPolicySetItems as Properties[];
      assert.deepEqual(
        [added, updated].map((items) => items.map(({ payloadId, intent }) => [payloadId, intent])),
        [[[three, undefined]], [[one, "available"]]],
      );
      assert.deepEqual(body?.deletedPolicySetItems, [`${id}_${two}_MobileApp_Parcel`]);
      for (const item of [...added, ...updated])
        for (const name of ["status", "errorCode", "id"]) assert.ok(!(name in item));
      const items = tenant.portal.get(set.collection.path, id)?.items as Properties[];
      assert.deepEqual(items.map(({ payloadId }) => payloadId).sort(), [one, three]);
    });
  });

  it("targets of a set that show on its members are nobody's: no drift, and no write takes them away", async () => {
    const args = { displayName: "Member", description: "x", assignments: [group(berlin)] };
    const made = await during(tenant, member, (op) => op.create(args));
    const item = { "@odata.type": "#microsoft.graph.deviceConfigurationPolicySetItem", payloadId: made.id };
    await during(tenant, set, (op) =>
      op.create({ displayName: "With a member", items: [item], assignments: [group(paris)] }),
    );
    const sources = () =>
      (
        tenant.portal.get(member.collection.path, made.id) as { assignments: readonly Properties[] } | undefined
      )?.assignments.map(({ source }) => source);
    assert.deepEqual(sources(), ["direct", "policySets"]);
    await during(tenant, member, async (op) => {
      const { inputs, props } = await op.read(made.id, made.outs);
      assert.deepEqual(inputs.assignments, [group(berlin)]);
      await op.update(made.id, props, { ...args, assignments: [] });
    });
    assert.deepEqual(sources(), ["policySets"]);
  });

  it("a member that stands in a set twice is refused", async () => {
    const { failures } = await during(tenant, set, (op) =>
      op.check({}, { displayName: "Twice", items: [ofApp(one), ofApp(one)] }),
    );
    assert.deepEqual(failures, [`items holds ${one} more than once`]);
  });

  it("terms change their assignments one by one: who joins before who leaves, who stays untouched", async () => {
    const args = { ...terms.samples?.minimal, displayName: "One by one", assignments: [group(berlin), everybody] };
    await during(tenant, terms, async (op) => {
      const { id, outs } = await op.create(args);
      tenant.journal.clear();
      await op.update(id, outs, { ...args, assignments: [group(berlin), group(paris)] });
      const at = `${terms.collection.path}/{id}/assignments`;
      const [added, gone, ...more] = writes(tenant, id);
      assert.deepEqual([added, more], [`POST ${at}`, []]);
      assert.match(gone ?? "", /^DELETE .*\/assignments\/.*_acacacac-/);
      assert.deepEqual(sent()[0], group(paris));
    });
  });

  it("the number of the terms stays where it leaves the program, so that nobody is asked again by mistake", async () => {
    const args = { ...terms.samples?.minimal, displayName: "Numbered", version: 4 };
    await during(tenant, terms, async (op) => {
      const { id, outs } = await op.create(args);
      const { version: _, ...rest } = args;
      await op.check(outs, rest);
      assert.match(op.messages.map(({ text }) => text).join(), /keeps version as it is/);
      await op.update(id, outs, rest);
      assert.equal(tenant.portal.get(terms.collection.path, id)?.version, 4);
    });
  });
});
