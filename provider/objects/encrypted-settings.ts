/** Custom settings: the service encrypts their texts, and gives a text back only by reference. */

import { GraphError } from "../errors.ts";
import type { GraphClient } from "../graph/client.ts";
import { annotated, TYPE } from "../model/graph-type.ts";
import { isObject, type Properties } from "../model/values.ts";

const isEncrypted = (setting: unknown): setting is Properties => isObject(setting) && setting.isEncrypted === true;

/** An object as it was read, its custom settings in plain text as far as the service tells, else without the value. */
export async function decrypted(client: GraphClient, path: string, object: Properties): Promise<Properties> {
  const { omaSettings } = object;
  if (!Array.isArray(omaSettings) || !omaSettings.some(isEncrypted)) return object;
  const plain = omaSettings.map((setting) => (isEncrypted(setting) ? withPlainText(client, path, setting) : setting));
  return { ...object, omaSettings: await Promise.all(plain) };
}

/** What an answer shows in place of an encrypted text is a mask. */
export function withoutMasks(object: Properties): Properties {
  const { omaSettings } = object;
  if (!Array.isArray(omaSettings)) return object;
  return { ...object, omaSettings: omaSettings.map((setting) => (isEncrypted(setting) ? unmasked(setting) : setting)) };
}

function unmasked({ value: _, ...setting }: Properties): Properties {
  return setting;
}

async function withPlainText(client: GraphClient, path: string, setting: Properties): Promise<Properties> {
  const text = await plainText(client, path, setting.secretReferenceValueId);
  if (text === undefined) return unmasked(setting);
  // XML is sent as base64, and comes back as the text that it is.
  const isBytes = setting[TYPE] === annotated("omaSettingStringXml");
  return { ...setting, value: isBytes ? Buffer.from(text, "utf8").toString("base64") : text };
}

/** Undefined where the service refuses: whoever may only read may not see secrets. A text that isn't found is an error. */
async function plainText(client: GraphClient, path: string, reference: unknown): Promise<string | undefined> {
  try {
    const answer = await client.get<{ value?: unknown }>(
      `${path}/getOmaSettingPlainTextValue(secretReferenceValueId='${reference}')`,
    );
    return typeof answer.value === "string" ? answer.value : undefined;
  } catch (error) {
    if (error instanceof GraphError && [400, 401, 403].includes(error.status ?? 0)) return undefined;
    throw error;
  }
}
