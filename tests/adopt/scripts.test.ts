import assert from "node:assert/strict";
import { find } from "../../cli/adopt/find.ts";
import { program } from "../../cli/adopt/program.ts";
import { summary } from "../../cli/adopt/summary.ts";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { isWrite, operation } from "../workbench.ts";

const remediations = "/deviceManagement/deviceHealthScripts";
const group = "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11";

describe("scripts of a tenant, adopted", () => {
  let tenant: LocalTenant;
  before(async () => {
    tenant = await startTenant();
  });
  after(() => tenant.close());

  const kind = loadKind("DeviceHealthScript");
  const findings = () => {
    const { session } = operation(tenant, kind);
    return find(session, { kinds: [kind], managed: new Set(), progress: () => undefined });
  };

  it("are in files as they are in the tenant, byte for byte, and assignments keep their schedule", async () => {
    const crlf = Buffer.from("# Für alle\r\nexit 1\r\n", "utf8");
    const utf16 = Buffer.from("\uFEFFWrite-Output 'ok'\r\n", "utf16le");
    const { id } = tenant.portal.create(remediations, {
      displayName: "Disk space",
      publisher: "Contoso",
      detectionScriptContent: crlf.toString("base64"),
      remediationScriptContent: utf16.toString("base64"),
      runAsAccount: "system",
    });
    tenant.portal.assign(remediations, id, [
      {
        target: { "@odata.type": "#microsoft.graph.groupAssignmentTarget", groupId: group },
        runSchedule: {
          "@odata.type": "#microsoft.graph.deviceHealthScriptDailySchedule",
          interval: 2,
          time: "10:00:00",
          useUtc: true,
        },
      },
    ]);
    const found = await findings();
    const written = program(found, "intune");
    const file = "policies/windows/deviceHealthScript/disk-space";
    assert.deepEqual(written.files.get(`${file}.detection.ps1`), crlf);
    assert.deepEqual(written.files.get(`${file}.remediation.ps1`), utf16);
    assert.match(String(written.files.get(".gitattributes")), /^\*\.ps1 -text$/m);
    const text = String(written.files.get(`${file}.ts`));
    assert.match(
      text,
      /intune\.scriptFile\("policies\/windows\/deviceHealthScript\/disk-space\.detection\.ps1", \{ lineEnds: "asInFile" \}\)/,
    );
    assert.match(text, /\.\.\.intune\.group\([^)]*\),\s+runSchedule: \{/);
    assert.match(text, /interval: 2,\s+time: "10:00:00.0000000",\s+useUtc: true/);
    assert.doesNotMatch(text, /runRemediationScript/);
    const words = summary(found, written, "intune", { stack: undefined, known: new Set() });
    assert.match(words, /2 scripts are in files beside the policies.*passwords/);
    assert.deepEqual(tenant.journal.requests.filter(isWrite), []);
  });
});
