import assert from "node:assert/strict";
import { model } from "../../../local/tenant/model/graph.ts";
import { type Client, configurations, enrollments, startClient } from "../client.ts";

const compliance = "/deviceManagement/deviceCompliancePolicies";
const scheduledActionsForRule = [{ scheduledActionConfigurations: [{ actionType: "block", gracePeriodHours: 0 }] }];

describe("every concrete type", () => {
  let client: Client;
  before(async () => {
    client = await startClient();
  });
  after(() => client.close());

  const families: [string, string, object][] = [
    ["deviceConfiguration", configurations, {}],
    ["deviceEnrollmentConfiguration", enrollments, {}],
    ["deviceCompliancePolicy", compliance, { scheduledActionsForRule }],
  ];
  for (const [base, path, needed] of families) {
    it(`of ${base} is created whole, takes its own values back, and is found by its type`, async () => {
      for (const { name, properties } of model.concrete(base)) {
        const type = { "@odata.type": `#microsoft.graph.${name}` };
        const { status, body, text } = await client.post(path, { ...type, displayName: name, ...needed });
        assert.equal(status, 201, `${name}: ${text}`);
        for (const property of properties.keys()) assert.notEqual(body[property], undefined, `${name}.${property}`);

        const { "@odata.context": _, supportsScopeTags: __, ...own } = body;
        const again = await client.patch(`${path}/${body.id}`, own);
        assert.ok(again.status < 300, `${name}: ${again.text}`);
        const { version, lastModifiedDateTime, ...rest } = (await client.get(`${path}/${body.id}`)).body;
        assert.deepEqual({ ...rest, version: 1, lastModifiedDateTime: body.lastModifiedDateTime }, body, name);
        assert.equal(version, 2);
        if (base === "deviceEnrollmentConfiguration") continue;
        const found = await client.get(`${path}?$filter=isof('microsoft.graph.${name}')`);
        assert.ok(
          found.body.value.some(({ id }: { id: string }) => id === body.id),
          name,
        );
      }
    });
  }
});
