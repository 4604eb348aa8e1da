/** Whether a rule holds for one device. */
import { every, holds, type Rule, some, type Verdict } from "./rule.ts";

/** Values by property in lower case, `device.model`; null where a device has none, nothing where it isn't known. */
export type Values = ReadonlyMap<string, string | null>;

export function evaluate(rule: Rule, values: Values): Verdict {
  if ("all" in rule) return every(rule.all.map((part) => evaluate(part, values)));
  if ("any" in rule) return some(rule.any.map((part) => evaluate(part, values)));
  return holds(rule, values.get(rule.property));
}
