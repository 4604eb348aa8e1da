import assert from "node:assert/strict";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { kindNames, loadKind } from "../../provider/model/registry.ts";
import { linkOf } from "../../provider/objects/links.ts";
import { UNKNOWN } from "../../provider/pulumi/values.ts";
import { during, isWrite, type Operation, type Properties } from "../workbench.ts";

const wifi = loadKind("WindowsWifiEnterpriseEAPConfiguration");
const join = loadKind("WindowsDomainJoinConfiguration");
const { path } = wifi.collection;

describe("links to other objects", () => {
  let tenant: LocalTenant;
  let [first, second, third] = ["", "", ""];
  beforeEach(async () => {
    tenant = await startTenant();
    [first, second, third] = ["a", "b", "c"].map(certificate) as [string, string, string];
    tenant.journal.clear();
  });
  afterEach(() => tenant.close());

  const certificate = (displayName: string): string =>
    tenant.portal.create(path, {
      "@odata.type": "#microsoft.graph.windows81TrustedRootCertificate",
      displayName,
      trustedRootCertificate: "cm9vdA==",
    }).id;
  const on = <T>(run: (operation: Operation) => Promise<T>, kind = wifi): Promise<T> => during(tenant, kind, run);
  const url = (id: string) => `${tenant.url}/beta${path}('${id}')`;
  const sent = () =>
    tenant.journal.requests.filter(isWrite).map(({ method, path: at, body }) => [method, at, body] as const);
  const below = (id: string, property: string) => `${path}/${id}/${wifi.type}/${property}`;

  const args = () => ({
    displayName: "Network",
    rootCertificateForClientValidation: first,
    rootCertificatesForServerValidation: [first, second],
  });
  const created = async (properties: Properties = args()) => {
    const result = await on((op) => op.create(properties));
    tenant.journal.clear();
    return result;
  };

  it("are bound in the POST by their addresses, one or a list, and never as values", async () => {
    await on((op) => op.create(args()));
    const [[method, at, body]] = sent() as [[string, string, Properties]];
    assert.deepEqual([method, at, sent().length], ["POST", path, 1]);
    assert.equal(body["rootCertificateForClientValidation@odata.bind"], url(first));
    assert.deepEqual(body["rootCertificatesForServerValidation@odata.bind"], [url(first), url(second)]);
    for (const name of Object.keys(wifi.fields).filter((name) => linkOf(wifi.fields[name] as never)))
      assert.ok(!(name in body), name);
  });

  it("are left out of the POST where there are none", async () => {
    await on((op) =>
      op.create({
        displayName: "Network",
        rootCertificateForClientValidation: null,
        rootCertificatesForServerValidation: [],
      }),
    );
    const [[, , body]] = sent() as [[string, string, Properties]];
    assert.deepEqual(
      Object.keys(body).filter((name) => name.includes("@odata.bind")),
      [],
    );
  });

  it("are set anew by PUT, and taken away by DELETE, below the type", async () => {
    const { id, outs } = await created();
    const moved = await on((op) => op.update(id, outs, { ...args(), rootCertificateForClientValidation: third }));
    await on((op) => op.update(id, moved.outs, { ...args(), rootCertificateForClientValidation: null }));
    const at = `${below(id, "rootCertificateForClientValidation")}/$ref`;
    assert.deepEqual(sent(), [
      ["PUT", at, { "@odata.id": url(third) }],
      ["DELETE", at, undefined],
    ]);
  });

  it("of a list are added before others are taken away", async () => {
    const { id, outs } = await created();
    await on((op) => op.update(id, outs, { ...args(), rootCertificatesForServerValidation: [third, second] }));
    const at = below(id, "rootCertificatesForServerValidation");
    assert.deepEqual(sent(), [
      ["POST", `${at}/$ref`, { "@odata.id": url(third) }],
      ["DELETE", `${at}/${first}/$ref`, undefined],
    ]);
  });

  it("go where the program no longer declares them", async () => {
    const { id, outs } = await created();
    await on((op) => op.update(id, outs, { displayName: "Network" }));
    const { props } = await on((op) => op.read(id, outs));
    assert.equal(props.rootCertificateForClientValidation, null);
    assert.deepEqual(props.rootCertificatesForServerValidation, []);
  });

  it("are no change in another order or another case", async () => {
    const { id, outs } = await created();
    const same = [second.toUpperCase(), first];
    await on((op) => op.update(id, outs, { ...args(), rootCertificatesForServerValidation: same }));
    assert.deepEqual(sent(), []);
  });

  it("are drift where somebody changed them, and where what they name was deleted", async () => {
    const { id, outs } = await created();
    tenant.portal.remove(path, first);
    const { inputs } = await on((op) => op.read(id, outs));
    assert.equal(inputs.rootCertificateForClientValidation, null);
    assert.deepEqual(inputs.rootCertificatesForServerValidation, [second]);
  });

  it("to configurations of any type are what a domain join has", async () => {
    const network = (await created()).id;
    const { id, outs } = await on(
      (op) =>
        op.create({
          displayName: "Join",
          activeDirectoryDomainName: "corp.contoso.com",
          computerNameStaticPrefix: "CON",
          computerNameSuffixRandomCharCount: 5,
          networkAccessConfigurations: [network, first],
        }),
      join,
    );
    const [[, , body]] = sent() as [[string, string, Properties]];
    assert.deepEqual(body["networkAccessConfigurations@odata.bind"], [url(network), url(first)]);
    const { inputs } = await on((op) => op.read(id, outs), join);
    assert.deepEqual(inputs, Object.fromEntries(Object.keys(inputs).map((name) => [name, outs[name]])));
  });

  it("to what isn't there, or isn't of the type, are refused by the tenant and leave nothing behind", async () => {
    const network = (await created()).id;
    for (const wrong of ["6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11", network]) {
      const refused = { displayName: "Other", rootCertificateForClientValidation: wrong };
      await assert.rejects(
        on((op) => op.create(refused)),
        /rootCertificateForClientValidation/,
      );
    }
    assert.equal(tenant.portal.list(path).filter(({ displayName }) => displayName === "Other").length, 0);
  });

  it("pass a preview while their ids aren't known, in every kind that has some", async () => {
    const linking = kindNames()
      .map(loadKind)
      .flatMap((kind) => Object.entries(kind.fields).map(([name, field]) => ({ kind, name, field })))
      .filter(({ field }) => linkOf(field));
    assert.ok(linking.length > 50);
    for (const { kind, name, field } of linking) {
      const value = field.kind === "list" ? [UNKNOWN, first] : UNKNOWN;
      const { failures } = await on((op) => op.check({}, { displayName: "New", [name]: value }), kind);
      assert.deepEqual(
        failures.filter((text) => text.startsWith(name)),
        [],
        `${kind.name}.${name}`,
      );
    }
  });
});
