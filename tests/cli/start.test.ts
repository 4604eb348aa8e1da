import assert from "node:assert/strict";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { RunningOperation, until } from "../engine/processes.ts";
import { root } from "../support.ts";

describe("npm start", function () {
  this.timeout(60_000);
  let folder: string;
  let start: RunningOperation;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "pulumi-intune-start-"));
    start = await RunningOperation.run(folder, [path.join(root, "dist", "cli", "start.js")]);
    await until("the up has begun", () => start.output.includes("pulumi up:"));
    start.interrupt();
    await until("it has heard of the first interrupt", () => start.complaints.includes("Stopping"));
  });

  afterEach(async () => {
    start.kill();
    await start.ended;
    await start.cleanUp();
    await rm(folder, { recursive: true, force: true });
  });

  it("ends after what is under way when it is interrupted, and leaves nothing behind", async () => {
    const { code, output } = await start.ended;
    assert.equal(code, 130);
    assert.doesNotMatch(output, /Somebody changes a policy/);
    assert.deepEqual(await start.survivors(), []);
    const kept = ["node-compile-cache", "processes"];
    assert.deepEqual(
      (await readdir(folder)).filter((name) => !kept.includes(name)),
      [],
    );
  });

  it("ends at once when it is interrupted twice, and leaves no process behind", async () => {
    start.interrupt();
    assert.equal((await start.ended).code, 130);
    await until("no process is left", async () => (await start.survivors()).length === 0);
  });
});
