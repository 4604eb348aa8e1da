import assert from "node:assert/strict";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { Playground } from "./playground.ts";

const program = `
const pulumi = require("@pulumi/pulumi");
const { Thing } = require("./thing.js");
pulumi.log.warn("careful");
console.log("plain");
new Thing("a", { color: pulumi.secret("hush-hush"), size: 1 });
`;

/** As the log of Pulumi's own CLI 3.260 has them. */
const LOG: readonly string[] = [
  "cancelEvent ",
  "diagnosticEvent debug color,message,prefix,severity",
  "diagnosticEvent info color,message,severity",
  "diagnosticEvent warning color,message,prefix,severity",
  "preludeEvent config",
  "resOutputsEvent metadata,planning",
  "resourcePreEvent metadata,planning",
  "summaryEvent PolicyPacks,durationSeconds,isPreview,maybeCorrupt,resourceChanges,result",
];

interface Body extends Readonly<Record<string, unknown>> {
  readonly severity?: string;
  readonly message?: string;
}

describe("an event log", function () {
  this.timeout(60_000);
  let playground: Playground;
  beforeEach(async () => {
    playground = await Playground.create({
      files: { "index.js": program },
      config: { "rec:plain": "seen", "rec:hidden": { value: "not-seen", secret: true } },
    });
  });
  afterEach(() => playground.remove());

  async function preview(): Promise<{ file: string; text: string; events: Record<string, Body>[] }> {
    const file = path.join(playground.folder, "events.json");
    await playground.with(async (stack) => assert.ok((await stack.preview({ eventLog: file })).ok));
    const text = await readFile(file, "utf8");
    return {
      file,
      text,
      events: text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    };
  }

  it("has the events of Pulumi's own, from every engine", async () => {
    const { events } = await preview();
    const shapes = events.map(({ sequence, timestamp, ...event }) => {
      const [name = "", body = {}] = Object.entries(event)[0] ?? [];
      return [name, body.severity, Object.keys(body).sort().join()].filter((part) => part !== undefined).join(" ");
    });
    assert.deepEqual([...new Set(shapes)].sort(), LOG);
    assert.deepEqual(
      events.map(({ sequence }) => sequence),
      events.map((_, index) => index),
    );
    assert.equal(
      events[0]?.preludeEvent?.config && Object.values(events[0].preludeEvent.config).sort().join(),
      "[secret],seen",
    );
  });

  it("has what the SDK says at debug level, secrets in clear; and so only its owner can read it", async function () {
    const { file, text, events } = await preview();
    const debug = events.filter(({ diagnosticEvent }) => diagnosticEvent?.severity === "debug");
    const leaking = debug.filter(({ diagnosticEvent }) => diagnosticEvent?.message?.includes("hush-hush"));
    assert.ok(leaking.length > 0, "the log of a preview has no secret: is it still what has to be kept private?");
    assert.match(leaking[0]?.diagnosticEvent?.message ?? "", /^RegisterResource RPC finished: /);
    assert.doesNotMatch(text, /not-seen/);
    if (process.platform === "win32") this.skip(); // Its files have no modes.
    assert.equal((await stat(file)).mode & 0o777, 0o600);
  });
});
