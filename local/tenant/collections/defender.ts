import { serviceRefusal } from "../http/errors.ts";
import type { ParsedEntity } from "../model/body.ts";
import type { Collection } from "../service/collection.ts";
import type { Entry } from "../service/table.ts";

const type = "windowsDefenderAdvancedThreatProtectionConfiguration";
const blobs = ["advancedThreatProtectionOnboardingBlob", "advancedThreatProtectionOffboardingBlob"];
const connectors = "/deviceManagement/mobileThreatDefenseConnectors";

/** The connector to Defender for Endpoint has this id in every tenant. */
export const defenderConnectorId = "fc780465-2017-40d4-a0c5-307022471b92";

function isConnected(collection: Collection): boolean {
  const state = collection.tenant.collection(connectors).table.get(defenderConnectorId)?.values.partnerState;
  return state === "enabled" || state === "available";
}

/** Defender onboarding: once the tenant is connected, the service has the blobs itself and takes none. */
export const defender = {
  sent(entity: ParsedEntity, collection: Collection): void {
    if (entity.type.name !== type || !isConnected(collection)) return;
    const sent = blobs.find((name) => typeof entity.values[name] === "string" && entity.values[name] !== "");
    if (sent) throw serviceRefusal(`${sent} can't be set: this tenant is connected to Microsoft Defender for Endpoint`);
  },

  fill(draft: Entry, collection: Collection): Entry {
    const wanted = draft.type === type && draft.values.advancedThreatProtectionAutoPopulateOnboardingBlob === true;
    if (!wanted || !isConnected(collection)) return draft;
    const blob = JSON.stringify({ body: `onboarding of tenant ${collection.tenant.tenantId}` });
    return { ...draft, values: { ...draft.values, advancedThreatProtectionOnboardingBlob: blob } };
  },
};
