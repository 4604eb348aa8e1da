import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { request as ask, type IncomingMessage, type ServerResponse } from "node:http";
import path from "node:path";
import type { LocalTenant } from "../../../local/index.ts";
import { certificates, startHosts } from "../../graph/hosts.ts";

/** What IntuneCD backs up and the local tenant doesn't serve. */
const excluded = [
  "APNs",
  "VPP",
  "Applications",
  "GPOConfigurations",
  "AppleEnrollmentProfile",
  "WindowsEnrollmentProfile",
  "ManagedGooglePlay",
  "Intents",
  "CompliancePartner",
  "ManagementPartner",
  "RemoteAssistancePartner",
  "ConditionalAccess",
];

/** Where `IntuneCD-startbackup` is: named by INTUNECD, or on the PATH; undefined where it isn't installed. */
export function findIntuneCd(): string | undefined {
  const name = process.platform === "win32" ? "IntuneCD-startbackup.exe" : "IntuneCD-startbackup";
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = [process.env.INTUNECD ?? "", ...folders.map((folder) => path.join(folder, name))];
  return candidates.find((candidate) => candidate !== "" && existsSync(candidate));
}

/**
 * Backs a tenant up with IntuneCD as it is: it asks graph.microsoft.com, and a proxy on this machine leads there.
 * @param folder where the backup goes.
 * @returns all that it printed.
 */
export async function backUp(program: string, tenant: LocalTenant, folder: string): Promise<string> {
  const hosts = await startHosts((request, response) => forward(request, response, tenant.url));
  const options = ["--mode", "1", "--token", tenant.token(), "--path", folder, "--skip-archive"];
  const child = spawn(program, [...options, "--exclude", ...excluded], {
    env: {
      PATH: process.env.PATH,
      HTTPS_PROXY: hosts.proxy,
      REQUESTS_CA_BUNDLE: certificates.server,
      NO_PROXY: "127.0.0.1",
    },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (printed += chunk));
  try {
    const [code] = await once(child, "close");
    if (code !== 0) throw new Error(`IntuneCD ended with ${code}:\n${printed}`);
    return printed;
  } finally {
    await hosts.close();
  }
}

function forward(request: IncomingMessage, response: ServerResponse, url: string): void {
  const { method, headers } = request;
  const onward = ask(`${url}${request.url}`, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on("error", (error) => response.writeHead(502).end(error.message));
  request.pipe(onward);
}
