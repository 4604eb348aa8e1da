/** Objects that are there before the program is: found by name or named by id, refused or taken over. */
import { ConflictError, isNotFound } from "../errors.ts";
import { defaultId, type Kind, nameOf } from "../model/kind.ts";
import { type Properties, same } from "../model/values.ts";
import { fetchObject } from "../objects/object.ts";
import { hasUnknown } from "../pulumi/values.ts";
import { label } from "./explain.ts";
import type { Session } from "./session.ts";

/** The ids that a new resource would collide with, or adopt. */
async function namesakes(kind: Kind, session: Session, args: Properties): Promise<readonly string[]> {
  const name = nameOf(kind, args);
  if (typeof name !== "string" || hasUnknown(name)) return [];
  return session.existing.ids(kind, name);
}

/** Why a new resource of this name can't be: an object of the name is there, and nothing says what to do with it. */
export async function nameFailures(kind: Kind, session: Session, args: Properties): Promise<string[]> {
  if (args.tenantDefault === true || args.adopt !== undefined) return [];
  // The object of a resource that is being replaced has the name until it is deleted.
  if (session.existing.isManaged(kind, String(nameOf(kind, args)))) return [];
  const ids = await namesakes(kind, session, args);
  return collision(kind, session, args, ids);
}

function collision(kind: Kind, session: Session, args: Properties, ids: readonly string[]): string[] {
  const { onExisting } = session.settings;
  if (ids.length === 0 || onExisting === "duplicate") return [];
  if (onExisting === "adopt" && ids.length === 1) return [];
  const many = ids.length > 1 ? `${ids.length} objects` : "an object";
  const ways = `Declare adopt: "${ids[0]}" to manage ${ids.length > 1 ? "one of them" : "it"}, give the resource another ${kind.collection.nameProperty}, or set intune:onExisting to ${ids.length > 1 ? "" : "adopt or "}duplicate`;
  return [`the tenant holds ${many} of this type named "${nameOf(kind, args)}" already (${ids.join(", ")}). ${ways}.`];
}

/** The id of the object that a new resource takes over, if it takes one over. Throws where it must not be made. */
export async function adoptedId(kind: Kind, session: Session, args: Properties, tenantId: string) {
  const standard = defaultId(kind, tenantId);
  if (args.tenantDefault === true && standard) return standard;
  if (args.adopt !== undefined && args.adopt === standard) {
    throw new ConflictError("adopt names the tenant's default: declare tenantDefault: true instead");
  }
  if (typeof args.adopt === "string") return args.adopt;
  const ids = await namesakes(kind, session, args);
  const [refused] = collision(kind, session, args, ids);
  if (refused) throw new ConflictError(refused);
  return session.settings.onExisting === "adopt" ? ids[0] : undefined;
}

/** Says at preview what an adoption would change. */
export async function announceAdoption(kind: Kind, session: Session, args: Properties): Promise<void> {
  const tenantId = await session.client.tenantId();
  const id = await adoptedId(kind, session, args, tenantId);
  if (id === undefined) return;
  const actual = await fetchAdopted(kind, session, id);
  const different = Object.keys(differences(kind, args, actual));
  const open = different.filter((name) => hasUnknown(args[name]));
  const changed = different.filter((name) => !open.includes(name));
  const what = changed.length > 0 ? `and changes ${changed.join(", ")}` : "and changes nothing in it";
  const but = open.length > 0 ? `, as far as that is known before the up (not known: ${open.join(", ")})` : "";
  session.tell("info", `${label(kind, args)} takes over object ${id}, which is in the tenant already, ${what}${but}.`);
}

/** Reads the object that is to be taken over. */
export async function fetchAdopted(kind: Kind, session: Session, id: string): Promise<Properties> {
  try {
    return await fetchObject(session.client, kind, id);
  } catch (error) {
    if (!isNotFound(error)) throw error;
    throw new ConflictError(`The tenant holds no object ${id} in ${kind.collection.path} that could be adopted.`);
  }
}

/** The declared properties that the object doesn't have as declared. */
export function differences(kind: Kind, declared: Properties, actual: Properties): Properties {
  const filled = kind.filledByService(declared);
  return Object.fromEntries(
    Object.entries(declared).filter(([name, value]) => {
      const field = kind.fields[name];
      return field && !field.readOnly && !filled.includes(name) && !same(field, actual[name], value);
    }),
  );
}
