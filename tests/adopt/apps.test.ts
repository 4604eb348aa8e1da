import assert from "node:assert/strict";
import { find } from "../../cli/adopt/find.ts";
import { program } from "../../cli/adopt/program.ts";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { operation } from "../workbench.ts";

describe("what the service fills, adopted", () => {
  let tenant: LocalTenant;
  before(async () => {
    tenant = await startTenant();
  });
  after(() => tenant.close());

  /** The declarations of all objects of a type. */
  const written = async (className: string): Promise<string> => {
    const kind = loadKind(className);
    const { session } = operation(tenant, kind);
    const found = await find(session, { kinds: [kind], managed: new Set(), progress: () => undefined });
    assert.deepEqual(found.leftOut, []);
    return [...program(found, "intune").files].flatMap(([file, text]) => (/^policies/.test(file) ? [text] : [])).join();
  };

  it("is left out: the apps of a group", async () => {
    const path = "/deviceAppManagement/androidManagedAppProtections";
    tenant.portal.create(path, { displayName: "All of Microsoft's", appGroupType: "allMicrosoftApps" });
    const text = await written("AndroidManagedAppProtection");
    assert.match(text, /appGroupType: "allMicrosoftApps"/);
    assert.doesNotMatch(text, /apps:|mobileAppIdentifier|isAssigned|deployedAppCount|"0000-00-00"|PT12H/);
  });

  it("is left out: drivers that nobody has decided on", async () => {
    const path = "/deviceManagement/windowsDriverUpdateProfiles";
    const { id } = tenant.portal.create(path, { displayName: "Drivers", approvalType: "manual" });
    assert.doesNotMatch(await written("WindowsDriverUpdateProfile"), /driverInventories/);
    const [driver] = (tenant.portal.get(path, id)?.driverInventories ?? []) as { id: string }[];
    await fetch(`${tenant.url}/beta${path}/${id}/executeAction`, {
      method: "POST",
      headers: { authorization: `Bearer ${tenant.token()}`, "content-type": "application/json" },
      body: JSON.stringify({ actionName: "decline", driverIds: [driver?.id] }),
    });
    const text = await written("WindowsDriverUpdateProfile");
    assert.match(text, new RegExp(`driverInventories: \\[\\{\\s*id: "${driver?.id}",\\s*approvalStatus: "declined"`));
    assert.equal(text.match(/approvalStatus/g)?.length, 1);
  });

  it("is left out, and said to be: what apps are told and may be a secret", async () => {
    tenant.portal.create("/deviceAppManagement/mobileAppConfigurations", {
      "@odata.type": "#microsoft.graph.androidManagedStoreAppConfiguration",
      displayName: "Outlook",
      packageId: "app:com.microsoft.office.outlook",
      payloadJson: Buffer.from('{"key":"hush"}').toString("base64"),
    });
    const text = await written("AndroidManagedStoreAppConfiguration");
    assert.doesNotMatch(text, /hush|eyJrZXkiOiJodXNoIn0/);
    assert.match(text, /left as it is, because it is secret: payloadJson/);
  });
});
