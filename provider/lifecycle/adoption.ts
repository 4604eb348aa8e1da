/** Objects that are there before the program is, adopted. */
import { ConflictError } from "../errors.ts";
import { type BuiltIn, isBuiltIn } from "../model/collection.ts";
import type { Kind } from "../model/kind.ts";
import { type Properties, same } from "../model/values.ts";
import { hasUnknown } from "../pulumi/values.ts";
import { label } from "./explain.ts";
import { find } from "./gone.ts";
import { announceLastAssignment } from "./last-assignment.ts";
import type { Session } from "./session.ts";

/** Says at preview what an adoption would change. */
export function announceAdoption(kind: Kind, session: Session, args: Properties, actual: Properties, id: string): void {
  const different = Object.keys(differences(kind, args, actual));
  assertTaken(kind, id, actual, different);
  const open = different.filter((name) => hasUnknown(args[name]));
  const changed = different.filter((name) => !open.includes(name));
  const what = changed.length > 0 ? `and changes ${changed.join(", ")}` : "and changes nothing in it";
  const but = open.length > 0 ? `, as far as that is known before the up (not known: ${open.join(", ")})` : "";
  if (changed.includes("assignments")) announceLastAssignment(kind, session, actual, args);
  session.tell("info", `${label(kind, args)} adopts object ${id}, which is in the tenant already, ${what}${but}.`);
}

/** Reads the object that is to be adopted. */
export async function fetchAdopted(kind: Kind, session: Session, id: string): Promise<Properties> {
  const found = await find(kind, session, id);
  if (!found)
    throw new ConflictError(`The tenant holds no object ${id} in ${kind.collection.path} that could be adopted.`);
  const { builtIn } = kind.collection;
  if (builtIn?.takes || !isBuiltIn(kind.collection, found)) return found;
  throw new ConflictError(
    `Object ${id} is built in (${builtIn?.property}): every tenant has it, and nobody can change or delete it. Refer to it by its name or id, or look at it with ${kind.name}.get.`,
  );
}

/** What is built in may be adopted for the few properties that it takes; whatever else differs is refused. */
export function assertTaken({ collection }: Kind, id: string, actual: Properties, changed: readonly string[]): void {
  if (!isBuiltIn(collection, actual)) return;
  const { property, takes = [] } = collection.builtIn as BuiltIn;
  const refused = changed.filter((name) => !takes.includes(name));
  if (refused.length === 0) return;
  throw new ConflictError(
    `Object ${id} is Microsoft's own (${property}): only ${takes.join(", ")} can be changed, and the program has another ${refused.join(", ")}. Nothing was written. Declare what the object has, or add these to ignoreChanges.`,
  );
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
