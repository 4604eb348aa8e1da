/** Failures in words: what was attempted, on which object, what the service said, and what to do. */
import { GraphError, IntuneError, PartialFailure } from "../errors.ts";
import { explain as explainGraphError } from "../graph/failure.ts";
import { type Kind, nameOf } from "../model/kind.ts";
import type { Properties } from "../model/values.ts";

/** Runs an operation; its failure says which object it was about and what is needed. */
export async function explained<T>(kind: Kind, doing: string, args: Properties, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const prefix = `${doing} ${label(kind, args)} failed: `;
    const message = prefix + inWords(kind, error);
    if (error instanceof PartialFailure) throw new PartialFailure(error.id, error.properties, new Error(message));
    throw new IntuneError(error instanceof IntuneError ? error.code : "INTUNE_INTERNAL", message, { cause: error });
  }
}

/** A failure's message, with what the kind knows about the way out of it. */
export function inWords(kind: Kind, error: unknown): string {
  const failure = error instanceof PartialFailure ? error.cause : error;
  if (!(failure instanceof GraphError)) return error instanceof Error ? error.message : String(error);
  const { permissions, missing } = kind.collection;
  const { message } = explainGraphError(failure, { permissions: permissions.application });
  if (failure.status === 404) {
    return `${message} That alone doesn't say that the object is gone: pulumi refresh finds out, and the state keeps it until then.`;
  }
  const noSegment = failure.status === 400 && /resource not found for the segment/i.test(failure.graphMessage ?? "");
  return noSegment && missing ? `${message} ${missing}` : message;
}

/** `WindowsIdentityProtectionConfiguration "Hello"`. */
export function label(kind: Kind, args: Properties): string {
  if (kind.collection.singleton) return kind.name;
  if (args.tenantDefault === true) return `${kind.name} (the tenant's default)`;
  const name = nameOf(kind, args);
  return typeof name === "string" ? `${kind.name} "${name}"` : kind.name;
}
