import assert from "node:assert/strict";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { typeIn } from "../../provider/model/collection.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { during, isWrite, type Properties, writes } from "../workbench.ts";

const definition = loadKind("DeviceAndAppManagementRoleDefinition");
const assignment = loadKind("DeviceAndAppManagementRoleAssignment");
const approval = loadKind("OperationApprovalPolicy");
const HELP_DESK = "9e0cc482-82df-4ab2-a24c-0c23a3f52e1e";

describe("roles, their assignments, and who has to agree", () => {
  let tenant: LocalTenant;
  let admins: string;
  let berlin: string;
  const group = (displayName: string) =>
    tenant.portal.create("/groups", { displayName, securityEnabled: true, mailNickname: "g" }).id;
  before(async () => {
    tenant = await startTenant();
    admins = group("Help desk Berlin");
    berlin = group("Devices Berlin");
  });
  after(() => tenant.close());
  beforeEach(() => tenant.journal.clear());
  const sent = () => tenant.journal.requests.filter(isWrite).map(({ body }) => body as Properties);
  const base = (displayName: string) => ({ displayName, roleDefinition: HELP_DESK, members: [admins] });

  it("an assignment takes its role and its groups by name", async () => {
    const args = {
      displayName: "By name",
      roleDefinition: "Help Desk Operator",
      members: ["Help desk Berlin"],
      resourceScopes: ["Devices Berlin"],
    };
    await during(tenant, assignment, async (op) => {
      const { inputs, failures } = await op.check({}, args);
      assert.deepEqual(failures, []);
      assert.deepEqual([inputs.roleDefinition, inputs.members, inputs.resourceScopes], [HELP_DESK, [admins], [berlin]]);
      const { id } = await op.create(args);
      const [body] = sent();
      assert.match(
        String(body?.["roleDefinition@odata.bind"]),
        /^http.*\/deviceManagement\/roleDefinitions\('9e0cc482/,
      );
      assert.deepEqual([body?.scopeType, body?.resourceScopes], ["resourceScope", [berlin]]);
      assert.deepEqual(tenant.portal.get(assignment.collection.path, id)?.scopeMembers, [berlin]);
    });
  });

  it("a name that no role or group has is a failure that says so", async () => {
    const { failures } = await during(tenant, assignment, (op) =>
      op.check({}, { displayName: "x", roleDefinition: "Help Desk", members: [admins, "Nobody"] }),
    );
    assert.deepEqual(failures, [
      'roleDefinition: The tenant has no role named "Help Desk".',
      'members[1]: The tenant has no group named "Nobody".',
    ]);
  });

  it("groups of a scope never go without the sort of scope, nor the other way round", async () => {
    const args = { ...base("Together"), resourceScopes: [berlin] };
    await during(tenant, assignment, async (op) => {
      const { id, outs } = await op.create(args);
      tenant.journal.clear();
      await op.update(id, outs, { ...args, resourceScopes: [berlin, admins] });
      assert.deepEqual(sent(), [{ resourceScopes: [berlin, admins], scopeType: "resourceScope" }]);
    });
  });

  it("a scope that is everybody takes no groups, and none at all is said", async () => {
    const check = (args: object) =>
      during(tenant, assignment, async (op) => {
        const { failures } = await op.check({}, { ...base("Scopes"), ...args });
        return { failures, said: op.messages.map(({ text }) => text).join() };
      });
    const both = await check({ scopeType: "allDevices", resourceScopes: [berlin] });
    assert.match(both.failures.join(), /resourceScopes must be empty where scopeType is allDevices/);
    assert.match((await check({ resourceScopes: [] })).said, /over nobody/);
    assert.match((await check({ members: [] })).said, /to nobody/);
    assert.equal((await check({ scopeType: "allDevices" })).said, "");
  });

  it("members can't leave the program in passing", async () => {
    const { members: _, ...args } = base("Without members");
    const { failures } = await during(tenant, assignment, (op) => op.check({}, args));
    assert.match(failures.join(), /^members is missing/);
  });

  it("a role of Intune's own is neither adopted nor changed nor deleted", async () => {
    const args = {
      displayName: "Help Desk Operator",
      rolePermissions: [{ resourceActions: [{ allowedResourceActions: ["Microsoft.Intune_Roles_Read"] }] }],
    };
    const ways: [Record<string, string>, object][] = [
      [{}, { adopt: HELP_DESK }],
      [{ "intune:onExisting": "adopt" }, {}],
    ];
    for (const [config, more] of ways) {
      const asked = { ...args, ...more };
      const run = during(tenant, definition, (op) => op.check({}, asked), config);
      assert.match((await run).failures.join(), /is built in.*DeviceAndAppManagementRoleDefinition\.get/);
      await assert.rejects(
        during(tenant, definition, (op) => op.create(asked), config),
        /is built in/,
      );
    }
    assert.deepEqual(writes(tenant), []);
  });

  it("a role is the same under the name of the type that it derives from, and under none", () => {
    const types = [
      "#microsoft.graph.roleDefinition",
      "#microsoft.graph.deviceAndAppManagementRoleDefinition",
      undefined,
    ];
    for (const type of types) assert.equal(typeIn(definition.collection, { "@odata.type": type }), definition.type);
    const other = { "@odata.type": "#microsoft.graph.unifiedRoleDefinition" };
    assert.notEqual(typeIn(definition.collection, other), definition.type);
  });

  it("nobody can be left without approvers", async () => {
    const { failures } = await during(tenant, approval, (op) =>
      op.check({}, { displayName: "Apps", policySet: { policyType: "app" }, approverGroupIds: [] }),
    );
    assert.match(failures.join(), /must name at least one group/);
  });
});
