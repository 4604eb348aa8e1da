/** Rules that ask whether a stack demands something at all: one of several policies of a class is enough. */
import type { PathOf } from "./classes.ts";
import type { Configuration } from "./configuration.ts";
import type { Expectation } from "./expectations.ts";
import { broken, type RuleFacts, type StackFinding, type StackRule, stackRule, unknown } from "./rule.ts";

interface Demand {
  readonly className: string;
  readonly path: string;
  readonly expectation: Expectation;
}

export const demand = <Name extends string>(className: Name, path: PathOf<Name>, expectation: Expectation): Demand => ({
  className,
  path,
  expectation,
});

/** Each setting must be as demanded in at least one configuration of its class, in each tenant that has any. */
export function coverageRule(
  facts: Omit<RuleFacts, "options" | "reads"> & { readonly demands: readonly Demand[] },
): StackRule {
  const { demands, ...rest } = facts;
  return stackRule({
    ...rest,
    reads: demands.map(({ className, path }) => `${className}.${path}`),
    check: (configurations) => demands.flatMap((one) => judge(one, configurations)),
  });
}

function judge({ className, path, expectation }: Demand, all: readonly Configuration[]): StackFinding[] {
  const candidates = all.filter((configuration) => configuration.className === className);
  if (candidates.length === 0) return [];
  const values = candidates.map((configuration) => configuration.effective(path));
  if (values.some((found) => found.known && found.value !== null && expectation.holds(found.value, {}))) return [];
  const message = `${path} is ${expectation.wanted({})} in none of the stack's ${candidates.length} ${className}`;
  const open = values.find((found) => !found.known);
  const finding =
    open && !open.known
      ? unknown(`${message}, as far as can be told: ${open.why}.`, path)
      : broken(`${message}.`, path);
  return [{ ...finding, with: candidates }];
}
