import assert from "node:assert/strict";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { during, type Properties, writes } from "../workbench.ts";

const kind = loadKind("WindowsIdentityProtectionConfiguration");
const group = (groupId: string, more: object = {}) => ({
  target: { "@odata.type": "#microsoft.graph.groupAssignmentTarget", groupId, ...more },
});

describe("names in place of ids", () => {
  let tenant: LocalTenant;
  let pilots: string;
  let filter: string;
  let tag: string;
  before(async () => {
    tenant = await startTenant();
    pilots = tenant.portal.create("/groups", { displayName: "Pilots", securityEnabled: true, mailNickname: "p" }).id;
    for (const mailNickname of ["t1", "t2"]) {
      tenant.portal.create("/groups", { displayName: "Twins", securityEnabled: true, mailNickname });
    }
    filter = tenant.portal.create("/deviceManagement/assignmentFilters", {
      displayName: "Corporate devices",
      platform: "windows10AndLater",
      rule: '(device.deviceOwnership -eq "Corporate")',
    }).id;
    tag = tenant.portal.create("/deviceManagement/roleScopeTags", { displayName: "Berlin" }).id;
  });
  after(() => tenant.close());
  beforeEach(() => tenant.journal.clear());

  const check = (args: Properties, olds: Properties = {}) =>
    during(tenant, kind, (op) => op.check(olds, { displayName: "Hello", ...args }));

  it("become ids at preview, for groups, filters and scope tags", async () => {
    const named = group("Pilots", {
      deviceAndAppManagementAssignmentFilterId: "Corporate devices",
      deviceAndAppManagementAssignmentFilterType: "include",
    });
    const { inputs, failures } = await check({ assignments: [named], roleScopeTagIds: ["0", "Berlin"] });
    assert.deepEqual(failures, []);
    const found = group(pilots, {
      deviceAndAppManagementAssignmentFilterId: filter,
      deviceAndAppManagementAssignmentFilterType: "include",
    });
    assert.deepEqual(inputs.assignments, [found]);
    assert.deepEqual(inputs.roleScopeTagIds, ["0", tag]);
    assert.deepEqual(writes(tenant), []);
  });

  it("become ids in assignment filters, which call their scope tags otherwise", async () => {
    const filterKind = loadKind("DeviceAndAppManagementAssignmentFilter");
    const args = {
      displayName: "Surface",
      platform: "windows10AndLater",
      rule: '(device.model -startsWith "Surface")',
      roleScopeTags: ["Berlin", "0", "Paris"],
    };
    const { inputs, failures } = await during(tenant, filterKind, (op) => op.check({}, args));
    assert.deepEqual(inputs.roleScopeTags, [tag, "0", "Paris"]);
    assert.deepEqual(failures, ['roleScopeTags[2]: The tenant has no scope tag named "Paris".']);
  });

  it("are no change where the state has the id", async () => {
    const olds = { displayName: "Hello", assignments: [group(pilots)] };
    const { inputs } = await check({ assignments: [group("Pilots")] }, olds);
    assert.deepEqual(inputs.assignments, olds.assignments);
  });

  it("that mean nothing, or two things, are failures that say so, and never a skipped assignment", async () => {
    const { failures } = await check({ assignments: [group("Nobody"), group("Twins")] });
    assert.equal(failures.length, 2);
    assert.match(failures[0] ?? "", /^assignments\[0\]\.target\.groupId: The tenant has no group named "Nobody"/);
    assert.match(
      failures[1] ?? "",
      /^assignments\[1\]\.target\.groupId: The tenant has 2 groups named "Twins": .*Give the id/,
    );
  });

  it("that are mistyped come with the one that is likely meant", async () => {
    const { failures } = await check({ assignments: [group("Pilot")] });
    assert.deepEqual(failures, [
      'assignments[0].target.groupId: The tenant has no group named "Pilot". Did you mean "Pilots"?',
    ]);
  });

  it("are looked up once each, and ids never", async () => {
    await during(tenant, kind, async (op) => {
      for (const displayName of ["a", "b", "c"]) {
        await op.check({ displayName }, { displayName, assignments: [group("Pilots"), group(pilots)] });
      }
    });
    assert.deepEqual(
      tenant.journal.requests.map(({ path }) => path),
      ["/groups"],
    );
  });

  it("that a policy pack put in after check are looked up all the same", async () => {
    const { id } = await during(tenant, kind, (op) =>
      op.create({ displayName: "Late", assignments: [group("Pilots")] }),
    );
    const assignments = tenant.portal.get(kind.collection.path, id)?.assignments as { target: { groupId: string } }[];
    assert.deepEqual(
      assignments.map(({ target }) => target.groupId),
      [pilots],
    );
  });
});
