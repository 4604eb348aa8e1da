import assert from "node:assert/strict";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { PartialFailure } from "../../provider/errors.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { during, isWrite, type Operation, type Properties } from "../workbench.ts";

const kind = loadKind("NotificationMessageTemplate");
const { path } = kind.collection;
const children = "localizedNotificationMessages";

const english = { locale: "en-us", subject: "Your device", messageTemplate: "Look at it.", isDefault: true };
const german = { locale: "de-de", subject: "Dein Gerät", messageTemplate: "Schau nach." };
const french = { locale: "fr-fr", subject: "Ton appareil", messageTemplate: "Regarde." };

describe("messages of a notification, one for each language", () => {
  let tenant: LocalTenant;
  beforeEach(async () => {
    tenant = await startTenant();
  });
  afterEach(() => tenant.close());

  const on = <T>(run: (operation: Operation) => Promise<T>): Promise<T> => during(tenant, kind, run);
  const args = (...messages: Properties[]): Properties => ({ displayName: "Not compliant", [children]: messages });
  const made = (...messages: Properties[]) => on((op) => op.create(args(...messages)));
  /** Each request that changes something, with what it says of languages and the default. */
  const sent = (id: string) =>
    tenant.journal.requests.filter(isWrite).map(({ method, path: at, body }) => {
      const { locale, isDefault } = (body ?? {}) as Properties;
      return [method, at.replace(id, "{id}").replace(`${id}_`, ""), locale, isDefault];
    });
  const languages = (id: string) =>
    ((tenant.portal.get(path, id)?.[children] ?? []) as Properties[]).map(({ locale, isDefault }) => [
      locale,
      isDefault,
    ]);
  const at = `${path}/{id}/${children}`;

  it("are made after the template, the default before the others", async () => {
    const { id } = await made(german, english);
    assert.deepEqual(sent(id), [
      ["POST", path, undefined, undefined],
      ["POST", at, "en-us", true],
      ["POST", at, "de-de", undefined],
    ]);
  });

  it("are changed without their language, and never told that they aren't the default", async () => {
    const { id, outs } = await made(english, german);
    tenant.journal.clear();
    const changed = { ...german, subject: "Anders" };
    await on((op) => op.update(id, outs, args(english, changed)));
    assert.deepEqual(sent(id), [["PATCH", `${at}/de-de`, undefined, undefined]]);
    const read = await on((op) => op.read(id, outs));
    assert.equal((read.props[children] as Properties[]).find(({ locale }) => locale === "de-de")?.subject, "Anders");
  });

  it("get another default before the old one goes", async () => {
    const { id, outs } = await made(english, german);
    tenant.journal.clear();
    await on((op) => op.update(id, outs, args({ ...french, isDefault: true }, german)));
    assert.deepEqual(sent(id), [
      ["POST", at, "fr-fr", true],
      ["DELETE", `${at}/en-us`, undefined, undefined],
    ]);
    assert.deepEqual(languages(id), [
      ["de-de", false],
      ["fr-fr", true],
    ]);
  });

  it("move the default among those that are there by one request", async () => {
    const { id, outs } = await made(english, german);
    tenant.journal.clear();
    const { isDefault: _, ...plain } = english;
    await on((op) => op.update(id, outs, args(plain, { ...german, isDefault: true })));
    assert.deepEqual(sent(id).at(0), ["PATCH", `${at}/de-de`, undefined, true]);
    assert.deepEqual(languages(id), [
      ["en-us", false],
      ["de-de", true],
    ]);
  });

  it("all go where the program says so, the default last, and stay where it stops to speak of them", async () => {
    const { id, outs } = await made(english, german);
    const silent = await on((op) => op.update(id, outs, { displayName: "Not compliant" }));
    assert.equal(languages(id).length, 2);
    tenant.journal.clear();
    await on((op) => op.update(id, silent.outs, args()));
    assert.deepEqual(
      sent(id).map(([method, where]) => `${method} ${where}`),
      [`DELETE ${at}/de-de`, `DELETE ${at}/en-us`],
    );
  });

  it("are the same in whatever case the service writes their language, and in whatever order", async () => {
    const { id, outs } = await made({ ...english, locale: "en-US" }, { ...german, locale: "de-DE" });
    const read = await on((op) => op.read(id, outs));
    assert.deepEqual(read.inputs, args({ ...english, locale: "en-US" }, { ...german, locale: "de-DE" }));
    tenant.journal.clear();
    await on((op) => op.update(id, outs, args({ ...german, locale: "de-de" }, english)));
    assert.deepEqual(sent(id), []);
  });

  it("are finished by the next up where one of them failed", async () => {
    tenant.faults.add({ method: "POST", path: /localizedNotificationMessages$/, skip: 1, status: 400 });
    const error = await made(english, german).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof PartialFailure);
    assert.deepEqual(languages(error.id), [["en-us", true]]);
    const read = await on((op) => op.read(error.id, error.properties as Properties));
    tenant.journal.clear();
    await on((op) => op.update(error.id, read.props, args(english, german)));
    assert.deepEqual(sent(error.id), [["POST", at, "de-de", undefined]]);
  });

  it("are refused with two of a language, and with no default or two", async () => {
    const failures = (...messages: Properties[]) => on(async (op) => (await op.check({}, args(...messages))).failures);
    assert.match((await failures(english, { ...german, locale: "EN-US" })).join(), /has en-us more than once/);
    assert.match((await failures(german)).join(), /exactly one message; it is on 0/);
    assert.match((await failures(english, { ...german, isDefault: true })).join(), /exactly one message; it is on 2/);
    assert.match((await failures({ ...english, locale: "" })).join(), /\[0\]\.locale must not be empty/);
  });

  it("are what a compliance policy sends, by the template's id or its name", async () => {
    const { id } = await made(english);
    const compliance = loadKind("Windows10CompliancePolicy");
    const policy = (notificationTemplateId: string) => ({
      displayName: "Laptops",
      scheduledActionsForRule: [
        {
          scheduledActionConfigurations: [
            { actionType: "block", gracePeriodHours: 24 },
            { actionType: "notification", gracePeriodHours: 0, notificationTemplateId },
          ],
        },
      ],
    });
    const text = (value: unknown) => JSON.stringify(value);
    const byName = await during(tenant, compliance, (op) => op.check({}, policy("not compliant")));
    assert.deepEqual(byName.failures, []);
    assert.ok(text(byName.inputs).includes(id));
    const mistyped = await during(tenant, compliance, (op) => op.check({}, policy("Not complient")));
    assert.match(mistyped.failures.join(), /no notification message template named "Not complient".*"Not compliant"/);
  });
});
