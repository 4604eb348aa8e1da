/**
 * Names for ids. A plain name is the tenant's own, looked up by the report itself. What the program says about an id, in its
 * configuration or by a resource of its own, is no proof of what the id is: the id stays, and the name beside it is said to
 * be the program's.
 */
import { GUID } from "../../provider/model/value-types/guid.ts";
import { isObject } from "../../provider/model/values.ts";
import { classOf } from "../../provider/pulumi/tokens.ts";
import { joined, type Phrase, quoted } from "../phrase.ts";
import type { Preview, Step } from "./preview.ts";
import { parseUrn } from "./urn.ts";

/** Words for an id; for none, because it isn't known yet, what it can only be. */
export type NameOf = (id: string | undefined, thing?: Thing) => Phrase;
export type Thing = "group" | "filter" | "collection";

export function namesIn(
  { steps, config }: Pick<Preview, "steps" | "config">,
  looked: ReadonlyMap<string, string> = new Map(),
): NameOf {
  const claims = new Map<string, string>();
  for (const [key, value] of Object.entries(config)) {
    for (const [id, name] of idsIn(key.split(":").at(-1) ?? key, value)) claims.set(id.toLowerCase(), name);
  }
  for (const step of steps) {
    for (const [id, name] of ofResource(step)) claims.set(id.toLowerCase(), name);
  }
  return (id, thing) => {
    if (id === undefined) return notYet(steps, thing);
    const [real, claim] = [looked.get(id.toLowerCase()), claims.get(id.toLowerCase())];
    if (real !== undefined) return [quoted(real)];
    if (claim !== undefined) return [quoted(id), " (", quoted(claim), " in the program)"];
    // A preview without a tenant leaves the program's name in the place of the id.
    return thing === undefined || thing === "collection" || GUID.test(id)
      ? [quoted(id)]
      : [quoted(id), " (not looked up)"];
  };
}

/** The id of a resource that others may refer to, and its name. */
function ofResource({ urn, old, new: planned }: Step): [string, string][] {
  return [old, planned].flatMap((state): [string, string][] => {
    const ids = [state?.outputs.objectId, state?.id].filter((id) => typeof id === "string" && GUID.test(id));
    const called = [state?.outputs.displayName, state?.inputs.displayName].find((name) => typeof name === "string");
    return ids.map((id) => [String(id), String(called ?? parseUrn(urn).name)]);
  });
}

const MOST_NAMED = 3;
const FILTER = "DeviceAndAppManagementAssignmentFilter";

const isThing: Readonly<Record<Thing, (type: string) => boolean>> = {
  group: (type) => classOf(type) === undefined && /group$/i.test(type),
  filter: (type) => classOf(type) === FILTER,
  collection: () => false,
};

/** An id isn't known yet because what has it is new: one of these. */
function notYet(steps: readonly Step[], thing: Thing | undefined): Phrase {
  const made = steps.filter(({ op, urn }) => op === "create" && thing && isThing[thing](parseUrn(urn).type));
  if (made.length === 0) return ["not known yet"];
  const names = made.slice(0, MOST_NAMED).map(({ urn, new: planned }): Phrase => {
    const called = planned?.inputs.displayName;
    return [quoted(typeof called === "string" ? called : parseUrn(urn).name)];
  });
  const more: Phrase[] = made.length > MOST_NAMED ? [[`${made.length - MOST_NAMED} more`]] : [];
  const which = joined([...names, ...more], " or ");
  return [...which, " of the program, which is new"];
}

/** Ids in a value of the configuration, with the key that each stands under; an object's value is JSON. */
function idsIn(key: string, value: unknown): [string, string][] {
  if (isObject(value)) return Object.entries(value).flatMap(([inner, one]) => idsIn(inner, one));
  if (typeof value !== "string") return [];
  if (GUID.test(value)) return [[value, key]];
  return value.startsWith("{") ? idsIn(key, parsed(value)) : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
