/** Policies that a program declares: what a preview of a new, empty stack would make. No tenant is asked. */
import { openStack } from "../../../local/engine/index.ts";
import type { StackResult, StepState } from "../../../local/engine/stack.ts";
import type { Properties } from "../../../provider/model/values.ts";
import { UNKNOWN } from "../../../provider/pulumi/values.ts";
import type { Preview, State } from "../../pulumi/preview.ts";
import type { Target } from "../subject.ts";
import { programTarget } from "./stack.ts";

/**
 * @param folder of the project
 * @param stackName whose configuration the program gets
 */
export async function folderTarget(folder: string, stackName: string): Promise<Target> {
  const stack = await openStack({ projectDir: folder, stackName, env: { INTUNE_OFFLINE: "true" } });
  try {
    const result = await stack.preview();
    const target = programTarget(`${folder} (stack ${stackName})`, asPreview(result));
    if (!result.ok && target.subjects.length === 0) throw new Error(failure(folder, stackName, result));
    return target;
  } finally {
    await stack.close();
  }
}

function failure(folder: string, stackName: string, { diagnostics }: StackResult): string {
  const errors = diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ message }) => message.trim().replace(/\s+/g, " "));
  return `${folder} can't be previewed with the configuration of stack ${stackName}: ${errors.join(" ")}`;
}

function asPreview({ ok, steps, diagnostics }: StackResult): Preview {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return {
    steps: steps.map(({ op, urn, old, new: planned }) => ({
      op,
      urn,
      old: stateOf(old),
      new: stateOf(planned),
      paths: [],
    })),
    messages: errors.map(({ severity, message, urn }) => ({ severity, text: message, urn })),
    findings: [],
    remediations: [],
    config: {},
    unchanged: undefined,
    failed: !ok,
  };
}

const stateOf = (state: StepState | undefined): State | undefined =>
  state && {
    id: state.id,
    inputs: withUnknowns(state.inputs) as Properties,
    outputs: withUnknowns(state.outputs) as Properties,
    initErrors: [],
    retained: false,
    provider: "",
    protect: state.protect ?? false,
  };

/** The stack's interface has words for people in their place. */
function withUnknowns(value: unknown): unknown {
  if (value === "[unknown]") return UNKNOWN;
  if (Array.isArray(value)) return value.map(withUnknowns);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withUnknowns(inner)]));
}
