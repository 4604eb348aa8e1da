import assert from "node:assert/strict";
import { inspect } from "node:util";
import { ConfigurationError } from "../provider/errors.ts";
import { readSettings, type Settings, secretSettings, settings } from "../provider/settings/settings.ts";
import { jwt } from "./graph/server.ts";

const tenant = "11111111-1111-4111-8111-111111111111";
const other = "22222222-2222-4222-8222-222222222222";
const app = "33333333-3333-4333-8333-333333333333";

function read(config: Record<string, string>, env: Record<string, string> = {}): Settings {
  return readSettings((key) => config[key], env);
}

/** The lines of the error; each must match one pattern, in any order. */
function problems(config: Record<string, string>, env: Record<string, string>, patterns: RegExp[]): void {
  assert.throws(
    () => read(config, env),
    (error) => {
      assert.ok(error instanceof ConfigurationError);
      const lines = error.message.split("\n").slice(1);
      assert.equal(lines.length, patterns.length, error.message);
      for (const pattern of patterns) {
        assert.ok(
          lines.some((line) => pattern.test(line)),
          `${pattern} in:\n${error.message}`,
        );
      }
      return true;
    },
  );
}

describe("settings", () => {
  describe("defaults", () => {
    it("need nothing set", () => {
      const { credential, ...rest } = read({});
      assert.deepEqual(rest, {
        tenantId: undefined,
        environment: "public",
        endpoint: "https://graph.microsoft.com",
        isLocal: false,
        timeout: 600,
        onExisting: "error",
        onConflict: "error",
        onVanished: "error",
        offline: false,
        limits: { writes: 100, requests: 1000, priorityPause: 3 },
        approval: { mode: "submit", justification: undefined, timeout: 60 },
      });
      assert.deepEqual(credential, { kind: "default", tenantId: undefined, clientId: undefined });
    });

    it("take empty values for values that are not set", () => {
      assert.equal(read({ "intune:timeout": "" }, { INTUNE_ENVIRONMENT: "" }).timeout, 600);
    });
  });

  describe("facts", () => {
    it("name each setting once, and mark what must be secret", () => {
      const names = settings.map(({ name }) => name);
      assert.equal(new Set(names).size, names.length);
      assert.deepEqual([...secretSettings].sort(), [
        "accessToken",
        "clientCertificatePassword",
        "clientSecret",
        "oidcToken",
      ]);
    });
  });

  describe("what is no credential", () => {
    it("comes from configuration before the environment", () => {
      const config = { "intune:environment": "china", "intune:timeout": "20", "intune:onExisting": "adopt" };
      const env = { INTUNE_ENVIRONMENT: "public", INTUNE_TIMEOUT: "30", INTUNE_ON_CONFLICT: "overwrite" };
      const result = read(config, env);
      assert.equal(result.endpoint, "https://microsoftgraph.chinacloudapi.cn");
      assert.equal(result.timeout, 20);
      assert.equal(result.onExisting, "adopt");
      assert.equal(result.onConflict, "overwrite");
    });

    it("is refused with the value, where it stands and what is allowed, all at once", () => {
      problems(
        { "intune:environment": "moon", "intune:timeout": "0", "intune:auth": "password" },
        { INTUNE_ON_EXISTING: "replace" },
        [
          /^- intune:environment is "moon"; allowed: public, usgovernment, usgovernmentdod, china$/,
          /^- intune:timeout is "0"; allowed: a number from 1 to 86400$/,
          /^- intune:auth is "password"; allowed: default, secret, .*, accessToken$/,
          /^- INTUNE_ON_EXISTING is "replace"; allowed: error, adopt, duplicate$/,
        ],
      );
    });

    it("is refused without the value where that may be a secret, whatever setting it is in", () => {
      const secrets = [
        "abC8Q~hush_hush.hush-hush1234567890abcde", // as Entra makes client secrets
        jwt({ hush: true }),
        "Pa55word-hush!",
        "-----BEGIN PRIVATE KEY-----\nhush",
        "https://hush:hush@graph.microsoft.com",
        "https://graph.microsoft.com/?sig=hush",
        "c2VjcmV0LWh1c2gtaHVzaA==",
      ];
      const refusing = ["tenantId", "clientId", "auth", "environment", "endpoint", "timeout", "onExisting"];
      for (const name of [...refusing, "onConflict", "writeLimit", "approval", "offline"]) {
        for (const secret of secrets) {
          assert.throws(
            () => read({ [`intune:${name}`]: secret }, name === "tenantId" ? { INTUNE_ACCESS_TOKEN: jwt() } : {}),
            ({ message }: Error) =>
              message.includes(`intune:${name} has a value that is not shown`) && !message.includes(secret),
            `${name}: ${secret}`,
          );
        }
      }
    });

    for (const timeout of ["-1", "NaN", "ten", "Infinity", "86401"]) {
      it(`refuses a timeout of ${timeout}`, () => problems({ "intune:timeout": timeout }, {}, [/allowed: a number/]));
    }
  });

  describe("endpoint", () => {
    const token = { INTUNE_ACCESS_TOKEN: jwt({ tid: tenant }) };
    for (const [given, origin, isLocal] of [
      ["https://graph.microsoft.com", "https://graph.microsoft.com", false],
      ["https://graph.microsoft.com/beta/", "https://graph.microsoft.com", false],
      ["https://dod-graph.microsoft.us/", "https://dod-graph.microsoft.us", false],
      ["http://127.0.0.1:8085", "http://127.0.0.1:8085", true],
      ["http://localhost:8085/beta", "http://localhost:8085", true],
      ["http://[::1]:8085", "http://[::1]:8085", true],
    ] as const) {
      it(`takes ${given}`, () => {
        const result = read({ "intune:endpoint": given }, token);
        assert.equal(result.endpoint, origin);
        assert.equal(result.isLocal, isLocal);
      });
    }

    for (const given of [
      "http://graph.microsoft.com",
      "https://example.com",
      "http://example.com",
      "http://127.0.0.1.example.com",
      "http://10.0.0.1:8085",
      "https://127.0.0.1:8085",
      "https://user@graph.microsoft.com",
      "https://graph.microsoft.com/v1.0",
      "https://graph.microsoft.com:444",
      "ftp://127.0.0.1",
      "127.0.0.1:8085",
      "graph.microsoft.com",
    ]) {
      it(`refuses ${given}`, () => {
        problems({ "intune:endpoint": given }, token, [
          /^- intune:endpoint (is ".*"|has a value that .*); allowed: https:\/\/graph/,
        ]);
      });
    }

    it("tells the environment, unless that is named as well and another one", () => {
      assert.equal(read({ "intune:endpoint": "https://graph.microsoft.us" }).environment, "usgovernment");
      problems({ "intune:endpoint": "https://graph.microsoft.us", "intune:environment": "public" }, {}, [
        /belongs to environment usgovernment, but intune:environment is "public"/,
      ]);
    });

    it("on this machine never gets a token from Entra", () => {
      const env = { INTUNE_TENANT_ID: tenant, INTUNE_CLIENT_ID: app, INTUNE_CLIENT_SECRET: "s3cret" };
      problems({ "intune:endpoint": "http://127.0.0.1:1" }, env, [/never gets a token from Microsoft Entra/]);
      problems({ "intune:endpoint": "http://127.0.0.1:1" }, {}, [/INTUNE_ACCESS_TOKEN/]);
    });

    const graph = "https://graph.microsoft.com";
    const issuers = [
      `https://sts.windows.net/${tenant}/`,
      `https://login.microsoftonline.com/${tenant}/v2.0`,
      `https://login.microsoftonline.us/${tenant}/v2.0`,
      `https://sts.chinacloudapi.cn/${tenant}/`,
    ];
    const unsigned = (claims: Record<string, unknown>) => jwt(claims).replace(/\.[^.]*$/, ".");
    for (const endpoint of ["http://127.0.0.1:1", "http://localhost:1", "http://[::1]:1"]) {
      it(`${endpoint} never gets a token that Entra issued, which somebody has set by mistake`, () => {
        for (const iss of issuers) {
          for (const aud of [graph, "https://management.azure.com", "https://vault.azure.net", undefined]) {
            problems({ "intune:endpoint": endpoint }, { INTUNE_ACCESS_TOKEN: jwt({ iss, aud }) }, [
              /INTUNE_ACCESS_TOKEN holds a token that Microsoft Entra issued.* never goes there/,
            ]);
          }
          const other = unsigned({ iss, aud: "https://management.azure.com" });
          problems({ "intune:endpoint": endpoint }, { INTUNE_ACCESS_TOKEN: other }, [/never goes there/]);
        }
      });
    }

    it("gets the token of a local tenant, and Graph gets Entra's", () => {
      const local = unsigned({ iss: issuers[0], aud: graph });
      assert.ok(read({ "intune:endpoint": "http://127.0.0.1:1" }, { INTUNE_ACCESS_TOKEN: local }).isLocal);
      assert.ok(!read({}, { INTUNE_ACCESS_TOKEN: jwt({ iss: issuers[0], aud: graph }) }).isLocal);
    });
  });

  describe("credential", () => {
    const secretIn = (prefix: string, tenantId: string) => ({
      [`${prefix}_TENANT_ID`]: tenantId,
      [`${prefix}_CLIENT_ID`]: app,
      [`${prefix}_CLIENT_SECRET`]: `secret of ${prefix}`,
    });
    const configured = { "intune:tenantId": tenant, "intune:clientId": app, "intune:clientSecret": "secret of config" };
    const revealed = (result: Settings) =>
      result.credential.kind === "secret" ? result.credential.clientSecret.reveal() : result.credential.kind;

    it("comes from INTUNE_, then ARM_, then AZURE_, then configuration", () => {
      const [intune, arm, azure] = ["INTUNE", "ARM", "AZURE"].map((prefix) => secretIn(prefix, tenant));
      assert.equal(revealed(read(configured, { ...azure, ...arm, ...intune })), "secret of INTUNE");
      assert.equal(revealed(read(configured, { ...azure, ...arm })), "secret of ARM");
      assert.equal(revealed(read(configured, { ...azure })), "secret of AZURE");
      assert.equal(revealed(read(configured)), "secret of config");
    });

    it("is never put together from two sources", () => {
      problems({ "intune:tenantId": tenant, "intune:clientId": app }, { INTUNE_CLIENT_SECRET: "s3cret" }, [
        /^- INTUNE_CLIENT_SECRET is set without INTUNE_TENANT_ID and INTUNE_CLIENT_ID.*intune:tenantId, intune:clientId belongs/,
      ]);
    });

    it("gives way where it is for another tenant than the configured one", () => {
      assert.equal(revealed(read(configured, secretIn("ARM", other))), "secret of config");
      const token = { INTUNE_ACCESS_TOKEN: jwt({ tid: other }), INTUNE_AUTH: "accessToken" };
      assert.equal(revealed(read({ ...configured, "intune:auth": "secret" }, token)), "secret of config");
    });

    it("is refused where it is for another tenant and there is none that fits", () => {
      problems({ "intune:tenantId": tenant }, secretIn("ARM", other), [
        new RegExp(
          `^- intune:tenantId is "${tenant}", but the credential in ARM_CLIENT_SECRET is for tenant "${other}"`,
        ),
      ]);
    });

    it("must name ids that are GUIDs, where it is used", () => {
      problems({}, { ...secretIn("ARM", "contoso.onmicrosoft.com") }, [
        /^- ARM_TENANT_ID is "contoso.onmicrosoft.com"; allowed: a GUID/,
      ]);
      const env = { ...secretIn("INTUNE", tenant), AZURE_TENANT_ID: "contoso.onmicrosoft.com" };
      assert.equal(revealed(read({}, env)), "secret of INTUNE");
      problems({ "intune:clientId": "my-app" }, {}, [/^- intune:clientId is "my-app"; allowed: a GUID/]);
    });

    it("of a kind that was asked for must be there", () => {
      problems({ "intune:auth": "secret" }, {}, [/auth is "secret", but there is no client secret/]);
      problems({ "intune:auth": "certificate" }, {}, [/there is no certificate/]);
      problems({ "intune:auth": "accessToken" }, {}, [/there is no access token: set INTUNE_ACCESS_TOKEN/]);
      problems({ "intune:auth": "oidc" }, {}, [/there is no token to show/]);
      problems({ "intune:auth": "interactive" }, {}, [/needs intune:tenantId and intune:clientId/]);
      problems({}, { INTUNE_AUTH: "deviceCode", INTUNE_TENANT_ID: tenant }, [/needs intune:tenantId/]);
    });

    for (const auth of ["managedIdentity", "azureCli", "interactive", "deviceCode"] as const) {
      it(`can be ${auth}`, () => {
        const result = read({ "intune:auth": auth, "intune:tenantId": tenant, "intune:clientId": app });
        assert.deepEqual(result.credential, { kind: auth, tenantId: tenant, clientId: app });
        assert.equal(result.tenantId, tenant);
      });
    }

    it("can be a certificate", () => {
      const env = {
        ARM_TENANT_ID: tenant,
        ARM_CLIENT_ID: app,
        ARM_CLIENT_CERTIFICATE_PATH: "/cert.pem",
        ARM_CLIENT_CERTIFICATE_PASSWORD: "s3cret",
      };
      const { credential } = read({}, env);
      assert.ok(credential.kind === "certificate");
      assert.equal(credential.path, "/cert.pem");
      assert.equal(credential.password?.reveal(), "s3cret");
    });

    it("can be a token of GitHub Actions or Azure Pipelines", () => {
      const ids = { ARM_TENANT_ID: tenant, ARM_CLIENT_ID: app };
      const github = {
        ACTIONS_ID_TOKEN_REQUEST_URL: "https://token.example",
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: "s3cret",
      };
      const azure = {
        SYSTEM_OIDCREQUESTURI: "https://dev.azure.example",
        SYSTEM_ACCESSTOKEN: "s3cret",
        AZURESUBSCRIPTION_SERVICE_CONNECTION_ID: "connection",
      };
      for (const [env, from] of [
        [github, "github"],
        [azure, "azurePipelines"],
        [{ ARM_OIDC_TOKEN: "s3cret" }, "value"],
        [{ ARM_OIDC_TOKEN_FILE_PATH: "/token" }, "file"],
      ] as const) {
        const { credential } = read({}, { ...ids, ...env });
        assert.ok(credential.kind === "oidc");
        assert.equal(credential.assertion.from, from);
        assert.equal(credential.clientId, app);
      }
      assert.equal(
        read({}, github).credential.kind,
        "default",
        "a build without an application's id signs in otherwise",
      );
    });

    it("is nowhere in the settings' text nor in an error", () => {
      const env = { ...secretIn("INTUNE", tenant), INTUNE_TIMEOUT: "never" };
      const { INTUNE_TIMEOUT: _, ...good } = env;
      const result = read({}, good);
      assert.doesNotMatch(inspect(result, { depth: null, showHidden: true }), /secret of/);
      assert.doesNotMatch(JSON.stringify(result), /secret of/);
      assert.throws(
        () => read({ "intune:clientSecret": "secret of config" }, env),
        (error) => !inspect(error, { depth: null }).includes("secret of"),
      );
    });
  });
});
