import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer as createProxy, type RequestListener } from "node:http";
import { createServer } from "node:https";
import { type AddressInfo, connect, type Socket } from "node:net";
import path from "node:path";

// Fixtures are not compiled: the path leads from dist back to the sources.
const fixtures = path.join(__dirname, "../../../tests/fixtures/tls");

export const certificates = {
  /** Of all clouds' hosts, with its key; Node trusts it where NODE_EXTRA_CA_CERTS names it. */
  server: path.join(fixtures, "server.pem"),
  /** What an application signs in with. */
  client: path.join(fixtures, "client.pem"),
};

export interface Hosts {
  /** Address of a proxy that leads to the hosts under their real names. */
  readonly proxy: string;
  /** What the proxy was asked to connect to. */
  readonly connections: string[];
  close(): Promise<void>;
}

/** Microsoft's hosts on this machine, behind a proxy, so that a client can use their real names. */
export async function startHosts(answer: RequestListener): Promise<Hosts> {
  const pem = readFileSync(certificates.server);
  const hosts = createServer({ key: pem, cert: pem }, answer);
  hosts.listen(0, "127.0.0.1");
  await once(hosts, "listening");
  const connections: string[] = [];
  const proxy = createProxy();
  const sockets = new Set<Socket>();
  proxy.on("connect", (request, socket: Socket) => {
    connections.push(request.url ?? "");
    const target = connect((hosts.address() as AddressInfo).port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      target.pipe(socket).pipe(target);
    });
    for (const one of [socket, target]) {
      sockets.add(one);
      one.on("error", () => one.destroy());
    }
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  return {
    proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    connections,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([once(proxy.close(), "close"), once(hosts.close(), "close")]);
    },
  };
}
