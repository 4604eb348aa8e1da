import type { Assertion } from "../graph/credential.ts";
import { Secret } from "../graph/secret.ts";
import { tenantOfToken } from "../graph/token.ts";
import {
  type AuthMethod,
  authMethods,
  type CredentialChoice,
  type CredentialSource,
  chooseCredential,
} from "./credential-choice.ts";
import { factsOf, refusal, type SettingName, shownValue } from "./setting-facts.ts";
import type { SettingsReader } from "./settings-reader.ts";

/** Finds the credential in environment and configuration. Undefined where there is a problem, which the reader has. */
export function readCredential(reader: SettingsReader, env: NodeJS.ProcessEnv): CredentialChoice | undefined {
  const inEnvironment = reader.fromEnvironment("auth");
  const inConfiguration = reader.configured("auth");
  const environmentAuth = reader.oneOf("auth", authMethods, inEnvironment ?? inConfiguration);
  const configurationAuth =
    inEnvironment && inConfiguration ? reader.oneOf("auth", authMethods, inConfiguration) : environmentAuth;
  const own = readSource(reader, environmentAuth, "INTUNE_");
  const configuration = readSource(reader, configurationAuth, undefined);
  // ARM_ and AZURE_ are other people's variables: what stands in them is only a problem where we would use it.
  reader.problems.push(...configuration.problems, ...own.problems);
  const sources = [
    { ...own, problems: [] },
    readSource(reader, environmentAuth, "ARM_"),
    readSource(reader, environmentAuth, "AZURE_"),
    { ...configuration, problems: [] },
  ];
  return chooseCredential(
    {
      auth: environmentAuth,
      sources,
      configuredTenant: configuration.tenantId,
      pipeline: pipelineAssertion(env),
      tenantOf: tenantOfToken,
    },
    reader.problems,
  );
}

const guidPattern = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The credential parts of one source: of configuration where there is no prefix. */
function readSource(reader: SettingsReader, auth: AuthMethod, prefix: string | undefined): CredentialSource {
  const problems: string[] = [];
  const find = (name: SettingName) =>
    prefix === undefined ? reader.configured(name) : reader.fromEnvironment(name, prefix);
  const secret = (name: SettingName) => {
    const found = find(name);
    return found && new Secret(found.value);
  };
  const guid = (name: SettingName) => {
    const found = find(name);
    if (!found || guidPattern.test(found.value)) return found?.value.toLowerCase();
    problems.push(refusal(name, found.origin, found.value));
    return shownValue(found.value);
  };
  return {
    auth,
    problems,
    tenantId: guid("tenantId"),
    clientId: guid("clientId"),
    clientSecret: secret("clientSecret"),
    clientCertificatePath: find("clientCertificatePath")?.value,
    clientCertificatePassword: secret("clientCertificatePassword"),
    accessToken: secret("accessToken"),
    oidcToken: secret("oidcToken"),
    oidcTokenFile: find("oidcTokenFile")?.value,
    nameOf: (part) =>
      (prefix && factsOf(part).environment.find((variable) => variable.startsWith(prefix))) || `intune:${part}`,
  };
}

/** The token that GitHub Actions or Azure Pipelines offers to a job. */
function pipelineAssertion(env: NodeJS.ProcessEnv): Assertion | undefined {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken } = env;
  if (url && requestToken) return { from: "github", url, requestToken: new Secret(requestToken) };
  const serviceConnectionId =
    env.ARM_ADO_PIPELINE_SERVICE_CONNECTION_ID ||
    env.ARM_OIDC_AZURE_SERVICE_CONNECTION_ID ||
    env.AZURESUBSCRIPTION_SERVICE_CONNECTION_ID;
  if (env.SYSTEM_OIDCREQUESTURI && env.SYSTEM_ACCESSTOKEN && serviceConnectionId) {
    return { from: "azurePipelines", serviceConnectionId, systemToken: new Secret(env.SYSTEM_ACCESSTOKEN) };
  }
  return undefined;
}
