import { randomUUID } from "node:crypto";
import { notFound, requestRefusal } from "../http/errors.ts";
import type { GraphAnswer, GraphRequest } from "../http/exchange.ts";
import { isRecord, type ParsedEntity, plainTypeName, type Values } from "../model/body.ts";
import type { Collection } from "../service/collection.ts";
import type { Entry } from "../service/table.ts";

/** What a read shows in place of an encrypted value; bytes are shown as an empty XML element. */
const masks: Readonly<Record<string, string>> = {
  omaSettingString: "****",
  omaSettingStringXml: "PGEvPg==",
  omaSettingBase64: "****",
};

/** Custom settings: the service encrypts texts and gives them back by reference only. */
export const oma = {
  encrypt(draft: Entry, entity: ParsedEntity): Entry {
    const sent = entity.values.omaSettings;
    const settings = draft.values.omaSettings;
    if (!Array.isArray(sent) || !Array.isArray(settings)) return draft;
    const hidden: Record<string, string> = {};
    const encrypted = settings.map((setting: Values) => encryptSetting(setting, draft.id, hidden));
    return { ...draft, values: { ...draft.values, omaSettings: encrypted }, hidden };
  },

  /** `getOmaSettingPlainTextValue(secretReferenceValueId='…')` */
  plainText(entry: Entry, request: GraphRequest, collection: Collection): GraphAnswer {
    const part = request.segments.at(-1) ?? "";
    const reference = /^getOmaSettingPlainTextValue\(secretReferenceValueId='([^']*)'\)$/.exec(part)?.[1];
    if (reference === undefined) throw requestRefusal("getOmaSettingPlainTextValue needs secretReferenceValueId.");
    const value = entry.hidden?.[reference];
    if (value === undefined) throw notFound();
    return { status: 200, body: { "@odata.context": `${collection.tenant.base()}/$metadata#Edm.String`, value } };
  },
};

/**
 * XML is sent as base64 and given back as text: the published examples of a Terraform provider plan clean only so, and
 * IntuneManagement encodes the answer before it sends it again.
 */
const plain = ({ "@odata.type": type, value }: Values): string =>
  plainTypeName(String(type)) === "omaSettingStringXml"
    ? Buffer.from(String(value), "base64").toString()
    : String(value);

function encryptSetting(setting: Values, policyId: string, hidden: Record<string, string>): Values {
  const mask = isRecord(setting) ? masks[plainTypeName(String(setting["@odata.type"]))] : undefined;
  if (mask === undefined) return { ...setting, isEncrypted: false, secretReferenceValueId: null };
  const reference = `${policyId}_${randomUUID()}_${randomUUID()}`;
  hidden[reference] = plain(setting);
  return { ...setting, isEncrypted: true, secretReferenceValueId: reference, value: mask };
}
