import assert from "node:assert/strict";
import { type Client, startClient } from "../client.ts";

const configurations = "/officeConfiguration/clientConfigurations";
const type = "#microsoft.graph.windowsOfficeClientSecurityConfiguration";
const payload = Buffer.from("<policies/>");

describe("Office client configuration", () => {
  it("is gone from Graph", async () => {
    const client = await startClient();
    const { status, body } = await client.get(configurations);
    assert.equal(status, 400);
    assert.equal(body.error.code, "BadRequest");
    assert.match(body.error.message, /^Resource not found for the segment/);
    await client.close();
  });

  describe("with legacyOffice", () => {
    let client: Client;
    before(async () => {
      client = await startClient({ legacyOffice: true });
    });
    after(() => client.close());

    it("keeps payloads as base64, and drops what only the service counts", async () => {
      const { status, body } = await client.post(configurations, {
        "@odata.type": type,
        displayName: "Office",
        priority: 3,
        policyPayload: payload.toString("base64"),
        userCheckinSummary: { succeededUserCount: 2, failedUserCount: 15 },
        checkinStatuses: [],
      });
      assert.equal(status, 201);
      assert.equal(body.policyPayload, payload.toString("base64"));
      assert.equal(body.userPreferencePayload, null);
      assert.equal(body.userCheckinSummary, null);
      assert.equal(body.priority, 3);
    });

    it("has ways to the bytes of each payload", async () => {
      const { id } = (await client.post(configurations, { "@odata.type": type, displayName: "Bytes" })).body;
      for (const name of ["policyPayload", "userPreferencePayload"]) {
        const way = `${configurations}/${id}/${name}`;
        const put = await client.send("PUT", way, payload, { "content-type": "application/octet-stream" });
        assert.equal(put.status, 204);
        const { text, headers } = await client.get(way);
        assert.deepEqual([text, headers.get("content-type")], ["<policies/>", "application/octet-stream"]);
        assert.equal((await client.get(`${configurations}/${id}`)).body[name], payload.toString("base64"));
      }
    });

    it("refuses a payload that isn't base64", async () => {
      const { status, body } = await client.post(configurations, {
        "@odata.type": type,
        displayName: "Office",
        policyPayload: "<policies/>",
      });
      assert.deepEqual([status, body.error.code], [400, "ModelValidationFailure"]);
    });

    it("is assigned to groups, under a key and with targets of its own", async () => {
      const { id } = (await client.post(configurations, { "@odata.type": type, displayName: "Assigned" })).body;
      const groupId = "11111111-2222-4333-8444-555555555555";
      const target = { "@odata.type": "#microsoft.graph.officeConfigurationGroupAssignmentTarget", groupId };
      const { status, body } = await client.post(`${configurations}/${id}/assign`, {
        officeConfigurationAssignments: [{ target }],
      });
      assert.equal(status, 200);
      assert.deepEqual(body.value, [{ id: `${id}_${groupId}`, target }]);
      const devices = { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" };
      const refused = await client.post(`${configurations}/${id}/assign`, {
        officeConfigurationAssignments: [{ target: devices }],
      });
      assert.equal(refused.status, 400);
    });
  });
});
