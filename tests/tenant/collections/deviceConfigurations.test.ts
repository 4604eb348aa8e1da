import assert from "node:assert/strict";
import {
  type Client,
  configurations,
  guid,
  identityProtection,
  nestedMessage,
  policy,
  sevenDecimals,
  startClient,
} from "../client.ts";

const group = "11111111-2222-4333-8444-555555555555";
const zeroGuid = "00000000-0000-0000-0000-000000000000";

describe("device configurations", () => {
  let client: Client;
  before(async () => {
    client = await startClient();
  });
  after(() => client.close());

  describe("POST", () => {
    it("answers 201 with the whole object", async () => {
      const { status, body } = await client.post(configurations, policy("Created", { pinMinimumLength: 8 }));
      assert.equal(status, 201);
      assert.equal(body["@odata.context"], `${client.tenant.url}/beta/$metadata#${configurations.slice(1)}/$entity`);
      assert.equal(body["@odata.type"], identityProtection);
      assert.match(body.id, guid);
      assert.match(body.createdDateTime, sevenDecimals);
      assert.equal(body.lastModifiedDateTime, body.createdDateTime);
      assert.equal(body.version, 1);
      assert.equal(body.supportsScopeTags, true);
      assert.equal(body.pinMinimumLength, 8);
    });

    it("gives the service's defaults for what was not sent", async () => {
      const { body } = await client.post(configurations, policy("Defaults"));
      assert.equal(body.description, null);
      assert.deepEqual(body.roleScopeTagIds, ["0"]);
      assert.equal(body.deviceManagementApplicabilityRuleOsEdition, null);
      assert.equal(body.deviceManagementApplicabilityRuleOsVersion, null);
      assert.equal(body.deviceManagementApplicabilityRuleDeviceMode, null);
      assert.equal(body.pinMinimumLength, null);
      assert.equal(body.useSecurityKeyForSignin, false);
    });

    it("takes an id of zeros, and makes its own", async () => {
      const { status, body } = await client.post(configurations, policy("Zero id", { id: zeroGuid }));
      assert.equal(status, 201);
      assert.match(body.id, guid);
      assert.notEqual(body.id, zeroGuid);
    });

    it("takes and drops what only the service sets", async () => {
      const past = {
        version: 7,
        createdDateTime: "2001-01-01T00:00:00Z",
        lastModifiedDateTime: "2001-01-01T00:00:00Z",
      };
      const { body } = await client.post(configurations, policy("Past", past));
      assert.equal(body.version, 1);
      assert.doesNotMatch(body.createdDateTime, /^2001/);
      assert.doesNotMatch(body.lastModifiedDateTime, /^2001/);
    });

    it("makes two objects of one name", async () => {
      const first = await client.post(configurations, policy("Twice"));
      const second = await client.post(configurations, policy("Twice"));
      assert.equal(second.status, 201);
      assert.notEqual(first.body.id, second.body.id);
    });

    it("refuses supportsScopeTags, no name, and objects inside", async () => {
      for (const rest of [{ supportsScopeTags: true }, { displayName: "" }, { assignments: [] }]) {
        const { status, body } = await client.post(configurations, policy("Refused", rest));
        assert.equal(status, 400);
        assert.equal(body.error.code, "BadRequest");
      }
    });

    it("completes objects inside, and says their type only where the property does not", async () => {
      const rule = { ruleType: "include", osEditionTypes: ["windows10Enterprise"] };
      const { body } = await client.post(
        configurations,
        policy("Rule", { deviceManagementApplicabilityRuleOsEdition: rule }),
      );
      assert.deepEqual(body.deviceManagementApplicabilityRuleOsEdition, { ...rule, name: null });
    });
  });

  describe("PATCH", () => {
    it("answers 204 without content, and counts the version up", async () => {
      const created = (await client.post(configurations, policy("Before", { pinMinimumLength: 8 }))).body;
      const path = `${configurations}/${created.id}`;
      const { status, text, headers } = await client.patch(path, {
        "@odata.type": identityProtection,
        displayName: "After",
      });
      assert.equal(status, 204);
      assert.equal(text, "");
      assert.equal(headers.get("content-type"), null);
      const { body } = await client.get(path);
      assert.equal(body.displayName, "After");
      assert.equal(body.pinMinimumLength, 8);
      assert.equal(body.version, 2);
      assert.equal(body.createdDateTime, created.createdDateTime);
    });

    it("refuses a body without a type, of another type, and an object that is not there", async () => {
      const { id } = (await client.post(configurations, policy("Typed"))).body;
      const untyped = await client.patch(`${configurations}/${id}`, { displayName: "x" });
      assert.deepEqual([untyped.status, untyped.body.error.message], [400, "Cannot create an abstract class."]);
      const other = await client.patch(`${configurations}/${id}`, {
        "@odata.type": "#microsoft.graph.sharedPCConfiguration",
      });
      assert.equal(other.status, 400);
      const missing = await client.patch(`${configurations}/${group}`, policy("x"));
      assert.deepEqual([missing.status, missing.body.error.code], [404, "ResourceNotFound"]);
    });
  });

  it("DELETE answers 204 once, then 404", async () => {
    const { id } = (await client.post(configurations, policy("Deleted"))).body;
    assert.equal((await client.delete(`${configurations}/${id}`)).status, 204);
    assert.equal((await client.delete(`${configurations}/${id}`)).status, 404);
    assert.equal((await client.get(`${configurations}/${id}`)).status, 404);
  });

  describe("assign", () => {
    const target = (type: string, rest = {}) => ({ target: { "@odata.type": `#microsoft.graph.${type}`, ...rest } });
    let path: string;
    let id: string;
    beforeEach(async () => {
      id = (await client.post(configurations, policy("Assigned"))).body.id;
      path = `${configurations}/${id}`;
    });

    it("answers the set, with ids made of the policy's and the target's", async () => {
      const assignments = [
        target("groupAssignmentTarget", { groupId: group }),
        target("allDevicesAssignmentTarget"),
        target("allLicensedUsersAssignmentTarget"),
      ];
      const { status, body } = await client.post(`${path}/assign`, { assignments });
      assert.equal(status, 200);
      assert.deepEqual(
        body.value.map((assignment: { id: string }) => assignment.id),
        [group, "adadadad-808e-44e2-905a-0b7873a8a531", "acacacac-9df4-4c7d-9d50-4ef0226f57a9"].map(
          (end) => `${id}_${end}`,
        ),
      );
      assert.equal(body.value[0].target.groupId, group);
      assert.equal(body.value[0].target.deviceAndAppManagementAssignmentFilterType, "none");
    });

    it("replaces the whole set", async () => {
      await client.post(`${path}/assign`, { assignments: [target("allDevicesAssignmentTarget")] });
      await client.post(`${path}/assign`, {
        assignments: [target("exclusionGroupAssignmentTarget", { groupId: group })],
      });
      const { body } = await client.get(`${path}/assignments`);
      assert.equal(
        body["@odata.context"],
        `${client.tenant.url}/beta/$metadata#${configurations.slice(1)}('${id}')/assignments`,
      );
      assert.deepEqual(
        body.value.map((assignment: { id: string }) => assignment.id),
        [`${id}_${group}`],
      );
      await client.post(`${path}/assign`, { assignments: [] });
      assert.deepEqual((await client.get(`${path}/assignments`)).body.value, []);
    });

    it("takes a filter, and no filter as null or as zeros", async () => {
      const filter = (filterId: string | null, filterType: string) => ({
        deviceAndAppManagementAssignmentFilterId: filterId,
        deviceAndAppManagementAssignmentFilterType: filterType,
      });
      for (const none of [filter(null, "none"), filter(zeroGuid, "none"), {}]) {
        const { body } = await client.post(`${path}/assign`, {
          assignments: [target("allDevicesAssignmentTarget", none)],
        });
        assert.equal(body.value[0].target.deviceAndAppManagementAssignmentFilterId, null);
      }
      const { body } = await client.post(`${path}/assign`, {
        assignments: [target("allDevicesAssignmentTarget", filter(group, "include"))],
      });
      assert.equal(body.value[0].target.deviceAndAppManagementAssignmentFilterId, group);
      const halved = { assignments: [target("allDevicesAssignmentTarget", filter(null, "include"))] };
      assert.equal((await client.post(`${path}/assign`, halved)).status, 400);
    });

    it("refuses the key of another collection, an unknown target, a group without id, a target twice", async () => {
      const all = target("allDevicesAssignmentTarget");
      const bodies = [
        { enrollmentConfigurationAssignments: [] },
        { assignments: [target("deviceAndAppManagementAssignmentTarget")] },
        { assignments: [target("groupAssignmentTarget")] },
        { assignments: [{}] },
        { assignments: [all, all] },
      ];
      for (const body of bodies) assert.equal((await client.post(`${path}/assign`, body)).status, 400);
    });

    it("is the only way: one assignment can't be made or deleted", async () => {
      await client.post(`${path}/assign`, { assignments: [target("allDevicesAssignmentTarget")] });
      const { value } = (await client.get(`${path}/assignments`)).body;
      const post = await client.post(`${path}/assignments`, target("allDevicesAssignmentTarget"));
      assert.deepEqual([post.status, post.body.error.code], [400, "No method match route template"]);
      assert.equal((await client.delete(`${path}/assignments/${value[0].id}`)).status, 400);
      assert.equal((await client.get(`${path}/assignments/${value[0].id}`)).body.id, value[0].id);
    });
  });

  describe("Defender onboarding", () => {
    const defender = (rest = {}) => ({
      "@odata.type": "#microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration",
      displayName: "Defender",
      ...rest,
    });

    it("takes and shows the blob until the tenant is connected, then takes none and fills it itself", async () => {
      const blob = { advancedThreatProtectionOnboardingBlob: "made up" };
      const { body } = await client.post(configurations, defender(blob));
      assert.equal(
        (await client.get(`${configurations}/${body.id}`)).body.advancedThreatProtectionOnboardingBlob,
        "made up",
      );

      client.tenant.portal.create("/deviceManagement/mobileThreatDefenseConnectors", {
        id: "fc780465-2017-40d4-a0c5-307022471b92",
        partnerState: "enabled",
      });
      const refused = await client.post(configurations, defender(blob));
      assert.equal(refused.status, 400);
      assert.match(nestedMessage(refused), /advancedThreatProtectionOnboardingBlob/);
      const filled = await client.post(
        configurations,
        defender({ advancedThreatProtectionAutoPopulateOnboardingBlob: true }),
      );
      assert.equal(filled.status, 201);
      assert.equal(typeof filled.body.advancedThreatProtectionOnboardingBlob, "string");
    });
  });

  describe("custom settings", () => {
    const setting = (type: string, value: unknown) => ({
      "@odata.type": `#microsoft.graph.${type}`,
      displayName: "Setting",
      omaUri: "./Device/Vendor/MSFT/Policy/Config/Example",
      value,
    });

    it("give numbers with a fraction back as they were sent, and take XML as base64 only", async () => {
      const custom = (...omaSettings: object[]) =>
        client.post(configurations, {
          "@odata.type": "#microsoft.graph.windows10CustomConfiguration",
          displayName: "Custom",
          omaSettings,
        });
      const { body } = await custom(setting("omaSettingFloatingPoint", 42.1));
      assert.equal(body.omaSettings[0].value, 42.1);
      assert.equal((await custom(setting("omaSettingFloatingPoint", 1e39))).status, 400);
      assert.equal((await custom(setting("omaSettingStringXml", "<x/>"))).status, 400);
    });

    it("hide texts behind a reference, and keep numbers readable", async () => {
      const { body } = await client.post(configurations, {
        "@odata.type": "#microsoft.graph.windows10CustomConfiguration",
        displayName: "Custom",
        omaSettings: [
          setting("omaSettingString", "a secret"),
          setting("omaSettingStringXml", Buffer.from("<x/>").toString("base64")),
          setting("omaSettingInteger", 5),
        ],
      });
      const [text, xml, number] = body.omaSettings;
      assert.deepEqual([text.value, text.isEncrypted], ["****", true]);
      assert.deepEqual([xml.value, xml.isEncrypted], ["PGEvPg==", true]);
      assert.deepEqual([number.value, number.isEncrypted, number.secretReferenceValueId], [5, false, null]);

      const plain = (reference: string) =>
        client.get(`${configurations}/${body.id}/getOmaSettingPlainTextValue(secretReferenceValueId='${reference}')`);
      assert.equal((await plain(text.secretReferenceValueId)).body.value, "a secret");
      assert.equal((await plain(xml.secretReferenceValueId)).body.value, "<x/>");
      assert.equal((await plain("unknown")).status, 404);
    });
  });

  describe("update rings", () => {
    const type = "#microsoft.graph.windowsUpdateForBusinessConfiguration";
    const never = "0001-01-01T00:00:00Z";
    const day = 24 * 60 * 60 * 1000;
    const dates = async (id: string) => {
      const { body } = await client.get(`${configurations}/${id}`);
      return [body.featureUpdatesPauseStartDate, body.featureUpdatesPauseExpiryDateTime];
    };

    it("compute the dates of pauses themselves, whatever is sent", async () => {
      const ring = {
        "@odata.type": type,
        displayName: "Ring",
        featureUpdatesPauseExpiryDateTime: "2026-03-01T00:00:00Z",
      };
      const { id, ...made } = (await client.post(configurations, ring)).body;
      assert.deepEqual(await dates(id), ["0001-01-01", never]);
      const { qualityUpdatesPauseExpiryDateTime, qualityUpdatesRollbackStartDateTime } = made;
      assert.deepEqual([qualityUpdatesPauseExpiryDateTime, qualityUpdatesRollbackStartDateTime], [never, never]);
      await client.patch(`${configurations}/${id}`, { "@odata.type": type, featureUpdatesPaused: true });
      const [start, expiry] = await dates(id);
      const paused = (await client.get(`${configurations}/${id}`)).body.lastModifiedDateTime;
      assert.equal(start, paused.slice(0, 10));
      assert.ok(Math.abs(Date.parse(expiry) - Date.parse(paused) - 35 * day) < 1000);
      await client.patch(`${configurations}/${id}`, { "@odata.type": type, displayName: "Renamed" });
      assert.deepEqual(await dates(id), [start, expiry]);
      await client.patch(`${configurations}/${id}`, { "@odata.type": type, featureUpdatesPaused: false });
      assert.deepEqual(await dates(id), ["0001-01-01", never]);
    });

    it("have the schedules of engaged restarts for feature updates", async () => {
      const { body } = await client.post(configurations, { "@odata.type": type, displayName: "Ring" });
      assert.equal(body.engagedRestartSnoozeScheduleForFeatureUpdatesInDays, null);
      assert.equal(body.engagedRestartTransitionScheduleForFeatureUpdatesInDays, null);
    });
  });

  describe("links to other configurations", () => {
    it("are set with the object, read, changed and removed", async () => {
      const root = (displayName: string) => ({
        "@odata.type": "#microsoft.graph.windows81TrustedRootCertificate",
        displayName,
        certFileName: "root.cer",
        trustedRootCertificate: "AAAA",
      });
      const first = (await client.post(configurations, root("First root"))).body.id;
      const second = (await client.post(configurations, root("Second root"))).body.id;
      const scep = await client.post(configurations, {
        "@odata.type": "#microsoft.graph.windows81SCEPCertificateProfile",
        displayName: "SCEP",
        renewalThresholdPercentage: 20,
        "rootCertificate@odata.bind": `${client.tenant.url}/beta${configurations}('${first}')`,
      });
      assert.equal(scep.status, 201, scep.text);
      const way = `${configurations}/${scep.body.id}/microsoft.graph.windows81SCEPCertificateProfile/rootCertificate`;
      assert.equal((await client.get(way)).body.id, first);
      const link = { "@odata.id": `${client.tenant.url}/beta${configurations}/${second}` };
      assert.equal((await client.put(`${way}/$ref`, link)).status, 204);
      assert.equal((await client.get(way)).body.id, second);
      assert.equal((await client.delete(`${way}/$ref`)).status, 204);
      assert.equal((await client.get(way)).status, 404);
    });

    it("are refused where they lead to nothing or to another type", async () => {
      const { id } = (await client.post(configurations, policy("No certificate"))).body;
      for (const target of [id, group]) {
        const { status } = await client.post(configurations, {
          "@odata.type": "#microsoft.graph.windows81SCEPCertificateProfile",
          displayName: "SCEP",
          "rootCertificate@odata.bind": `${client.tenant.url}/beta${configurations}('${target}')`,
        });
        assert.equal(status, 400);
      }
    });
  });
});
