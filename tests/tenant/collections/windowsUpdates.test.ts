import assert from "node:assert/strict";
import { type Client, startClient } from "../client.ts";

const management = "/deviceManagement";
const feature = `${management}/windowsFeatureUpdateProfiles`;
const driver = `${management}/windowsDriverUpdateProfiles`;

describe("updates of Windows", () => {
  let client: Client;
  before(async () => {
    client = await startClient({ clock: () => Date.parse("2026-11-21T12:00:00Z") });
  });
  after(() => client.close());

  it("keep what they were made with, and take no change that names it", async () => {
    const ineligible = { installLatestWindows10OnWindows11IneligibleDevice: true };
    const made = { displayName: "25H2", featureUpdateVersion: "Windows 11, version 25H2", ...ineligible };
    const { body } = await client.post(feature, made);
    assert.equal(body.deployableContentDisplayName, "Windows 11, version 25H2");
    assert.equal((await client.patch(`${feature}/${body.id}`, { ...ineligible, description: "x" })).status, 400);
    assert.equal((await client.patch(`${feature}/${body.id}`, { description: "x" })).status, 200);
    const { id } = (await client.post(driver, { displayName: "Drivers", approvalType: "manual" })).body;
    assert.equal((await client.patch(`${driver}/${id}`, { approvalType: "manual" })).status, 400);
  });

  it("aren't offered from a day in the past", async () => {
    const offered = (offerStartDateTimeInUTC: string) => ({
      displayName: "25H2",
      featureUpdateVersion: "Windows 11, version 25H2",
      rolloutSettings: { offerStartDateTimeInUTC },
    });
    assert.equal((await client.post(feature, offered("2026-11-20T00:00:00Z"))).status, 400);
    assert.equal((await client.post(feature, offered("2026-11-22T00:00:00Z"))).status, 201);
  });

  it("are assigned to groups, can't be filtered, and expedited ones say their release in words", async () => {
    const quality = `${management}/windowsQualityUpdateProfiles`;
    const settings = { qualityUpdateRelease: "2026-11-10T00:00:00Z", daysUntilForcedReboot: 1 };
    const { body } = await client.post(quality, { displayName: "Now", expeditedUpdateSettings: settings });
    assert.equal(body.releaseDateDisplayName, "2026-11-10");
    const wrong = { ...settings, daysUntilForcedReboot: 3 };
    assert.equal((await client.post(quality, { displayName: "x", expeditedUpdateSettings: wrong })).status, 400);
    assert.equal((await client.get(`${quality}?$filter=displayName eq 'Now'`)).status, 400);
    const everybody = { target: { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" } };
    assert.equal((await client.post(`${quality}/${body.id}/assign`, { assignments: [everybody] })).status, 400);
  });

  it("have drivers that an action decides on, and that says what became of each", async () => {
    const { id, newUpdates } = (await client.post(driver, { displayName: "Drivers", approvalType: "manual" })).body;
    const { value } = (await client.get(`${driver}/${id}/driverInventories`)).body;
    assert.deepEqual([newUpdates, value.length, value[0].approvalStatus], [3, 3, "needsReview"]);
    const decide = (body: object) => client.post(`${driver}/${id}/executeAction`, body);
    const { status, body } = await decide({
      actionName: "Approve",
      driverIds: [value[0].id, "unknown"],
      deploymentDate: "2026-12-01T00:00:00Z",
    });
    assert.equal(status, 200);
    assert.deepEqual([body.successfulDriverIds, body.notFoundDriverIds], [[value[0].id], ["unknown"]]);
    const [approved] = (await client.get(`${driver}/${id}?$expand=driverInventories`)).body.driverInventories;
    assert.deepEqual([approved.approvalStatus, approved.deployDateTime], ["approved", "2026-12-01T00:00:00Z"]);
    assert.equal((await client.get(`${driver}/${id}`)).body.newUpdates, 2);
    assert.equal((await decide({ actionName: "install", driverIds: [] })).status, 400);
    assert.equal((await decide({ actionName: "approve", driverIds: [value[1].id] })).status, 400);
  });
});
