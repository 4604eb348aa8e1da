/** The policies of a tenant before and after an update: those of the program, and those that it doesn't manage. */
import { configuresDevices, type Policy, policyOf } from "../../../effective/policy.ts";
import { kindOf } from "../../pulumi/kinds.ts";
import type { Step } from "../../pulumi/preview.ts";
import { parseUrn } from "../../pulumi/urn.ts";
import type { Seen } from "../seen.ts";

export interface Worlds {
  readonly before: readonly Policy[];
  readonly after: readonly Policy[];
  /** Ids of those that the update touches: the URNs of their resources. */
  readonly touched: ReadonlySet<string>;
}

export function worldsOf(steps: readonly Step[], seen: Seen): Worlds {
  const own = steps.filter(isOfAPolicy);
  const managed = new Set(own.flatMap(({ urn, old }) => [old?.id, seen.objects.get(urn)?.id]));
  const others = seen.policies.filter(({ id }) => !managed.has(id));
  return {
    before: [...others, ...own.flatMap((step) => before(step, seen) ?? [])],
    after: [...others, ...own.flatMap((step) => after(step) ?? [])],
    touched: new Set(own.filter(({ op }) => op !== "same").map(({ urn }) => urn)),
  };
}

/** A replacement is told in three steps, of which one has both sides. */
function isOfAPolicy({ urn, op }: Step): boolean {
  const kind = kindOf(parseUrn(urn).type);
  return (
    kind !== undefined && configuresDevices(kind) && !["create-replacement", "delete-replaced", "read"].includes(op)
  );
}

function before({ urn, old }: Step, { objects }: Seen): Policy | undefined {
  const kind = kindOf(parseUrn(urn).type);
  const properties = old ? { ...old.outputs, ...old.inputs } : objects.get(urn)?.properties;
  return kind && properties && policyOf(urn, kind, properties);
}

/** What isn't declared stays as it is; a new policy is for nobody then. */
function after({ urn, op, old, new: planned }: Step): Policy | undefined {
  const kind = kindOf(parseUrn(urn).type);
  if (!kind || (op === "delete" && !old?.retained)) return undefined;
  const known = old ? { ...old.outputs, ...old.inputs } : { assignments: [] };
  return policyOf(urn, kind, { ...known, ...planned?.inputs });
}
