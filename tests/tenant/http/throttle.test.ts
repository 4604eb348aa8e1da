import assert from "node:assert/strict";
import { type Client, configurations, enrollments, helloEnrollment, policy, startClient } from "../client.ts";

describe("limits", () => {
  let client: Client;
  let now: number;
  const write = (headers: Record<string, string> = {}, path = configurations, body = policy("x")) =>
    client.send("POST", path, body, headers);
  const application = (appid: string) => ({ authorization: `Bearer ${client.tenant.token({ appid })}` });
  /** Sends all at once; gives the number of answers by status. */
  const statuses = async (count: number, request: () => Promise<{ status: number }>) => {
    const counts: Record<number, number> = {};
    const answers = await Promise.all(Array.from({ length: count }, () => request()));
    for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
    return counts;
  };
  beforeEach(async () => {
    now = Date.UTC(2026, 0, 1);
    client = await startClient({ throttle: true, clock: () => now });
  });
  afterEach(() => client.close());

  it("let an application write 100 times in 20 seconds, and say no time to wait", async () => {
    assert.deepEqual(await statuses(105, write), { 201: 100, 429: 5 });
    const { body, headers } = await write();
    assert.deepEqual([body.error.code, body.error.message], ["TooManyRequests", "An error has occurred."]);
    assert.equal(headers.get("retry-after"), null);
    assert.equal((await client.get(configurations)).status, 200);
  });

  it("open again as the window moves on, and don't count what they refused", async () => {
    await statuses(60, write);
    now += 10_000;
    assert.deepEqual(await statuses(60, write), { 201: 40, 429: 20 });
    now += 9_999;
    assert.equal((await write()).status, 429);
    now += 1;
    assert.deepEqual(await statuses(70, write), { 201: 60, 429: 10 });
  });

  it("let all applications together write 200 times", async () => {
    assert.deepEqual(await statuses(100, () => write(application("first"))), { 201: 100 });
    assert.deepEqual(await statuses(100, () => write(application("second"))), { 201: 100 });
    assert.deepEqual(await statuses(1, () => write(application("third"))), { 429: 1 });
  });

  it("are each service's own, compliance together with configurations", async () => {
    await statuses(100, write);
    const hello = { "@odata.type": helloEnrollment, displayName: "x" };
    assert.equal((await write({}, enrollments, hello)).status, 201);
    assert.equal((await write({}, "/deviceManagement/deviceCompliancePolicies", {})).status, 429);
    assert.equal((await write({}, "/groups", { displayName: "x" })).status, 201);
  });

  it("count reads to a thousand", async () => {
    const read = () => client.get("/deviceManagement/configurationPolicies");
    assert.deepEqual(await statuses(1001, read), { 200: 1000, 429: 1 });
  });

  it("count each request inside a batch", async () => {
    await statuses(95, write);
    const requests = Array.from({ length: 10 }, (_, index) => ({
      id: String(index),
      method: "POST",
      url: configurations,
      headers: { "Content-Type": "application/json" },
      body: policy("x"),
    }));
    const { status, body } = await client.post("/$batch", { requests });
    assert.equal(status, 200);
    const inner = body.responses.map((response: { status: number }) => response.status).sort();
    assert.deepEqual(inner, [...Array(5).fill(201), ...Array(5).fill(429)]);
  });

  it("are off unless asked for", async () => {
    const free = await startClient();
    const answers = await Promise.all(Array.from({ length: 110 }, () => free.post(configurations, policy("x"))));
    assert.ok(answers.every(({ status }) => status === 201));
    await free.close();
  });
});
