import assert from "node:assert/strict";
import { createLog } from "../../provider/graph/log.ts";
import { closeAll, setup } from "./server.ts";

describe("INTUNE_LOG=debug", () => {
  afterEach(closeAll);

  it("prints a line for each request and each retry, and nothing secret", async () => {
    const lines: string[] = [];
    const log = createLog({ INTUNE_LOG: "debug" }, (line) => lines.push(line));
    const { client } = await setup(
      [
        { status: 429, headers: { "retry-after": "2" } },
        { status: 201, headers: { "request-id": "id-1" }, json: { id: "1" } },
        "drop",
      ],
      {},
      { log },
    );
    await client.post("/deviceManagement/deviceConfigurations", { blob: "c2VjcmV0" });
    await assert.rejects(client.post("/deviceManagement/deviceConfigurations", { blob: "c2VjcmV0" }));
    const path = "intune: POST /deviceManagement/deviceConfigurations";
    assert.equal(lines[0], `${path} 429, again in 2000ms`);
    assert.match(lines[1] ?? "", /^intune: POST \S+ 201 2000ms retries=1 request-id=id-1$/);
    assert.match(lines[2] ?? "", /^intune: POST \S+ broken \d+ms$/);
    assert.equal(lines.length, 3);
    assert.doesNotMatch(lines.join(), /eyJ|c2VjcmV0/);
  });

  it("is off otherwise", async () => {
    const lines: string[] = [];
    const { client } = await setup([{ json: {} }], {}, { log: createLog({}, (line) => lines.push(line)) });
    await client.get("/me");
    assert.deepEqual(lines, []);
  });
});
