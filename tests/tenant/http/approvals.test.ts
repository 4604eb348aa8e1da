import assert from "node:assert/strict";
import { type Client, configurations, guid, nestedMessage, policy, startClient } from "../client.ts";

const approvals = "/deviceManagement/operationApprovalRequests";
const day = 24 * 60 * 60 * 1000;
const because = { "x-msft-approval-justification": Buffer.from("Größere PIN").toString("base64") };
const with_ = (code: string) => ({ "x-msft-approval-code": code });

describe("Multi Admin Approval in the tenant", () => {
  let client: Client;
  let now: number;
  const create = (headers = {}, name = "x") => client.send("POST", configurations, policy(name), headers);
  const file = async () => String((await create(because)).headers.get("x-msft-approval-code"));
  const decide = (id: string, status: string) => client.tenant.portal.edit(approvals, id, { status });
  beforeEach(async () => {
    now = Date.UTC(2026, 0, 1);
    client = await startClient({ clock: () => now, approval: { collections: [configurations] } });
  });
  afterEach(() => client.close());

  it("refuses a write without a justification, and leaves reads and other collections alone", async () => {
    const { status, body, ...answer } = await create();
    assert.deepEqual([status, body.error.code], [400, "BadRequest"]);
    assert.match(nestedMessage({ status, body, ...answer }), /^Header 'x-msft-approval-justification' is required/);
    assert.equal((await client.get(configurations)).status, 200);
    assert.equal((await client.post("/groups", { displayName: "Group" })).status, 201);
    assert.deepEqual((await client.get(approvals)).body.value, []);
  });

  it("files a request for approval, and refuses", async () => {
    const { status, headers, body } = await create(because);
    const code = headers.get("x-msft-approval-code") ?? "";
    assert.deepEqual([status, body.error.code], [412, "BadRequest"]);
    assert.match(code, guid);
    assert.ok(body.error.message.endsWith(`x-msft-approval-code: ${code}`));
    const [request] = (await client.get(approvals)).body.value;
    assert.deepEqual([request.id, request.status], [code, "needsApproval"]);
    assert.equal(request.requestJustification, "Größere PIN");
    assert.deepEqual(client.tenant.portal.list(configurations), []);
  });

  it("answers as documented where that is ordered", async () => {
    const other = await startClient({ approval: { collections: [configurations], documented: true } });
    const { status, body } = await other.send("POST", configurations, policy("x"), because);
    assert.deepEqual([status, body.error.code], [403, "ApprovalRequired"]);
    await other.close();
  });

  it("lets the approved write through, once, and no other one", async () => {
    const code = await file();
    assert.equal((await create(with_(code))).status, 412);
    decide(code, "approved");
    assert.equal((await create(with_(code), "another")).status, 412);
    assert.equal((await create(with_(code))).status, 201);
    assert.equal((await client.get(`${approvals}/${code}`)).body.status, "completed");
    assert.equal((await create(with_(code))).status, 412);
    assert.equal(client.tenant.portal.list(configurations).length, 1);
  });

  it("holds changes, deletions and assignments, one request for each object", async () => {
    const { id } = client.tenant.portal.create(configurations, policy("x"));
    const path = `${configurations}/${id}`;
    const change = (headers: Record<string, string>) => client.send("PATCH", path, policy("y"), headers);
    const code = String((await change(because)).headers.get("x-msft-approval-code"));
    const second = await client.send("DELETE", path, undefined, because);
    assert.equal(second.status, 409);
    assert.match(nestedMessage(second), /^An active Approval Request already exists for this entity/);
    decide(code, "rejected");
    assert.equal((await change(with_(code))).status, 412);
    assert.equal((await client.send("DELETE", path, undefined, because)).status, 412);
    assert.equal((await client.send("POST", `${path}/assign`, { assignments: [] })).status, 400);
    assert.equal(client.tenant.portal.get(configurations, id)?.displayName, "x");
  });

  it("lapses after three days", async () => {
    const code = await file();
    decide(code, "approved");
    now += 3 * day;
    const signedIn = { authorization: `Bearer ${client.tenant.token()}` };
    assert.equal((await create({ ...with_(code), ...signedIn })).status, 412);
    assert.equal((await client.get(`${approvals}/${code}`, signedIn)).body.status, "expired");
  });
});
