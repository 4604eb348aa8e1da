import assert from "node:assert/strict";
import { type LocalTenant, type StackResult, startTenant } from "../../local/index.ts";
import { isWrite, writes } from "../workbench.ts";
import { changed, contents, type Declaration, Project, said } from "./project.ts";

const configurations = "/deviceManagement/deviceConfigurations";
const enrolments = "/deviceManagement/deviceEnrollmentConfigurations";
const BLOB = "not-for-anybody-to-see";
const allDevices = [{ target: { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" } }];
const hello = (more: object = {}): Declaration => ({
  type: "WindowsIdentityProtectionConfiguration",
  name: "hello",
  args: { pinMinimumLength: 6, assignments: allDevices, ...more },
});
const defender: Declaration = {
  type: "WindowsDefenderAdvancedThreatProtectionConfiguration",
  name: "defender",
  args: { allowSampleSharing: true, assignments: allDevices },
  secrets: { advancedThreatProtectionOnboardingBlob: "blob" },
};
const enrolment: Declaration = {
  type: "DeviceEnrollmentWindowsHelloForBusinessConfiguration",
  name: "enrolment",
  args: { state: "enabled", assignments: allDevices },
};
const three = [hello(), defender, enrolment];

describe("the main job, end to end", function () {
  this.timeout(120_000);
  let tenant: LocalTenant;
  let project: Project;
  beforeEach(async () => {
    tenant = await startTenant();
    project = new Project(tenant, { "declared:blob": { value: BLOB, secret: true } });
  });
  afterEach(async () => {
    project.remove();
    await tenant.close();
  });

  const up = (declarations: readonly Declaration[], env?: Record<string, string>) =>
    project.with(declarations, (stack) => stack.up(), env);
  const works = async (result: Promise<StackResult>): Promise<StackResult> => {
    const settled = await result;
    assert.ok(settled.ok, said(settled));
    return settled;
  };
  const sent = async (run: () => Promise<StackResult>): Promise<string[]> => {
    tenant.journal.clear();
    await works(run());
    return writes(tenant)
      .map((line) => line.replace(/[0-9a-f-]{36}(_\w+)?/, "{id}"))
      .sort();
  };
  const only = (collection: string) =>
    tenant.portal.list(collection).filter(({ id }) => !/_Default|_WindowsRestore/.test(id));

  it("previews without a write, makes three policies by three POSTs and their assigns, and then rests", async () => {
    assert.deepEqual(await sent(() => project.with(three, (stack) => stack.preview())), []);
    assert.deepEqual(await sent(() => up(three)), [
      `POST ${configurations}`,
      `POST ${configurations}`,
      `POST ${configurations}/{id}/assign`,
      `POST ${configurations}/{id}/assign`,
      `POST ${enrolments}`,
      `POST ${enrolments}/{id}/assign`,
    ]);
    assert.deepEqual(await sent(() => up(three)), []);
    assert.deepEqual(await sent(() => project.with(three, (stack) => stack.refresh({ expectNoChanges: true }))), []);
    assert.deepEqual(await sent(() => project.with(three, (stack) => stack.preview({ expectNoChanges: true }))), []);
  });

  it("sends one PATCH with the property that changed and the type", async () => {
    await works(up(three));
    tenant.journal.clear();
    const result = await works(up([hello({ pinMinimumLength: 8 }), defender, enrolment]));
    assert.deepEqual(changed(result), ["update hello"]);
    const requests = tenant.journal.requests.filter(isWrite).map(({ method, body }) => ({ method, body }));
    const type = "#microsoft.graph.windowsIdentityProtectionConfiguration";
    assert.deepEqual(requests, [{ method: "PATCH", body: { "@odata.type": type, pinMinimumLength: 8 } }]);
  });

  it("neither proposes nor touches a change in the portal of what the program doesn't manage", async () => {
    await works(up([hello()]));
    const [object] = only(configurations);
    assert.ok(object);
    tenant.portal.edit(configurations, object.id, { pinExpirationInDays: 90 });
    const refreshed = await works(project.with([hello()], (stack) => stack.refresh()));
    assert.deepEqual(
      changed(refreshed).filter((line) => !line.startsWith("refresh")),
      [],
    );
    assert.deepEqual(await sent(() => up([hello()])), []);
    assert.equal(tenant.portal.get(configurations, object.id)?.pinExpirationInDays, 90);
  });

  it("shows a change in the portal of what the program manages, and puts it back", async () => {
    await works(up([hello()]));
    const [object] = only(configurations);
    assert.ok(object);
    tenant.portal.edit(configurations, object.id, { pinMinimumLength: 4 });
    await works(project.with([hello()], (stack) => stack.refresh()));
    const preview = await works(project.with([hello()], (stack) => stack.preview()));
    assert.deepEqual(changed(preview), ["update hello"]);
    assert.deepEqual(Object.keys(preview.steps.find(({ op }) => op === "update")?.detailedDiff ?? {}), [
      "pinMinimumLength",
    ]);
    await works(up([hello()]));
    assert.equal(tenant.portal.get(configurations, object.id)?.pinMinimumLength, 6);
  });

  it("keeps an object whose assignment was refused, and finishes it by the next up", async () => {
    tenant.faults.add({ method: "POST", path: /\/assign$/, status: 403 });
    const failed = await up([hello()]);
    assert.equal(failed.ok, false);
    assert.match(said(failed), /DeviceManagementConfiguration\.ReadWrite\.All/);
    await works(up([hello()]));
    assert.equal(only(configurations).length, 1);
    assert.equal((only(configurations)[0]?.assignments as unknown[] | undefined)?.length, 1);
  });

  it("makes no duplicate where the answer to a POST is lost", async () => {
    tenant.faults.add({ method: "POST", path: configurations, drop: true, afterEffect: true });
    await works(up([hello()]));
    assert.equal(only(configurations).length, 1);
    assert.deepEqual(await sent(() => up([hello()])), []);
  });

  it("destroys everything, and leaves the tenant's default as it was found", async () => {
    const before = { [configurations]: tenant.portal.list(configurations), [enrolments]: defaults() };
    const withDefault: Declaration[] = [
      ...three,
      { ...enrolment, name: "default", args: { tenantDefault: true, state: "enabled", pinMinimumLength: 9 } },
    ];
    await works(up(withDefault));
    assert.equal(only(configurations).length + only(enrolments).length, 3);
    await works(project.with(withDefault, (stack) => stack.destroy()));
    assert.deepEqual({ [configurations]: tenant.portal.list(configurations), [enrolments]: defaults() }, before);
    function defaults() {
      return tenant.portal.list(enrolments).map(({ lastModifiedDateTime: _, ...object }) => object);
    }
  });

  it("fails a refresh against another tenant and loses nothing", async () => {
    await works(up(three));
    const state = await project.with(three, (stack) => stack.exportState());
    const other = await startTenant({ tenantId: "20ca1000-7e4a-4700-8000-000000000002" });
    try {
      for (const run of ["refresh", "destroy"] as const) {
        const result = await project.with(three, (stack) => stack[run](), other.env());
        assert.equal(result.ok, false);
        assert.match(said(result), /sign in to tenant 20ca1000/);
      }
    } finally {
      await other.close();
    }
    const after = await project.with(three, (stack) => stack.exportState());
    assert.deepEqual(
      after.deployment.resources?.map(({ urn, id }) => [urn, id]),
      state.deployment.resources?.map(({ urn, id }) => [urn, id]),
    );
  });

  it("keeps the onboarding blob out of everything that is said or written, and __provider short", async () => {
    const preview = await works(project.with(three, (stack) => stack.preview()));
    const made = await works(up(three));
    const failing = { ...defender, name: "second", args: { ...defender.args, allowSampleSharing: "yes" } };
    tenant.faults.add({ method: "PATCH", status: 403, times: 5 });
    const failed = await up([hello(), failing, { ...defender, args: { allowSampleSharing: false } }]);
    assert.equal(failed.ok, false);
    const refreshed = await works(project.with(three, (stack) => stack.refresh()));
    for (const result of [preview, made, failed, refreshed]) assert.equal(said(result).includes(BLOB), false);
    assert.equal(contents(project.stateDir).includes(BLOB), false);
    const sentBlob = tenant.journal.requests.some(({ body }) => JSON.stringify(body)?.includes(BLOB));
    assert.ok(sentBlob, "the tenant has to get it");
    const { deployment } = await project.with(three, (stack) => stack.exportState());
    const sources = (deployment.resources ?? []).flatMap(({ inputs }) => inputs?.__provider ?? []);
    assert.equal(sources.length, 3);
    for (const source of sources) assert.ok(String(source).length < 300);
  });
});
