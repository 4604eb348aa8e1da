import assert from "node:assert/strict";
import { Client, credentials, Metadata } from "@grpc/grpc-js";
import { askProcess, type Done } from "../../../local/engine/stand-in/grpc.ts";
import { startService } from "../../../local/engine/stand-in/process.ts";
import { fixture, root } from "../../support.ts";

const bytes = (value: Buffer): Buffer => value;

/** A process that has announced its port, and listens (or dies) only when it is told to. */
async function lateService(what: "listens" | "dies") {
  const { process, port } = await startService("the late service", {
    module: fixture("engine", "late-service.js"),
    args: [what],
    directory: root,
    env: globalThis.process.env,
    onLine: () => {},
  });
  const client = new Client(`127.0.0.1:${port}`, credentials.createInsecure());
  const echo = (metadata: Metadata, done: Done<Buffer>) =>
    client.makeUnaryRequest("/late.Service/Echo", bytes, bytes, Buffer.from("hello"), metadata, (error, response) =>
      done(error, response ?? Buffer.alloc(0)),
    );
  return { process, client, echo };
}

describe("a process that announces its port before it listens", () => {
  it("refuses a call that doesn't wait", async () => {
    const { process, client, echo } = await lateService("listens");
    const refused = await new Promise((resolve) => echo(new Metadata(), (error) => resolve(error?.details)));
    assert.match(String(refused), /ECONNREFUSED/);
    client.close();
    await process.stop();
  });

  it("is waited for", async () => {
    const { process, client, echo } = await lateService("listens");
    const answer = askProcess(process, "the late service", echo);
    process.send("listen");
    assert.equal(String(await answer), "hello");
    client.close();
    await process.stop();
  });

  it("is named with how it ended when it dies instead", async () => {
    const { process, client, echo } = await lateService("dies");
    const answer = askProcess(process, "the late service", echo);
    process.send("die");
    await assert.rejects(answer, /^ProcessEndedError: the late service ended in the middle of a call \(exit code 7\)$/);
    client.close();
    await process.stop();
  });
});
