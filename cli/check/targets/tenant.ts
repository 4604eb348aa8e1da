/** Policies that a tenant has. It is only read. */
import type { Session } from "../../../provider/lifecycle/session.ts";
import { kindNames, loadKind } from "../../../provider/model/registry.ts";
import { findObjects } from "../../adopt/find.ts";
import { ONE_TENANT, type Target } from "../subject.ts";

export async function tenantTarget(session: Session, progress: (text: string) => void): Promise<Target> {
  const kinds = kindNames().map(loadKind);
  const { tenantId, objects, leftOut } = await findObjects(session, { kinds, managed: new Set(), progress });
  // Every tenant has defaults: where nothing was found, nothing could be looked at.
  const [first] = leftOut;
  if (objects.length === 0 && first !== undefined) {
    throw new Error(`Nothing of tenant ${tenantId} could be read: ${first}`);
  }
  return {
    sort: "tenant",
    name: tenantId,
    subjects: objects.map(({ kind, id, isDefault, properties }) => ({
      kind,
      source: `${kind.collection.path}/${id}`,
      alsoCalled: [id],
      provider: { ...ONE_TENANT, tenantId: tenantId.toLowerCase() },
      properties: isDefault ? { ...properties, tenantDefault: true } : properties,
    })),
    unread: leftOut.map((why) => ({ source: tenantId, why })),
    options: [],
    stack: "",
  };
}
