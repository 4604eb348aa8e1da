import { randomUUID } from "node:crypto";
import { serviceRefusal } from "../http/errors.ts";
import { isRecord } from "../model/body.ts";
import type { Entry } from "../service/table.ts";

const secretType = "#microsoft.graph.deviceManagementConfigurationSecretSettingValue";
const tokenState = "encryptedValueToken";

/**
 * Secrets of the settings catalogue. The service keeps them and gives a token in place of each: `value` a GUID,
 * `valueState` `encryptedValueToken` (seen in exports that administrators publish). What a PUT leaves out is gone. A
 * token may be sent back; shipping importers do so within one tenant, and say that it means nothing in another. Nobody
 * has shown what the service answers to a token that isn't the policy's, nor to a secret without value or state: they
 * are refused. Each write makes new tokens, so that a client that keeps one for later is found out.
 *
 * @param before the object that is changed; undefined for a new one, which has no tokens that could be sent back.
 */
export function keepSecrets(draft: Entry, before: Entry | undefined): Entry {
  const known = before?.hidden ?? {};
  const hidden: Record<string, string> = {};
  const token = (secret: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
    const value = plainValue(secret, known);
    const made = randomUUID();
    hidden[made] = value;
    return { ...secret, value: made, valueState: tokenState };
  };
  const settings = draft.contained?.settings?.map((setting) => replaceSecrets(setting, token) as typeof setting);
  return { ...draft, contained: { ...draft.contained, ...(settings && { settings }) }, hidden };
}

function plainValue(secret: Readonly<Record<string, unknown>>, known: Readonly<Record<string, string>>): string {
  const { value, valueState } = secret;
  if (typeof value !== "string" || value === "") throw serviceRefusal("A secret setting needs a value");
  if (valueState === "notEncrypted") return value;
  if (valueState !== tokenState)
    throw serviceRefusal(`A secret setting can't be sent with the valueState '${valueState}'`);
  const kept = known[value];
  if (kept === undefined) throw serviceRefusal("The token of a secret setting is not one of this policy's");
  return kept;
}

/** Goes through a setting to any depth: groups and choices have children. */
function replaceSecrets(
  value: unknown,
  token: (secret: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): unknown {
  if (Array.isArray(value)) return value.map((item) => replaceSecrets(item, token));
  if (!isRecord(value)) return value;
  if (value["@odata.type"] === secretType) return token(value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replaceSecrets(inner, token)]));
}
