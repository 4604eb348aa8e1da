import type { OperationOptions } from "./stack.ts";

const ALL = ["preview", "up", "refresh", "destroy"];

/** Which operations take which option. */
const TAKEN_BY: Readonly<Record<keyof OperationOptions, readonly string[]>> = {
  refresh: ["preview", "up", "destroy"],
  expectNoChanges: ["preview", "up", "refresh"],
  continueOnError: ["up", "destroy"],
  previewOnly: ["refresh", "destroy"],
  policyPacks: ["preview", "up"],
  policyPackConfigs: ["preview", "up"],
  clearPendingCreates: ["refresh"],
  runProgram: ALL,
  parallel: ALL,
  onEvent: ALL,
  eventLog: ALL,
  signal: ALL,
};

/**
 * For programs whose options nobody has type-checked: what was ignored in silence (`target`, or `previewOnly` of an up)
 * would change more than was asked for.
 * @throws when the operation doesn't take an option that is given.
 */
export function refuseOtherOptions(operation: string, options: OperationOptions): void {
  const taken: Readonly<Record<string, readonly string[]>> = TAKEN_BY;
  const given = Object.entries(options).filter(([, value]) => value !== undefined && value !== false);
  const refused = given.map(([name]) => name).filter((name) => !taken[name]?.includes(operation));
  if (refused.length === 0) return;
  const others = Object.keys(taken).filter((name) => taken[name]?.includes(operation));
  throw new Error(`${operation} doesn't take the option ${refused.join(", ")}; it takes ${others.join(", ")}`);
}
