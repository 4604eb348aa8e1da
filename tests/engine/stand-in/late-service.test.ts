import assert from "node:assert/strict";
import { credentials, makeGenericClientConstructor } from "@grpc/grpc-js";
import { ask, askProcess } from "../../../local/engine/stand-in/grpc.ts";
import { startService } from "../../../local/engine/stand-in/process.ts";
import { fixture, root } from "../../support.ts";

const bytes = (value: Buffer): Buffer => value;
const LateClient = makeGenericClientConstructor(
  {
    echo: {
      path: "/late.Service/Echo",
      requestStream: false,
      responseStream: false,
      requestSerialize: bytes,
      requestDeserialize: bytes,
      responseSerialize: bytes,
      responseDeserialize: bytes,
    },
  },
  "late",
);

/** A process that has announced its port, and listens (or dies) only when it is told to. */
async function lateService(what: "listens" | "dies") {
  const { process, port } = await startService("the late service", {
    module: fixture("engine", "late-service.js"),
    args: [what],
    directory: root,
    env: globalThis.process.env,
    onLine: () => {},
  });
  const client = new LateClient(`127.0.0.1:${port}`, credentials.createInsecure());
  return { process, client };
}

describe("a process that announces its port before it listens", () => {
  it("refuses a call that doesn't wait", async () => {
    const { process, client } = await lateService("listens");
    const refused = await new Promise((resolve) =>
      client.echo?.(Buffer.from("hello"), (error: { details: string } | null) => resolve(error?.details)),
    );
    assert.match(String(refused), /ECONNREFUSED/);
    client.close();
    await process.stop();
  });

  it("is waited for", async () => {
    const { process, client } = await lateService("listens");
    const answer = askProcess(process, "the late service", ask<Buffer>(client, "echo", Buffer.from("hello")));
    process.send("listen");
    assert.equal(String(await answer), "hello");
    client.close();
    await process.stop();
  });

  it("is named with how it ended when it dies instead", async () => {
    const { process, client } = await lateService("dies");
    const answer = askProcess(process, "the late service", ask<Buffer>(client, "echo", Buffer.from("hello")));
    process.send("die");
    await assert.rejects(answer, /^ProcessEndedError: the late service ended in the middle of a call \(exit code 7\)$/);
    client.close();
    await process.stop();
  });
});
