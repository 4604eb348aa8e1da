import type { Secret } from "./secret.ts";

/** How to sign in. All parts come from one source. */
export type Credential =
  | { readonly kind: "accessToken"; readonly accessToken: Secret; readonly origin: string }
  | { readonly kind: "secret"; readonly tenantId: string; readonly clientId: string; readonly clientSecret: Secret }
  | {
      readonly kind: "certificate";
      readonly tenantId: string;
      readonly clientId: string;
      readonly path: string;
      readonly password: Secret | undefined;
    }
  | { readonly kind: "oidc"; readonly tenantId: string; readonly clientId: string; readonly assertion: Assertion }
  | { readonly kind: "interactive" | "deviceCode"; readonly tenantId: string; readonly clientId: string }
  | {
      readonly kind: "managedIdentity" | "azureCli" | "default";
      readonly tenantId: string | undefined;
      readonly clientId: string | undefined;
    };

/** Where the token comes from that a workload shows instead of a secret. */
export type Assertion =
  | { readonly from: "value"; readonly token: Secret }
  | { readonly from: "file"; readonly path: string }
  | { readonly from: "github"; readonly url: string; readonly requestToken: Secret }
  | { readonly from: "azurePipelines"; readonly serviceConnectionId: string; readonly systemToken: Secret };
