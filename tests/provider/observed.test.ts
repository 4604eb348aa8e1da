import assert from "node:assert/strict";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { declare } from "../../provider/lifecycle/declare.ts";
import { failures } from "../../provider/lifecycle/validate.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { during, isWrite, type Properties } from "../workbench.ts";

/** What an adopted object declares; there are no names to look up here. */
const declared = (kind: string, properties: Properties): Properties =>
  declare(loadKind(kind), properties, {
    idOf: (id) => id,
    groupId: (id) => id,
    assignment: (target, more) => ({ target, ...more }),
    script: (_property, _field, text) => text,
    secret: (path) => `secret of ${path}`,
    optionalSecret: () => undefined,
  });

/** Where the service was seen to do other than its metadata says. */
describe("what the service was seen to do", () => {
  let tenant: LocalTenant;
  before(async () => {
    tenant = await startTenant();
  });
  after(() => tenant.close());
  beforeEach(() => tenant.journal.clear());

  const sent = () => tenant.journal.requests.filter(isWrite).map(({ body }) => body as Properties);

  describe("with the dates of an update ring, which it computes", () => {
    const kind = loadKind("WindowsUpdateForBusinessConfiguration");
    const never = "0001-01-01T00:00:00Z";
    const dates = {
      featureUpdatesPauseExpiryDateTime: never,
      featureUpdatesPauseStartDate: "0001-01-01",
      featureUpdatesRollbackStartDateTime: never,
      qualityUpdatesPauseExpiryDateTime: never,
      qualityUpdatesPauseStartDate: "0001-01-01",
      qualityUpdatesRollbackStartDateTime: never,
    };

    it("has a program that declares none of them", () => {
      assert.deepEqual(declared(kind.name, { displayName: "Ring", ...dates }), { displayName: "Ring" });
      const found = failures(kind, { displayName: "Ring", ...dates });
      assert.equal(found.filter((failure) => failure.includes("is set by the service")).length, 6);
    });

    it("has members for feature updates that the metadata lacks", async () => {
      const args = {
        displayName: "Ring",
        engagedRestartSnoozeScheduleForFeatureUpdatesInDays: 2,
        engagedRestartTransitionScheduleForFeatureUpdatesInDays: 7,
      };
      const { id, outs } = await during(tenant, kind, (op) => op.create(args));
      assert.equal(
        tenant.portal.get(kind.collection.path, id)?.engagedRestartTransitionScheduleForFeatureUpdatesInDays,
        7,
      );
      assert.deepEqual((await during(tenant, kind, (op) => op.read(id, outs))).inputs, args);
    });
  });

  it("tells of a Windows compliance policy whether it has a script", async () => {
    const kind = loadKind("Windows10CompliancePolicy");
    const args = { displayName: "With a script", customComplianceRequired: true };
    const { id, outs } = await during(tenant, kind, (op) => op.create(args));
    assert.equal(tenant.portal.get(kind.collection.path, id)?.customComplianceRequired, true);
    assert.deepEqual((await during(tenant, kind, (op) => op.read(id, outs))).inputs, args);
  });

  it("has compliance policies without actions, of which a program declares none", () => {
    const policy = { displayName: "Made by Intune", scheduledActionsForRule: [] };
    const args = declared("IosCompliancePolicy", policy);
    assert.deepEqual(args, { displayName: "Made by Intune" });
    assert.deepEqual(failures(loadKind("IosCompliancePolicy"), args), []);
  });

  describe("with an enrolment notification, of which it makes its own", () => {
    const kind = loadKind("DeviceEnrollmentNotificationConfiguration");
    const { path } = kind.collection;
    const args = {
      displayName: "Welcome",
      platformType: "windows",
      templateType: "email",
      brandingOptions: ["includeCompanyLogo", "includeCompanyName"],
      defaultLocale: "en-US",
      notificationTemplates: ["email_00000000-0000-0000-0000-000000000000"],
    };
    const made = async () => {
      const created = await during(tenant, kind, (op) => op.create(args));
      tenant.portal.edit(path, created.id, {
        brandingOptions: "none",
        defaultLocale: null,
        notificationMessageTemplateId: "3a2f6b0e-0c7f-4b8e-9d43-0f6f9d1f3c77",
        notificationTemplates: ["email_3a2f6b0e-0c7f-4b8e-9d43-0f6f9d1f3c77"],
        templateType: "push",
      });
      tenant.journal.clear();
      return created;
    };
    afterEach(() => {
      for (const { id, displayName } of tenant.portal.list(path)) {
        if (displayName === "Welcome") tenant.portal.remove(path, id);
      }
    });

    it("finds no drift after a refresh, and has nothing to change or replace", async () => {
      const { id, outs } = await made();
      const { inputs, props } = await during(tenant, kind, (op) => op.read(id, outs));
      assert.deepEqual(inputs, args);
      assert.deepEqual(await during(tenant, kind, (op) => op.diff(id, props, args)), { replaces: [] });
      await during(tenant, kind, (op) => op.update(id, props, args));
      assert.deepEqual(sent(), []);
    });

    it("has another of these without another object", async () => {
      const { id, outs } = await made();
      for (const change of [{ templateType: "push" }, { defaultLocale: "de-DE" }, { brandingOptions: ["none"] }]) {
        assert.deepEqual(await during(tenant, kind, (op) => op.diff(id, outs, { ...args, ...change })), {
          replaces: [],
        });
      }
    });

    it("has a program that declares none of these when it is adopted", async () => {
      const { id } = await made();
      const { props } = await during(tenant, kind, (op) => op.read(id, {}));
      assert.deepEqual(Object.keys(declared(kind.name, props)).sort(), [
        "assignments",
        "displayName",
        "platformType",
        "priority",
      ]);
    });
  });

  it("takes no restriction of Windows phones any more, so that none is declared", () => {
    const windowsMobileRestriction = { platformBlocked: true };
    const defaults = {
      displayName: "All users",
      windowsMobileRestriction,
      windowsRestriction: windowsMobileRestriction,
    };
    const args = declared("DeviceEnrollmentPlatformRestrictionsConfiguration", defaults);
    assert.deepEqual([args.windowsMobileRestriction, args.windowsRestriction], [undefined, windowsMobileRestriction]);
  });
});
