/**
 * Secrets of the settings catalog. The service keeps their values and answers with a token in place of each, which a
 * write may send back as long as it was just read. A token means nothing to anybody else, and never leaves a request.
 */
import { annotated, TYPE } from "./graph-type.ts";
import { isObject, type Properties } from "./properties.ts";

const SECRET = annotated("deviceManagementConfigurationSecretSettingValue");
const PLAIN = "notEncrypted";
const TOKEN = "encryptedValueToken";

export const isSecretSetting = (value: Properties): boolean => value[TYPE] === SECRET;

const hasValue = ({ value }: Properties): boolean => typeof value === "string" && value !== "";

/** A secret as it is sent: with the value that is declared, else with the token of the one that the tenant has. */
export function withValue(secret: Properties, live: Properties): Properties {
  if (hasValue(secret)) return { ...secret, valueState: PLAIN };
  const { value: _, valueState: __, ...rest } = secret;
  const isToken = live.valueState === TOKEN && hasValue(live);
  return isToken ? { ...rest, value: live.value, valueState: TOKEN } : rest;
}

interface Found {
  /** The ids of the settings that lead to it. */
  readonly path: string;
  readonly secret: Properties;
}

/** All secrets inside a value, at any depth. */
export function secretsIn(value: unknown, path: readonly string[] = []): Found[] {
  if (Array.isArray(value)) return value.flatMap((item) => secretsIn(item, path));
  if (!isObject(value)) return [];
  const { settingDefinitionId: id } = value;
  const here = typeof id === "string" ? [...path, id] : path;
  if (isSecretSetting(value)) return [{ path: here.join(" > "), secret: value }];
  return Object.values(value).flatMap((inner) => secretsIn(inner, here));
}

/** Where a secret would be sent without a value: the service would refuse it, or forget the one that it has. */
export const withoutValue = (body: unknown): string[] =>
  secretsIn(body).flatMap(({ path, secret }) => (hasValue(secret) ? [] : [path]));

/** The paths of secrets that were sent and that an object doesn't have. */
export function lostSecrets(sent: unknown, object: unknown): string[] {
  const left = secretsIn(object)
    .filter(({ secret }) => hasValue(secret))
    .map(({ path }) => path);
  return secretsIn(sent).flatMap(({ path }) => {
    const index = left.indexOf(path);
    if (index >= 0) left.splice(index, 1);
    return index >= 0 ? [] : [path];
  });
}

/** Tokens in what a program declares: they are good for one write, and so for none of a program. */
export function declaredTokens(settings: unknown): string | undefined {
  const wrong = secretsIn(settings).filter(({ secret }) => (secret.valueState ?? PLAIN) !== PLAIN);
  if (wrong.length === 0) return undefined;
  const paths = wrong.map(({ path }) => path).join(", ");
  return `settings: the secret of the setting ${paths} is declared with a token: valueState must be ${PLAIN}, with the value in plain text; without both, the secret that the tenant has stays`;
}
