import type { Clock } from "../../provider/graph/clock.ts";
import type { Token } from "../../provider/graph/token.ts";
import type { Settings } from "../../provider/settings/settings.ts";
import { type Finding, ok } from "./finding.ts";

/** Which credential is used, and where it was found; never what it is. */
export function credential({ credential, proof }: Settings): Finding {
  const from = proof ? ` from ${proof}` : "";
  if (credential.kind === "accessToken") return ok("Credential", `access token${from}`);
  const who = [
    credential.clientId && `application ${credential.clientId}`,
    credential.tenantId && `tenant ${credential.tenantId}`,
  ].filter(Boolean);
  return ok("Credential", [`${words[credential.kind]}${from}`, ...who].join(", "));
}

const words = {
  secret: "client secret",
  certificate: "certificate",
  oidc: "token of another identity provider",
  interactive: "a person in the browser",
  deviceCode: "a person with a device code",
  managedIdentity: "managed identity",
  azureCli: "Azure CLI",
  default: "what this machine offers (environment, managed identity, Azure CLI and others, in this order)",
} as const;

export function describeToken(token: Token, clock: Clock): readonly Finding[] {
  const minutes = Math.floor((token.expires - clock.now()) / 60_000);
  const left = minutes < 120 ? `${minutes} minutes` : `${Math.floor(minutes / 60)} hours`;
  const who = token.appOnly ? "an application on its own" : "a signed-in person";
  return [
    ok("Tenant", token.tenantId),
    ok("Token", `for ${who}${token.clientId ? ` (${token.clientId})` : ""}, good for ${left}`),
  ];
}
