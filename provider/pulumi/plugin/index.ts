/** The plugin: what Pulumi starts for programs in any language, for `pulumi import` and for `pulumi package add`. */
import { Server, ServerCredentials } from "@grpc/grpc-js";
import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb.js";
import { Door } from "./door.ts";
import { Engine } from "./engine.ts";
import { MESSAGE_SIZES } from "./message-sizes.ts";
import { service } from "./service.ts";

export { packageSchema } from "./schema.ts";

/** A provider that listens. */
export interface Served {
  /** On 127.0.0.1. */
  readonly port: number;
  close(): Promise<void>;
}

/** Starts a provider in this process, with a session of its own. */
export async function listen(engineAddress = ""): Promise<Served> {
  const engine = new Engine();
  engine.attach(engineAddress);
  const door = new Door(engine);
  const server = new Server(MESSAGE_SIZES);
  server.addService(ResourceProviderService, service(engine, door));
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  return {
    port,
    close: async () => {
      server.forceShutdown();
      engine.close();
      await door.close();
    },
  };
}

/**
 * Runs as Pulumi's engine starts plugins: the first argument is the engine's address, and the port is the only line on
 * the standard output. The engine ends the process.
 */
export async function serve(): Promise<void> {
  const { port } = await listen(process.argv[2]);
  process.stdout.write(`${port}\n`);
}
