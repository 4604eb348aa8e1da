/** Why a resource can't be the object that it wants to be, and the ways out. */
import type { Kind } from "../model/kind.ts";
import { type Claim, TENANT_DEFAULT } from "./claims.ts";

type Place = Pick<Kind, "collection">;
type Named = { readonly label: string | undefined };

/** What comes before every advice to adopt: an object of this stack has a resource already. */
const ALIASES =
  'If a resource of this stack manages it that was renamed or moved, say so: aliases: [{ name: "<its old name>" }] (or parent) in the options of the new one.';

export function sameName({ collection }: Place, claim: Claim, rival: Claim): string {
  if (collection.singleton) return `${both(claim, rival)} what the tenant has one of. Declare it once.`;
  const what = claim.name === TENANT_DEFAULT ? "the tenant's default" : `the name ${JSON.stringify(claim.name)}`;
  return `${both(claim, rival)} ${what}, and each resource needs an object of its own. Take one of them out, or give it another ${collection.nameProperty}. To have two objects of one name, set intune:onExisting to duplicate.`;
}

function both(claim: Claim, rival: Claim): string {
  if (claim.label === undefined || rival.label === undefined) return "another resource of this program declares";
  return `resources ${JSON.stringify(rival.label)} and ${JSON.stringify(claim.label)} of this program both declare`;
}

export function otherResource({ adopt }: Claim, { label }: Named): string {
  return `object ${adopt} belongs to ${resource(label)} already, and can't be adopted by another. ${ALIASES} Otherwise take adopt out of one of the two.`;
}

export function otherObject(id: string, taker: Claim): string {
  return `${resource(taker.label)} of this program is to adopt object ${id}, which belongs to this one. ${ALIASES} Otherwise take adopt out of the other one.`;
}

const resource = (label: string | undefined): string =>
  label === undefined ? "another resource" : `resource ${JSON.stringify(label)}`;

export function takenName({ collection }: Place, { name }: Claim, ids: readonly string[]): string {
  const one = ids.length === 1;
  const found = `the tenant holds ${one ? "an object" : `${ids.length} objects`} of this type named ${JSON.stringify(name)} already (${ids.join(", ")}).`;
  return `${found} ${ALIASES} Otherwise declare adopt: "${ids[0]}" to manage ${one ? "it" : "one of them"}, give the resource another ${collection.nameProperty}, or set intune:onExisting to ${one ? "adopt or " : ""}duplicate.`;
}

/** Why an object isn't deleted under a resource that isn't the only one to have it. */
export const notDeleted = (id: string): string =>
  `Object ${id} isn't deleted: another resource of this program has it, made, adopted or changed in this run or before. If that is this one renamed or moved, put adopt aside and say so: aliases: [{ name: "<the old name>" }] in the options of the new one. Or take this one alone out of the state, which leaves the object as it is: pulumi state delete '<URN of this resource>' (pulumi stack --show-urns lists them).`;

/** Why an object isn't imported: each has one resource. */
export const belongsToAnother = (id: string): string =>
  `object ${id} belongs to another resource of this program already, and can't be imported as well. ${ALIASES}`;
