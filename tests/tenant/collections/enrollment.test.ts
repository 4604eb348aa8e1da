import assert from "node:assert/strict";
import { type Answer, type Client, enrollments, helloEnrollment, nestedMessage, startClient } from "../client.ts";

const hello = (displayName: string, rest = {}) => ({ "@odata.type": helloEnrollment, displayName, ...rest });

describe("enrollment configurations", () => {
  let client: Client;
  let defaultHello: string;
  beforeEach(async () => {
    client = await startClient();
    defaultHello = `${enrollments}/${client.tenant.tenantId}_DefaultWindowsHelloForBusiness`;
  });
  afterEach(() => client.close());

  describe("the tenant's defaults", () => {
    it("are there from the start", async () => {
      const { body } = await client.get(`${enrollments}?$filter=priority eq 0`);
      const ids = body.value.map(({ id }: { id: string }) => id.slice(client.tenant.tenantId.length));
      assert.deepEqual(ids.sort(), [
        "_DefaultLimit",
        "_DefaultPlatformRestrictions",
        "_DefaultWindows10EnrollmentCompletionPageConfiguration",
        "_DefaultWindowsHelloForBusiness",
        "_WindowsRestore",
      ]);
      for (const object of body.value) {
        assert.equal(object.displayName, "All users and all devices");
        assert.equal(object.priority, 0);
        assert.equal(object.version, 0);
        assert.deepEqual(object.roleScopeTagIds, []);
        assert.equal(object.createdDateTime, "0001-01-01T00:00:00Z");
      }
    });

    it("for Windows Hello leave everything to the device", async () => {
      const { body } = await client.get(defaultHello);
      assert.equal(body.deviceEnrollmentConfigurationType, "windowsHelloForBusiness");
      assert.deepEqual([body.pinMinimumLength, body.pinMaximumLength], [6, 127]);
      assert.equal(body.pinUppercaseCharactersUsage, "disallowed");
      assert.equal(body.pinLowercaseCharactersUsage, "disallowed");
      assert.equal(body.pinSpecialCharactersUsage, "disallowed");
      assert.equal(body.state, "notConfigured");
      assert.equal(body.enhancedSignInSecurity, 0);
    });

    it("can be changed, and their version stays 0", async () => {
      const { status, body } = await client.patch(defaultHello, {
        "@odata.type": helloEnrollment,
        pinMinimumLength: 8,
      });
      assert.equal(status, 200);
      assert.deepEqual([body.pinMinimumLength, body.version], [8, 0]);
    });

    it("can't be deleted, assigned, moved or renamed", async () => {
      assert.equal((await client.delete(defaultHello)).status, 400);
      assert.equal(
        (await client.post(`${defaultHello}/assign`, { enrollmentConfigurationAssignments: [] })).status,
        400,
      );
      assert.equal((await client.post(`${defaultHello}/setPriority`, { priority: 1 })).status, 400);
      for (const rest of [{ displayName: "x" }, { description: "x" }, { roleScopeTagIds: ["0"] }, { priority: 1 }]) {
        const { status } = await client.patch(defaultHello, { "@odata.type": helloEnrollment, ...rest });
        assert.equal(status, 400, Object.keys(rest)[0]);
      }
    });
  });

  it("get an id with the kind at its end, the next priority and version 1", async () => {
    const first = await client.post(
      enrollments,
      hello("First", { priority: 9, deviceEnrollmentConfigurationType: "limit" }),
    );
    assert.equal(first.status, 201);
    assert.match(first.body.id, /^[0-9a-f-]{36}_WindowsHelloForBusiness$/);
    assert.equal(first.body.deviceEnrollmentConfigurationType, "windowsHelloForBusiness");
    assert.deepEqual([first.body.priority, first.body.version, first.body.roleScopeTagIds], [1, 1, ["0"]]);
    const notification = await client.post(enrollments, {
      "@odata.type": "#microsoft.graph.deviceEnrollmentNotificationConfiguration",
      displayName: "Notification",
    });
    assert.match(notification.body.id, /_EnrollmentNotificationsConfiguration$/);
    const page = await client.post(enrollments, {
      "@odata.type": "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
      displayName: "Page",
    });
    assert.match(page.body.id, /_Windows10EnrollmentCompletionPageConfiguration$/);
    assert.equal((await client.post(enrollments, hello("Second"))).body.priority, 2);
  });

  describe("written before the last change has settled", () => {
    let now: number;
    let slow: Client;
    const made = async (name: string) => (await slow.post(enrollments, hello(name))).body;
    const move = (id: string, priority: number) => slow.post(`${enrollments}/${id}/setPriority`, { priority });
    const priorities = () =>
      slow.tenant.portal
        .list(enrollments)
        .flatMap(({ priority }) => (priority === 0 ? [] : [priority]))
        .sort();
    beforeEach(async () => {
      now = Date.UTC(2026, 0, 1);
      slow = await startClient({ clock: () => now, prioritySettling: 3000 });
    });
    afterEach(() => slow.close());

    it("get one priority twice, and keep it", async () => {
      assert.deepEqual([(await made("A")).priority, (await made("B")).priority], [1, 1]);
      now += 3000;
      assert.equal((await made("C")).priority, 2);
      assert.deepEqual(priorities(), [1, 1, 2]);
    });

    it("are moved by what was before", async () => {
      const [a, b] = ["A", "B", "C"].map((name) => slow.tenant.portal.create(enrollments, hello(name)).id);
      assert.equal((await move(a ?? "", 2)).status, 200);
      assert.equal((await move(b ?? "", 3)).status, 200);
      assert.deepEqual(priorities(), [2, 2, 3]);
    });

    it("are right where each waits for the one before", async () => {
      const [a, b] = ["A", "B", "C"].map((name) => slow.tenant.portal.create(enrollments, hello(name)).id);
      await move(a ?? "", 2);
      now += 3000;
      await move(b ?? "", 3);
      assert.deepEqual(priorities(), [1, 2, 3]);
    });
  });

  describe("that notify people", () => {
    const zero = "00000000-0000-0000-0000-000000000000";
    const type = "#microsoft.graph.deviceEnrollmentNotificationConfiguration";
    const templates = "/deviceManagement/notificationMessageTemplates";
    const notification = {
      "@odata.type": type,
      displayName: "Welcome",
      platformType: "androidForWork",
      defaultLocale: "en-US",
      brandingOptions: "includeCompanyLogo,includeCompanyName",
      notificationTemplates: [`email_${zero}`, `push_${zero}`],
    };
    const shown = ({ brandingOptions, defaultLocale, notificationMessageTemplateId, templateType }: Answer["body"]) => [
      brandingOptions,
      defaultLocale,
      notificationMessageTemplateId,
      templateType,
    ];

    it("keep their texts in templates of their own, and answer nothing of these as it was sent", async () => {
      const { status, body } = await client.post(enrollments, notification);
      assert.deepEqual([status, ...shown(body)], [201, "none", null, zero, "0"]);
      const [email, push] = body.notificationTemplates;
      assert.match(email, /^Email_[0-9a-f-]{36}$/);
      assert.match(push, /^Push_[0-9a-f-]{36}$/);
      const template = await client.get(`${templates}/${email.slice("Email_".length)}`);
      assert.equal(template.body.displayName, "EnrollmentNotificationInternalMEO");
      const message = { locale: "en-US", isDefault: true, subject: "Welcome", messageTemplate: "Hello" };
      const way = `${templates}/${template.body.id}/localizedNotificationMessages`;
      const added = await client.post(way, message);
      assert.deepEqual([added.status, added.body.id], [201, `${template.body.id}_en-us`]);
      assert.equal((await client.get(way)).body.value[0].subject, "Welcome");
    });

    it("keep the templates when they change", async () => {
      const { id, notificationTemplates } = (await client.post(enrollments, notification)).body;
      const change = { "@odata.type": type, displayName: "Hello", brandingOptions: "includeCompanyLogo" };
      const { status, body } = await client.patch(`${enrollments}/${id}`, { ...change, defaultLocale: "de-DE" });
      assert.deepEqual([status, body.displayName, ...shown(body)], [200, "Hello", "none", null, zero, "0"]);
      assert.deepEqual(body.notificationTemplates, notificationTemplates);
    });
  });

  it("take no restrictions of Windows phones any more", async () => {
    const restrictions = "#microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration";
    const body = { "@odata.type": restrictions, displayName: "Platforms" };
    const refused = await client.post(enrollments, { ...body, windowsMobileRestriction: { platformBlocked: true } });
    assert.equal(refused.status, 400);
    assert.match(nestedMessage(refused), /windowsMobileRestriction/);
    assert.equal((await client.post(enrollments, { ...body, windowsMobileRestriction: null })).status, 201);
  });

  it("answer a PATCH with the object", async () => {
    const { id } = (await client.post(enrollments, hello("Hello"))).body;
    const { status, body } = await client.patch(`${enrollments}/${id}`, hello("Renamed", { pinMinimumLength: 10 }));
    assert.equal(status, 200);
    assert.deepEqual([body.displayName, body.pinMinimumLength, body.version], ["Renamed", 10, 2]);
  });

  it("say something else about a PATCH without a type", async () => {
    const { status, body } = await client.patch(defaultHello, { pinMinimumLength: 8 });
    assert.equal(status, 400);
    assert.equal(body.error.message, "Exception has been thrown by the target of an invocation.");
  });

  it("refuse PIN lengths out of range, null, or the wrong way round", async () => {
    const below = await client.post(enrollments, hello("x", { pinMinimumLength: 3 }));
    assert.deepEqual([below.status, below.body.error.code], [400, "BadRequest"]);
    assert.match(nestedMessage(below), /pinMinimumLength/);
    const none = await client.post(enrollments, hello("x", { pinMinimumLength: null }));
    assert.deepEqual([none.status, none.body.error.code], [400, "ModelValidationFailure"]);
    const turned = await client.post(enrollments, hello("x", { pinMinimumLength: 10, pinMaximumLength: 8 }));
    assert.equal(turned.status, 400);
    // One of the two is enough: the other one is the object's.
    const present = await client.patch(defaultHello, { "@odata.type": helloEnrollment, pinMaximumLength: 5 });
    assert.equal(present.status, 400);
  });

  it("are assigned under a key of their own, and answer nothing", async () => {
    const { id } = (await client.post(enrollments, hello("Assigned"))).body;
    const target = { "@odata.type": "#microsoft.graph.allLicensedUsersAssignmentTarget" };
    const wrong = await client.post(`${enrollments}/${id}/assign`, { assignments: [{ target }] });
    assert.equal(wrong.status, 400);
    const { status, text } = await client.post(`${enrollments}/${id}/assign`, {
      enrollmentConfigurationAssignments: [{ target }],
    });
    assert.deepEqual([status, text], [204, ""]);
    const { body } = await client.get(`${enrollments}/${id}?$expand=assignments`);
    assert.equal(body.assignments[0].id, `${id}_acacacac-9df4-4c7d-9d50-4ef0226f57a9`);
    assert.equal(
      body.assignments[0].target.deviceAndAppManagementAssignmentFilterId,
      "00000000-0000-0000-0000-000000000000",
    );
  });

  describe("setPriority", () => {
    let ids: string[];
    const priorities = async () => {
      const objects = await Promise.all(ids.map((id) => client.get(`${enrollments}/${id}`)));
      return objects.map(({ body }) => body.priority);
    };
    beforeEach(async () => {
      ids = [];
      for (const name of ["One", "Two", "Three"]) ids.push((await client.post(enrollments, hello(name))).body.id);
    });

    it("swaps with the configuration that holds the value", async () => {
      const { status, text } = await client.post(`${enrollments}/${ids[2]}/setPriority`, { priority: 1 });
      assert.deepEqual([status, text], [200, ""]);
      assert.deepEqual(await priorities(), [3, 2, 1]);
    });

    it("refuses the present value, and one that no configuration has", async () => {
      for (const priority of [3, 0, 4]) {
        assert.equal((await client.post(`${enrollments}/${ids[2]}/setPriority`, { priority })).status, 400);
      }
      assert.equal((await client.post(`${enrollments}/${ids[2]}/setPriority`, { value: 1 })).status, 400);
      assert.deepEqual(await priorities(), [1, 2, 3]);
    });

    it("is the only way: a PATCH leaves the priority as it is", async () => {
      const { body } = await client.patch(`${enrollments}/${ids[0]}`, hello("One", { priority: 3 }));
      assert.equal(body.priority, 1);
    });
  });

  it("can be found by kind and priority, but isof() fails", async () => {
    await client.post(enrollments, hello("Mine"));
    const kind = "deviceEnrollmentConfigurationType eq 'windowsHelloForBusiness'";
    const found = (await client.get(`${enrollments}?$filter=${kind}&$expand=assignments`)).body.value;
    assert.deepEqual(
      found.map(({ displayName }: { displayName: string }) => displayName),
      ["All users and all devices", "Mine"],
    );
    assert.equal((await client.get(`${enrollments}?$filter=${kind} and priority eq 0`)).body.value.length, 1);
    const failed = await client.get(
      `${enrollments}?$filter=isof('microsoft.graph.deviceEnrollmentLimitConfiguration')`,
    );
    assert.deepEqual([failed.status, failed.body.error.code], [500, "InternalServerError"]);
  });
});
