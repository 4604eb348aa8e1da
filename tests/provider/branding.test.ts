import assert from "node:assert/strict";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { during, isWrite, type Properties, writes } from "../workbench.ts";

const kind = loadKind("IntuneBrandingProfile");
const { path } = kind.collection;
const PNG = Buffer.from("89504e470d0a1a0a00000001", "hex").toString("base64");
const OTHER_PNG = Buffer.from("89504e470d0a1a0a00000002", "hex").toString("base64");
const JPEG = Buffer.from("ffd8ffe000104a4649460001", "hex").toString("base64");

describe("Company Portal customization", () => {
  let tenant: LocalTenant;
  before(async () => {
    tenant = await startTenant();
  });
  after(() => tenant.close());
  beforeEach(() => tenant.journal.clear());
  const bodies = () => tenant.journal.requests.filter(isWrite).map(({ body }) => body as Properties);
  const standard = () => tenant.portal.list(path).find(({ isDefaultProfile }) => isDefaultProfile);

  it("is made with its name, then gets the rest, and the picture of the first page by itself", async () => {
    await during(tenant, kind, (op) =>
      op.create({
        profileName: "Steps",
        displayName: "Contoso",
        themeColorLogo: { value: PNG },
        landingPageCustomizedImage: { value: JPEG },
      }),
    );
    assert.deepEqual(bodies(), [
      { profileName: "Steps" },
      { displayName: "Contoso", themeColorLogo: { type: "image/png", value: PNG } },
      { landingPageCustomizedImage: { type: "image/jpeg", value: JPEG } },
    ]);
  });

  it("shows an image that was changed in the portal, by its bytes and not by the word for its type", async () => {
    const args = { profileName: "Drift", lightBackgroundLogo: { type: "image/png", value: PNG } };
    await during(tenant, kind, async (op) => {
      const { id, outs } = await op.create(args);
      assert.deepEqual((await op.read(id, outs)).inputs, args);
      tenant.portal.edit(path, id, { lightBackgroundLogo: { type: "image/png", value: OTHER_PNG } });
    });
    await during(tenant, kind, async (op) => {
      const { id } = tenant.portal.list(path).find(({ profileName }) => profileName === "Drift") ?? { id: "" };
      const { inputs } = await op.read(id, {
        ...args,
        __intune: { tenantId: tenant.tenantId, managed: Object.keys(args) },
      });
      assert.equal((inputs.lightBackgroundLogo as Properties).value, OTHER_PNG);
    });
  });

  it("refuses an image that is none, and a type that isn't its own, at preview", async () => {
    const check = async (themeColorLogo: Properties) =>
      (await during(tenant, kind, (op) => op.check({}, { profileName: "Wrong", themeColorLogo }))).failures;
    assert.deepEqual(await check({ value: "aGVsbG8=" }), [
      "themeColorLogo must be a PNG or a JPEG; its bytes begin as neither",
    ]);
    assert.deepEqual(await check({ type: "image/jpeg", value: PNG }), [
      "themeColorLogo.type is image/jpeg, but its bytes are image/png",
    ]);
    assert.deepEqual(await check({ type: "image/jpg", value: JPEG }), []);
  });

  it("adopts the tenant's default as it stands, and puts back what it found", async () => {
    const before = standard();
    const args = { tenantDefault: true, displayName: "Fabrikam", themeColorLogo: { value: PNG }, showLogo: true };
    const { id, outs } = await during(tenant, kind, async (op) => {
      assert.deepEqual((await op.check({}, args)).failures, []);
      return op.create(args);
    });
    assert.equal(id, before?.id);
    assert.deepEqual(writes(tenant, id), [`PATCH ${path}/{id}`]);
    assert.equal(standard()?.displayName, "Fabrikam");
    await during(tenant, kind, (op) => op.delete(id, outs));
    assert.deepEqual({ ...standard(), lastModifiedDateTime: 0 }, { ...before, lastModifiedDateTime: 0 });
    assert.ok(!writes(tenant).some((line) => line.startsWith("DELETE")));
  });

  it("leaves name, scope tags and assignments of the default to the service", async () => {
    for (const property of ["profileName", "profileDescription", "roleScopeTagIds", "assignments"]) {
      const args = { tenantDefault: true, [property]: property.endsWith("s") ? [] : "x" };
      const { failures } = await during(tenant, kind, (op) => op.check({}, args));
      assert.match(failures.join(), new RegExp(`${property} belongs to the service`));
    }
    const { failures } = await during(tenant, kind, (op) => op.check({}, { profileName: "x", adopt: standard()?.id }));
    assert.match(failures.join(), /declare tenantDefault: true/);
  });

  it("stops where the tenant doesn't say which profile is its default", async () => {
    tenant.faults.add({ method: "GET", path, status: 403, times: 9 });
    const { failures } = await during(tenant, kind, (op) => op.check({}, { tenantDefault: true, displayName: "x" }));
    tenant.faults.clear();
    assert.match(failures.join(), /403/);
  });
});
