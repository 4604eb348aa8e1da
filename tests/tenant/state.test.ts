import assert from "node:assert/strict";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startTenant } from "../../local/index.ts";
import { configurations, enrollments, helloEnrollment, policy, startClient } from "./client.ts";

describe("the state of a tenant", () => {
  let folder: string;
  let stateDir: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "tenant-"));
    stateDir = path.join(folder, "deep", "state");
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("is found again after a restart: objects, order, assignments, hidden values", async () => {
    const first = await startTenant({ stateDir });
    const target = { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" };
    const made = ["A", "B", "C"].map((name) => first.portal.create(configurations, policy(name)));
    first.portal.assign(configurations, made[0]?.id ?? "", [{ target }]);
    first.portal.remove(configurations, made[1]?.id ?? "");
    first.portal.edit(enrollments, `${first.tenantId}_DefaultWindowsHelloForBusiness`, { pinMinimumLength: 9 });
    const custom = first.portal.create(configurations, {
      "@odata.type": "#microsoft.graph.windows10CustomConfiguration",
      displayName: "Custom",
      omaSettings: [
        { "@odata.type": "#microsoft.graph.omaSettingString", displayName: "x", omaUri: "./x", value: "hidden" },
      ],
    });
    const before = [configurations, enrollments].map((collection) => first.portal.list(collection));
    await first.close();

    const second = await startClient({ stateDir });
    assert.deepEqual(
      [configurations, enrollments].map((collection) => second.tenant.portal.list(collection)),
      before,
    );
    const [setting] = custom.omaSettings as [{ secretReferenceValueId: string }];
    const way = `getOmaSettingPlainTextValue(secretReferenceValueId='${setting.secretReferenceValueId}')`;
    assert.equal((await second.get(`${configurations}/${custom.id}/${way}`)).body.value, "hidden");
    await second.close();
  });

  it("holds many changes at once, and leaves no half-written file", async () => {
    const first = await startClient({ stateDir });
    await Promise.all(Array.from({ length: 200 }, (_, index) => first.post(configurations, policy(String(index)))));
    await first.close();
    const second = await startTenant({ stateDir });
    assert.equal(second.portal.list(configurations).length, 200);
    await second.close();
    assert.deepEqual(
      (await readdir(stateDir)).filter((name) => !name.endsWith(".json")),
      [],
    );
  });

  it("belongs to one tenant", async () => {
    const tenantId = "99999999-0000-4000-8000-000000000000";
    await (await startTenant({ stateDir, tenantId })).close();
    const again = await startTenant({ stateDir });
    assert.equal(again.tenantId, tenantId);
    await again.close();
    await assert.rejects(startTenant({ stateDir, tenantId: "88888888-0000-4000-8000-000000000000" }), /99999999/);
  });

  it("that can't be read is named", async () => {
    await (await startTenant({ stateDir })).close();
    const file = path.join(stateDir, "deviceManagement.deviceEnrollmentConfigurations.json");
    await writeFile(file, "{");
    await assert.rejects(startTenant({ stateDir }), (error: Error) => error.message.startsWith(file));
  });

  describe("from a seed", () => {
    const tenantId = "99999999-0000-4000-8000-000000000000";
    const id = "11111111-2222-4333-8444-555555555555";
    let seedFile: string;
    const seed = (content: object) => writeFile(seedFile, JSON.stringify(content));
    beforeEach(() => {
      seedFile = path.join(folder, "seed.json");
    });

    it("has objects with a past, and assignments, and changed defaults", async () => {
      const target = { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" };
      const past = { version: 7, createdDateTime: "2020-01-01T00:00:00Z", supportsScopeTags: true };
      const standard = `${tenantId}_DefaultWindowsHelloForBusiness`;
      await seed({
        [configurations]: [policy("Old", { id, ...past, assignments: [{ target }] }), policy("New")],
        [enrollments]: [{ "@odata.type": helloEnrollment, id: standard, pinMinimumLength: 10 }],
      });
      const tenant = await startTenant({ seedFile, tenantId });
      const [old = assert.fail(), fresh] = tenant.portal.list(configurations);
      assert.deepEqual([old.id, old.version, old.createdDateTime], [id, 7, "2020-01-01T00:00:00Z"]);
      assert.deepEqual(
        (old.assignments as { id: string }[]).map((assignment) => assignment.id),
        [`${id}_adadadad-808e-44e2-905a-0b7873a8a531`],
      );
      assert.equal(fresh?.version, 1);
      assert.equal(tenant.portal.get(enrollments, standard)?.pinMinimumLength, 10);
      await tenant.close();
    });

    it("is planted in a new tenant only", async () => {
      await seed({ [configurations]: [policy("Once")] });
      for (let start = 0; start < 2; start++) {
        const tenant = await startTenant({ seedFile, stateDir });
        assert.equal(tenant.portal.list(configurations).length, 1);
        await tenant.close();
      }
    });

    it("that doesn't fit says where, and leaves nothing behind", async () => {
      await seed({ [configurations]: [policy("Fits"), policy("x", { pinMinimumLength: 1 })] });
      await assert.rejects(startTenant({ seedFile }), /seed\.json: .*deviceConfigurations\[1\]: .*pinMinimumLength/);
      await assert.rejects(startTenant({ seedFile, stateDir }));
      await seed({ [configurations]: [policy("Fits now")] });
      const tenant = await startTenant({ seedFile, stateDir });
      assert.deepEqual(
        tenant.portal.list(configurations).map(({ displayName }) => displayName),
        ["Fits now"],
      );
      await tenant.close();
      await seed({ "/nowhere": [] });
      await assert.rejects(startTenant({ seedFile }), /no collection \/nowhere/);
    });
  });
});
