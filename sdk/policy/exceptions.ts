/** Exceptions: a rule that a resource needn't keep, for a reason and until a day. */
import type { PolicyConfigJSONSchema } from "@pulumi/policy/schema";

export interface Exception {
  /**
   * Name or URN of the resource, or what it is called in the admin center; for a rule over the stack also the name of a
   * provider, or a tenant's id.
   */
  readonly resource: string;
  /** Why, for whoever looks at it next. */
  readonly reason: string;
  /** The last day on which it counts, as `YYYY-MM-DD`, in UTC. */
  readonly ends: string;
  /** Who answers for it. */
  readonly owner?: string;
  /** Where it was decided. */
  readonly ticket?: string;
}

/** Schema of the list of exceptions in a pack's configuration. */
export const exceptionsSchema: PolicyConfigJSONSchema = {
  type: "array",
  description: "Resources that needn't keep the rule, each for a reason and until a day.",
  default: [],
  items: {
    type: "object",
    required: ["resource", "reason", "ends"],
    additionalProperties: false,
    properties: {
      resource: { type: "string", minLength: 1 },
      reason: { type: "string", minLength: 1 },
      ends: { type: "string", format: "date" },
      owner: { type: "string" },
      ticket: { type: "string" },
    },
  },
};

export type Excepted = { readonly exception: Exception; readonly ended: boolean } | undefined;

/** What an exception may name. */
export interface Place {
  readonly urn: string;
  readonly name: string;
  readonly alsoCalled?: readonly string[];
  /** Of a provider, in lower case. */
  readonly tenantId?: string | undefined;
}

export const matches = ({ resource }: Exception, { urn, name, alsoCalled = [], tenantId }: Place): boolean =>
  [urn, name, ...alsoCalled].includes(resource) || resource.toLowerCase() === tenantId;

/** The exception for one of the places: one that still counts, else one that has ended. */
export function exceptionFor(exceptions: readonly Exception[], places: readonly Place[], now: Date): Excepted {
  const matching = exceptions
    .filter((exception) => places.some((place) => matches(exception, place)))
    .map((exception) => ({ exception, ended: lastMoment(exception) < now.getTime() }));
  return matching.find(({ ended }) => !ended) ?? matching[0];
}

/** An exception without a proper end date has ended. */
function lastMoment({ ends }: Exception): number {
  const end = new Date(`${ends}T23:59:59.999Z`);
  const isDay = !Number.isNaN(end.getTime()) && end.toISOString().startsWith(ends);
  return isDay ? end.getTime() : Number.NEGATIVE_INFINITY;
}

/** `until 2027-03-31: the reason (owner, ticket)` */
export function describe({ ends, reason, owner, ticket }: Exception): string {
  const by = [owner, ticket].filter((part) => part).join(", ");
  return `${ends}: ${reason}${by ? ` (${by})` : ""}`;
}
