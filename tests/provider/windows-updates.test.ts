import assert from "node:assert/strict";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import type { Kind } from "../../provider/model/kind.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { during, isWrite, type Operation, type Properties, writes } from "../workbench.ts";

describe("feature updates of Windows", () => {
  const kind = loadKind("WindowsFeatureUpdateProfile");
  let now = Date.parse("2026-11-21T12:00:00Z");
  let tenant: LocalTenant;
  before(async () => {
    tenant = await startTenant({ clock: () => now });
  });
  after(() => tenant.close());
  const on = <T>(run: (operation: Operation) => Promise<T>): Promise<T> => during(tenant, kind, run);
  const offer = (more: Properties = {}) => ({
    offerStartDateTimeInUTC: "2026-11-22T00:00:00Z",
    offerEndDateTimeInUTC: "2026-12-20T00:00:00Z",
    offerIntervalInDays: 7,
    ...more,
  });
  const args: Properties = {
    displayName: "25H2",
    featureUpdateVersion: "Windows 11, version 25H2",
    rolloutSettings: offer(),
  };

  it("don't send the days of an offer again, because a start that has passed may be refused", async () => {
    const { id, outs } = await on((op) => op.create(args));
    now += 7 * 86_400_000;
    tenant.journal.clear();
    const { outs: renamed } = await on((op) => op.update(id, outs, { ...args, displayName: "Renamed" }));
    assert.deepEqual(
      tenant.journal.requests.filter(isWrite).map(({ body }) => body),
      [{ displayName: "Renamed" }],
    );
    const interval = { ...args, displayName: "Renamed", rolloutSettings: offer({ offerIntervalInDays: 3 }) };
    await assert.rejects(
      on((op) => op.update(id, renamed, interval)),
      /400/,
    );
    const later = { ...interval, rolloutSettings: offer({ offerStartDateTimeInUTC: "2026-12-01T00:00:00Z" }) };
    await on((op) => op.update(id, renamed, later));
  });

  it("are offered in order, with room for the interval between groups", async () => {
    const said = async (rolloutSettings: Properties) =>
      (await on((op) => op.check({}, { ...args, displayName: "Other", rolloutSettings }))).failures;
    assert.deepEqual(await said(offer({ offerEndDateTimeInUTC: "2026-11-01T00:00:00Z" })), [
      "rolloutSettings.offerEndDateTimeInUTC must not be before rolloutSettings.offerStartDateTimeInUTC",
    ]);
    assert.deepEqual(await said(offer({ offerEndDateTimeInUTC: "2026-11-24T00:00:00Z" })), [
      "rolloutSettings.offerIntervalInDays (7) must fit between the first and the last day of the offer",
    ]);
    assert.deepEqual(await said({ offerStartDateTimeInUTC: "2026-11-22T00:00:00Z" }), []);
  });

  it("keep what they were made with where the program no longer says it", async () => {
    const made = { ...args, displayName: "Fixed", installLatestWindows10OnWindows11IneligibleDevice: true };
    now = Date.parse("2026-11-21T12:00:00Z");
    const { id, outs } = await on((op) => op.create(made));
    tenant.journal.clear();
    await on((op) => op.update(id, outs, { ...args, displayName: "Fixed" }));
    assert.deepEqual(writes(tenant), []);
    assert.deepEqual(
      await on((op) => op.diff(id, outs, { ...made, installLatestWindows10OnWindows11IneligibleDevice: false })),
      { replaces: ["installLatestWindows10OnWindows11IneligibleDevice"] },
    );
  });
});

describe("decisions on drivers", () => {
  const kind: Kind = loadKind("WindowsDriverUpdateProfile");
  const { path } = kind.collection;
  const [FIRMWARE, NETWORK, CAMERA] = [
    "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "1a2b3c4d5e6f708192a3b4c5d6e7f809",
    "2b3c4d5e6f708192a3b4c5d6e7f8091a",
  ];
  let tenant: LocalTenant;
  before(async () => {
    tenant = await startTenant();
  });
  after(() => tenant.close());
  beforeEach(() => {
    for (const { id } of tenant.portal.list(path)) tenant.portal.remove(path, id);
    tenant.journal.clear();
  });
  const on = <T>(run: (operation: Operation) => Promise<T>): Promise<T> => during(tenant, kind, run);
  const args = (driverInventories?: Properties[]): Properties => ({
    displayName: "Drivers",
    approvalType: "manual",
    ...(driverInventories ? { driverInventories } : {}),
  });
  const day = "2099-01-12T00:00:00Z";
  const actions = () =>
    tenant.journal.requests
      .filter((request) => isWrite(request) && request.path.endsWith("/executeAction"))
      .map(({ body }) => body as Properties);
  const statuses = (id: string) =>
    Object.fromEntries(
      ((tenant.portal.get(path, id)?.driverInventories ?? []) as Properties[]).map((one) => [
        one.id,
        one.approvalStatus,
      ]),
    );

  it("are sent together where the same happens on the same day, and only where they differ", async () => {
    const approved = (id: unknown): Properties => ({ id, approvalStatus: "approved", deployDateTime: day });
    const { id, outs } = await on((op) =>
      op.create(args([approved(FIRMWARE), approved(NETWORK), { id: CAMERA, approvalStatus: "declined" }])),
    );
    assert.deepEqual(actions(), [
      { actionName: "approve", driverIds: [FIRMWARE, NETWORK], deploymentDate: day },
      { actionName: "decline", driverIds: [CAMERA] },
    ]);
    assert.deepEqual(statuses(id), {
      [FIRMWARE as string]: "approved",
      [NETWORK as string]: "approved",
      [CAMERA as string]: "declined",
    });
    tenant.journal.clear();
    await on((op) =>
      op.update(
        id,
        outs,
        args([
          approved(FIRMWARE),
          { id: NETWORK, approvalStatus: "suspended" },
          { id: CAMERA, approvalStatus: "declined" },
        ]),
      ),
    );
    assert.deepEqual(actions(), [{ actionName: "suspend", driverIds: [NETWORK] }]);
  });

  it("take the service's present time where the program says no day", async () => {
    await on((op) => op.create(args([{ id: CAMERA, approvalStatus: "approved" }])));
    const [{ deploymentDate } = {}] = actions();
    assert.ok(Math.abs(Date.parse(String(deploymentDate)) - Date.now()) < 60_000, String(deploymentDate));
  });

  it("leave all other drivers alone: those that the program never named, and those that it no longer names", async () => {
    const named = [{ id: FIRMWARE, approvalStatus: "approved" }];
    const { id, outs } = await on((op) => op.create(args(named)));
    const { inputs, props } = await on((op) => op.read(id, outs));
    assert.deepEqual(inputs.driverInventories, named);
    tenant.journal.clear();
    await on((op) => op.update(id, props, args()));
    assert.deepEqual(writes(tenant), []);
    assert.equal(statuses(id)[FIRMWARE as string], "approved");
  });

  it("show what somebody else decided of a driver that the program names", async () => {
    const { id, outs } = await on((op) => op.create(args([{ id: FIRMWARE, approvalStatus: "approved" }])));
    const other = createClientOf(tenant);
    await other.post(`${path}/${id}/executeAction`, { actionName: "decline", driverIds: [FIRMWARE] });
    const { inputs } = await on((op) => op.read(id, outs));
    assert.deepEqual(inputs.driverInventories, [{ id: FIRMWARE, approvalStatus: "declined" }]);
  });

  it("name the drivers that the inventory doesn't have, and leave the profile in the state", async () => {
    const unknown = [{ id: "no-such-driver", approvalStatus: "approved" }];
    await assert.rejects(
      on((op) => op.create(args(unknown))),
      /inventory has no driver no-such-driver: a new profile has none until its devices have reported/,
    );
    assert.equal(tenant.portal.list(path).length, 1);
  });

  it("are approved, declined or suspended: to decide nothing is to leave the driver out", async () => {
    const { failures } = await on((op) => op.check({}, args([{ id: CAMERA, approvalStatus: "needsReview" }])));
    assert.deepEqual(failures, [
      "driverInventories[0].approvalStatus must be approved, declined or suspended: needsReview is the absence of a decision",
    ]);
  });

  it("are those that anybody has made, where an object is adopted without saying any", async () => {
    const { id } = await on((op) => op.create(args([{ id: FIRMWARE, approvalStatus: "declined" }])));
    const { props } = await on((op) => op.read(id, {}));
    assert.deepEqual(props.driverInventories, [{ id: FIRMWARE, approvalStatus: "declined" }]);
  });
});

/** Another client of the tenant. */
function createClientOf(tenant: LocalTenant) {
  const send = (path: string, body: object) =>
    fetch(`${tenant.url}/beta${path}`, {
      method: "POST",
      headers: { authorization: `Bearer ${tenant.token()}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  return { post: send };
}
