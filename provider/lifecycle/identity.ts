/**
 * Which object a resource is. It is decided here and nowhere else: check asks at preview, create asks again before it
 * writes.
 */
import type { Kind } from "../model/kind.ts";
import { type Claim, isReplacement, TENANT_DEFAULT } from "./claims.ts";
import { otherObject, otherResource, sameName, takenName } from "./identity-words.ts";
import type { Session } from "./session.ts";
import { tenantDefaultId } from "./tenant-default.ts";

export type Decision =
  /** The state has the object. */
  | { readonly act: "keep" }
  /** A new object is made. */
  | { readonly act: "create" }
  /** An object that is there becomes the resource's. */
  | { readonly act: "adopt"; readonly id: string }
  | { readonly act: "refuse"; readonly reasons: readonly string[] };

/** All that the decision depends on. */
export interface Facts {
  readonly kind: Pick<Kind, "name" | "collection">;
  readonly claim: Claim;
  readonly onExisting: Session["settings"]["onExisting"];
  /** An earlier resource of the program that declares the same name. */
  readonly rival?: Claim;
  /** Id of the tenant's default of the kind, where it has one. */
  readonly defaultId?: string;
  /** Who has the object that is to be adopted, or is to adopt it: a resource other than this one. */
  readonly holder?: { readonly label: string | undefined };
  /** Ids of objects of the declared name that belong to no resource of this run. */
  readonly namesakes: readonly string[];
}

/** Decides, and reserves the object that is to be adopted. */
export async function resolve(kind: Kind, session: Session, claim: Claim): Promise<Decision> {
  const { claims, settings } = session;
  const asks = claim.isNew && !settings.offline;
  const standard = kind.tenantDefault && asks ? await tenantDefaultId(kind, session) : undefined;
  const listed = asks ? await listedNamesakes(kind, session, claim) : [];
  // From here on nothing is waited for: what is decided is reserved before anybody else decides.
  const decision = decide({
    kind,
    claim,
    onExisting: settings.onExisting,
    rival: claims.rivalOf(kind, claim),
    defaultId: standard,
    holder: claim.adopt === undefined ? undefined : holderOf(session, claim, claim.adopt),
    namesakes: strangers(kind, session, claim, listed),
  });
  if (decision.act === "adopt") claims.takeOver(decision.id, claim);
  return decision;
}

/** The rules, in the order in which they count. */
export function decide({ kind, claim, onExisting, rival, defaultId, holder, namesakes }: Facts): Decision {
  // 1. One name, one object: of two resources that declare a name, the later one is refused where an object is to be
  //    made for either. Two that have their objects already are left in peace, as are two that adopt.
  if (rival && onExisting !== "duplicate") return refuse(sameName(kind, claim, rival));
  // 2. What the state has stays.
  if (!claim.isNew) return { act: "keep" };
  // 3. The tenant's default is the object of its id. It can't be made, and so it can't be replaced.
  if (claim.name === TENANT_DEFAULT && defaultId !== undefined) {
    const isAgain = claim.before === TENANT_DEFAULT;
    return isAgain ? refuse("the tenant's default can't be replaced: it can only be changed") : adopt(defaultId);
  }
  // 4. A replacement is a new object, whatever the tenant holds of its name: the old one goes when the new one is there.
  //    `adopt` has named the old one and has done its work.
  if (isReplacement(claim)) return { act: "create" };
  // 5. An object that is named by its id is adopted, unless it is the default or belongs to another resource.
  if (claim.adopt !== undefined) {
    if (claim.adopt === defaultId)
      return refuse("adopt names the tenant's default: declare tenantDefault: true instead");
    return holder ? refuse(otherResource(claim, holder)) : adopt(claim.adopt);
  }
  // 6. Nobody has the name, or it isn't known before the up, which decides again.
  const [found] = namesakes;
  if (found === undefined) return { act: "create" };
  // 7. An object of the name is there, and a setting says what that means.
  if (onExisting === "duplicate") return { act: "create" };
  if (onExisting === "adopt" && namesakes.length === 1) return adopt(found);
  return refuse(takenName(kind, claim, namesakes));
}

const adopt = (id: string): Decision => ({ act: "adopt", id });
const refuse = (reason: string): Decision => ({ act: "refuse", reasons: [reason] });

async function listedNamesakes(kind: Kind, { existing }: Session, claim: Claim): Promise<readonly string[]> {
  const { name, adopt, before } = claim;
  const counts = before === undefined && adopt === undefined && name !== undefined && name !== TENANT_DEFAULT;
  return counts ? existing.ids(kind, name) : [];
}

/** Objects of the name without those of this run's resources: a resource that gets another name leaves the old one. */
function strangers(kind: Kind, { claims }: Session, claim: Claim, listed: readonly string[]): readonly string[] {
  const free = listed.filter((id) => !claims.isHeld(id) && (claims.takerOf(id) ?? claim) === claim);
  const leaving = claims.leaving(kind, claim.name ?? "") - (listed.length - free.length);
  return free.length <= leaving ? [] : free;
}

function holderOf({ claims }: Session, claim: Claim, id: string): Facts["holder"] {
  const taker = claims.takerOf(id);
  if (taker && taker !== claim) return taker;
  return claims.isHeld(id) ? { label: undefined } : undefined;
}

/** Why the object of a resource of the state isn't its own alone; undefined where it is. */
export function intruder({ claims }: Session, id: string): string | undefined {
  const taker = claims.takerOf(id);
  return taker && otherObject(id, taker);
}
