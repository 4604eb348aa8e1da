/** An object of the tenant that becomes a resource without a program that declares it: what a program would declare. */
import { randomUUID } from "node:crypto";
import { ConflictError } from "../errors.ts";
import { isBuiltIn } from "../model/collection.ts";
import { defaultId, type Kind } from "../model/kind.ts";
import { type Properties, withSecrets } from "../model/values.ts";
import { confirmed } from "../objects/confirmed-assignments.ts";
import { inChange } from "../objects/object.ts";
import { declare } from "./declare.ts";
import { label } from "./explain.ts";
import { find } from "./gone.ts";
import { belongsToAnother } from "./identity-words.ts";
import { agreedTenant, type Session } from "./session.ts";
import { type Memory, managedNames, outputs } from "./state.ts";

/** What a read answers; an empty id says that the object is gone. */
export interface Found {
  readonly id: string;
  readonly props: Properties;
  readonly inputs: Properties;
}

export const NOT_FOUND: Found = { id: "", props: {}, inputs: {} };

/**
 * Reads an object and declares it. The engine prints what is declared as a program, so no secret is among it: what is
 * missing is told.
 */
export async function importObject(kind: Kind, session: Session, id: string): Promise<Found> {
  const tenantId = await agreedTenant(session);
  if (session.claims.isHeld(id)) throw new ConflictError(belongsToAnother(id));
  const actual = await find(kind, session, id);
  if (!actual) return NOT_FOUND;
  const args = await declared(kind, session, id, actual, id === defaultId(kind, tenantId));
  const memory: Memory = {
    tenantId,
    managed: managedNames(args),
    holder: randomUUID(),
    adopted: true,
    imported: true,
    ...restored(kind, args, actual),
  };
  session.claims.hold(id, memory.holder);
  return { id, props: outputs(kind, args, actual, memory), inputs: withSecrets(kind.fields, args) };
}

/** What holds secrets is left out as a whole: written without them, it would lose them. */
async function declared(kind: Kind, session: Session, id: string, actual: Properties, isDefault: boolean) {
  const tenantDefault = isDefault ? { tenantDefault: true } : {};
  const certain = isDefault ? actual : await confirmed(session.client, kind, id, actual);
  const [needed, left]: [Set<string>, Set<string>] = [new Set(), new Set()];
  const args = declare(
    kind,
    { ...certain, ...tenantDefault },
    {
      idOf: (other) => other,
      groupId: (group) => group,
      assignment: (target, more) => ({ target, ...more }),
      script: (_property, _field, text) => text,
      secret: (path) => {
        const [name = ""] = path.split(".");
        if (kind.fields[name]?.required) needed.add(path);
        else left.add(name);
      },
      optionalSecret: (path) => void left.add(path),
    },
  );
  announceSecrets(kind, session, args, [...needed], [...left]);
  const open = Object.entries(args).filter(([name]) => !left.has(name));
  return { ...tenantDefault, ...Object.fromEntries(open) };
}

function announceSecrets(kind: Kind, session: Session, args: Properties, needed: string[], left: string[]): void {
  const parts = [
    ...(needed.length > 0 ? [`declare ${needed.join(", ")} before the next up`] : []),
    ...(left.length > 0
      ? [`what stays as it is in the tenant unless the program declares it: ${left.join(", ")}`]
      : []),
  ];
  if (parts.length === 0) return;
  session.tell("warning", `${label(kind, args)} is imported without what is secret: ${parts.join("; ")}.`);
}

/** What the tenant's own object has, which comes back when the resource goes; nothing for an object of the program's. */
export function restored(kind: Kind, args: Properties, actual: Properties): { readonly restore?: Properties } {
  const names = restorable(kind, args, actual);
  return names ? { restore: Object.fromEntries(names.map((name) => [name, actual[name] ?? null])) } : {};
}

/** Names of what is kept of the object as it was found: of its default all that is declared, else what it takes. */
export function restorable(kind: Kind, args: Properties, actual: Properties): string[] | undefined {
  const { collection } = kind;
  if (args.tenantDefault === true) return managedNames(args).filter((name) => inChange(kind, name));
  if (!isBuiltIn(collection, actual)) return undefined;
  return (collection.builtIn?.takes ?? []).filter((name) => name in args);
}

/** Says at preview what an imported object has and the program doesn't declare: it stays. */
export function announceUndeclared(kind: Kind, session: Session, memory: Memory | undefined, news: Properties): void {
  const names = undeclared(memory, news).filter((name) => name !== "assignments");
  if (names.length === 0) return;
  session.tell(
    "info",
    `${label(kind, news)} was imported with more than the program declares, which stays as it is in the tenant: ${names.join(", ")}.`,
  );
}

/** What an object was imported with and the program doesn't declare. */
export const undeclared = (memory: Memory | undefined, news: Properties): string[] =>
  memory?.imported ? memory.managed.filter((name) => !(name in news)) : [];
