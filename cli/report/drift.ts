/** What a refresh found: changes in the tenant that didn't come from the program. */
import { kindNames, loadKind } from "../../provider/catalog.ts";
import { type Difference, differences } from "./differences.ts";
import { type Phrase, quoted } from "./phrase.ts";
import type { Preview, State, Step } from "./preview.ts";
import { classOf, isPulumis, parseUrn } from "./urn.ts";

export interface Drift {
  readonly urn: string;
  readonly name: Phrase;
  /** The object is no longer in the tenant. */
  readonly gone: boolean;
  /** From what the state had to what the tenant has. */
  readonly differences: readonly Difference[];
}

export function driftIn({ steps }: Pick<Preview, "steps">): Drift[] {
  return steps
    .filter(({ op, urn }) => op === "refresh" && !isPulumis(parseUrn(urn).type))
    .flatMap((step) => driftOf(step, steps) ?? [])
    .sort((left, right) => (left.urn < right.urn ? -1 : 1));
}

function driftOf(step: Step, all: readonly Step[]): Drift | undefined {
  const { type, name } = parseUrn(step.urn);
  const found = foundIn(step, all);
  const kindName = classOf(type);
  const kind = kindName !== undefined && kindNames().includes(kindName) ? loadKind(kindName) : undefined;
  const gone = found === "gone";
  const changed = gone ? [] : differences({ ...step, new: found }, kind);
  const moved = !gone && JSON.stringify(step.old?.inputs.assignments) !== JSON.stringify(found?.inputs.assignments);
  if (!gone && changed.length === 0 && !moved) return undefined;
  return { urn: step.urn, name: [quoted(name)], gone, differences: moved ? [...changed, ASSIGNMENTS] : changed };
}

/** What the tenant has. `--json` tells of a refresh before it happened, so a later step's old state has to say. */
function foundIn(step: Step, all: readonly Step[]): State | "gone" | undefined {
  if (!step.new) return "gone";
  if (JSON.stringify(step.new) !== JSON.stringify(step.old)) return step.new;
  const later = all.find(({ op, urn }) => op !== "refresh" && urn === step.urn);
  if (later && !later.old) return "gone";
  return later?.old ?? step.new;
}

const ASSIGNMENTS: Difference = {
  path: "assignments",
  label: ["Assignments"],
  before: ["as declared"],
  after: ["changed in the tenant"],
  direction: "unclear",
  unresolved: false,
  secret: false,
  field: undefined,
};
