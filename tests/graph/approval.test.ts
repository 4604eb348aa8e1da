import assert from "node:assert/strict";
import { ApprovalError, GraphError } from "../../provider/errors.ts";
import { approvalDemand } from "../../provider/graph/approval-demand.ts";
import { type Arrival, closeAll, type Reply, setup } from "./server.ts";

const policies = "/deviceManagement/deviceCompliancePolicies";
const approvals = "/beta/deviceManagement/operationApprovalRequests";
const code = "0d7cd9e5-7f6c-4b1b-9c7e-1a0a5d3c2b10";

const asksForReason: Reply = {
  status: 400,
  json: {
    error: { code: "BadRequest", message: "Header 'x-msft-approval-justification' is required to request approval" },
  },
};
const filed: Reply = {
  status: 403,
  headers: { "x-msft-approval-code": code },
  json: { error: { code: "ApprovalRequired", message: `Approval Required. x-msft-approval-code: ${code}` } },
};
const isTaken: Reply = {
  status: 409,
  json: { error: { code: "Conflict", message: "An active Approval Request already exists for this entity." } },
};

/** A tenant in which writes to compliance policies need an approval. */
class ProtectedTenant {
  /** The requests for approval, oldest first. */
  readonly requests: { id: string; status: string; requestJustification: string }[] = [];
  /** Called before each look at the requests. */
  onLook = () => {};

  readonly reply = ({ method, url, headers }: Arrival): Reply => {
    if (url.startsWith(approvals)) {
      this.onLook();
      return { json: { value: this.requests } };
    }
    if (method === "GET") return { json: { id: "1" } };
    const shown = this.requests.find(({ id }) => id === headers["x-msft-approval-code"]);
    if (shown?.status === "approved") {
      shown.status = "completed";
      return { status: 201, json: { id: "made" } };
    }
    const justification = headers["x-msft-approval-justification"];
    if (typeof justification !== "string") return asksForReason;
    if (this.requests.some(({ status }) => status === "needsApproval")) return isTaken;
    const requestJustification = Buffer.from(justification, "base64").toString("utf8");
    this.requests.push({ id: code, status: "needsApproval", requestJustification });
    return filed;
  };

  decide(status: string): void {
    for (const request of this.requests) request.status = status;
  }
}

const justified = { INTUNE_APPROVAL_JUSTIFICATION: "Größere PIN, CHG-1" };

function fails(code: string, requestId: string | undefined, words: RegExp) {
  return (error: unknown) => {
    assert.ok(error instanceof ApprovalError, String(error));
    assert.equal(error.code, code);
    assert.equal(error.requestId, requestId);
    assert.match(error.message, words);
    return true;
  };
}

describe("Multi Admin Approval", () => {
  afterEach(closeAll);

  it("is recognised in all its forms", () => {
    const answer = (status: number, message: string, graphCode = "BadRequest", headers = {}) => ({
      status,
      headers,
      body: JSON.stringify({ error: { code: graphCode, message } }),
      attempts: 1,
    });
    const nested = JSON.stringify({
      Message: `x-msft-approval-code: ${code} - Operation ID (for customer support): 0`,
    });
    for (const [given, expected] of [
      [answer(400, "Header 'x-msft-approval-justification' is required to request approval"), { code: undefined }],
      [answer(403, "Approval Required.", "ApprovalRequired"), { code: undefined }],
      [answer(403, `x-msft-approval-code: ${code}`), { code }],
      [answer(412, nested), { code }],
      [answer(412, "", "BadRequest", { "x-msft-approval-code": code }), { code }],
      [answer(409, "An active Approval Request already exists"), { code: undefined }],
      [answer(403, "Application is not authorized to perform this operation."), undefined],
      [answer(409, "Conflict"), undefined],
      [answer(500, "Header 'x-msft-approval-justification' is required"), undefined],
    ] as const) {
      assert.deepEqual(approvalDemand(given), expected, given.body);
    }
  });

  it("without a justification asks for nothing, and says how to", async () => {
    const tenant = new ProtectedTenant();
    const { client, server } = await setup([tenant.reply]);
    await assert.rejects(
      client.post(policies, {}),
      fails("INTUNE_APPROVAL_NEEDED", undefined, /approvalJustification/),
    );
    assert.equal(server.arrivals.length, 1);
  });

  it("submits, fails, and is carried on with by the next run", async () => {
    const tenant = new ProtectedTenant();
    const { client } = await setup([tenant.reply], justified);
    await assert.rejects(client.post(policies, { a: 1 }), fails("INTUNE_APPROVAL_PENDING", code, /Run this again/));
    assert.match(tenant.requests[0]?.requestJustification ?? "", /^Größere PIN, CHG-1 \(pulumi-intune [\da-f]{16}\)$/);

    await assert.rejects(client.post(policies, { a: 1 }), fails("INTUNE_APPROVAL_PENDING", code, /request 0d7cd9e5/));
    assert.equal(tenant.requests.length, 1, "one request for one write");

    tenant.decide("approved");
    const next = await setup([tenant.reply], justified);
    assert.deepEqual(await next.client.post(policies, { a: 1 }), { id: "made" });
    const last = next.server.arrivals.at(-1);
    assert.equal(last?.headers["x-msft-approval-code"], code);
    assert.equal(last?.headers["x-msft-approval-justification"], undefined);
  });

  it("is not taken for the approval of another write", async () => {
    const tenant = new ProtectedTenant();
    const { client } = await setup([tenant.reply], justified);
    await assert.rejects(client.post(policies, { a: 1 }), ApprovalError);
    await assert.rejects(
      client.post(policies, { a: 2 }),
      fails("INTUNE_APPROVAL_PENDING", undefined, /another request/),
    );
    tenant.decide("approved");
    await assert.rejects(client.post(policies, { a: 2 }), fails("INTUNE_APPROVAL_PENDING", code, /waits for a second/));
    assert.equal(tenant.requests[0]?.status, "approved", "the other write's approval is still there");
  });

  it("that was refused is asked for again by the next run", async () => {
    const tenant = new ProtectedTenant();
    const { client } = await setup([tenant.reply], justified);
    await assert.rejects(client.post(policies, {}), ApprovalError);
    tenant.decide("rejected");
    await assert.rejects(client.post(policies, {}), fails("INTUNE_APPROVAL_PENDING", code, /waits for/));
    assert.equal(tenant.requests.length, 2);
  });

  describe("that is waited for", () => {
    const waits = { ...justified, INTUNE_APPROVAL: "wait", INTUNE_APPROVAL_TIMEOUT: "30" };

    it("ends with the write, and says meanwhile what it waits for", async () => {
      const tenant = new ProtectedTenant();
      let looks = 0;
      tenant.onLook = () => {
        if (++looks === 60) tenant.decide("approved");
      };
      const notices: string[] = [];
      const { client } = await setup([tenant.reply], waits, { notify: (message) => notices.push(message) });
      assert.deepEqual(await client.post(policies, {}), { id: "made" });
      assert.equal(notices.length, 3, "one every five minutes of a quarter of an hour");
      assert.match(notices[0] ?? "", new RegExp(`Creating an object in .* up to 30 more minutes for .*${code}`));
    });

    it("ends when it is refused", async () => {
      const tenant = new ProtectedTenant();
      tenant.onLook = () => tenant.decide("rejected");
      const { client } = await setup([tenant.reply], waits, { notify: () => {} });
      await assert.rejects(client.post(policies, {}), fails("INTUNE_APPROVAL_REFUSED", code, /is rejected/));
    });

    it("ends at its own deadline", async () => {
      const { client, clock } = await setup([new ProtectedTenant().reply], waits, { notify: () => {} });
      await assert.rejects(client.post(policies, {}), fails("INTUNE_APPROVAL_PENDING", code, /Run this again/));
      assert.equal(
        clock.waits.reduce((sum, wait) => sum + wait, 0),
        30 * 60_000,
      );
    });
  });

  it("leaves reads and other refusals alone", async () => {
    const { client } = await setup(
      [filed, { status: 403, json: { error: { code: "Forbidden", message: "No." } } }],
      justified,
    );
    await assert.rejects(client.get(`${policies}/1`), GraphError);
    await assert.rejects(client.post(policies, {}), GraphError);
  });
});
