/** Rules that ask whether a stack demands something at all: one of several policies is enough. */
import type { PathOf } from "./classes.ts";
import type { Configuration } from "./configuration.ts";
import { type DeviceDemand, found, isHeld, labelOf, readsOf } from "./device.ts";
import type { Expectation } from "./expectations.ts";
import { booleanOption } from "./options.ts";
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

type Declaration = Omit<RuleFacts, "options" | "reads" | "identities">;

/** Each setting must be as demanded in at least one configuration of its class, in each tenant that has any. */
export function coverageRule(facts: Declaration & { readonly demands: readonly Demand[] }): StackRule {
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

type DeviceCoverage = Declaration & {
  readonly demands: readonly DeviceDemand[];
  /** What ids of the subject begin with: a stack without any such setting leaves the subject to others. */
  readonly about: readonly string[];
};

/**
 * Each setting of the device must be as demanded in at least one configuration, whichever way that says it, in each
 * tenant for which the stack says anything about the subject.
 */
export function deviceCoverageRule({ demands, about, ...facts }: DeviceCoverage): StackRule {
  const isAbout = (configuration: Configuration) =>
    configuration.settings().some(({ identity }) => about.some((start) => identity?.startsWith(start)));
  return stackRule({
    ...facts,
    reads: [...new Set(demands.flatMap(readsOf))],
    identities: demands.flatMap(({ identities }) => identities),
    options: {
      whole: booleanOption("Asked of a tenant that the stack manages as a whole, also where it says nothing."),
    },
    check: (all, { whole }) => {
      const candidates = all.filter(isAbout);
      return candidates.length > 0 || whole ? demands.flatMap((one) => judgeCoverage(one, all, candidates)) : [];
    },
  });
}

function judgeCoverage(
  demanded: DeviceDemand,
  all: readonly Configuration[],
  candidates: readonly Configuration[],
): StackFinding[] {
  const said = all.map((configuration) => found(demanded, configuration));
  const verdicts = said.flatMap(({ said: settings }) => settings.map((one) => isHeld(demanded, one)));
  if (verdicts.includes("yes")) return [];
  const wanted = demanded.expectation.wanted({});
  const message = `${labelOf(demanded)} is ${wanted} in none of the stack's configurations`;
  const isOpen = verdicts.includes("unknown") || said.some(({ open }) => open !== undefined);
  const [setting] = demanded.identities;
  const finding = isOpen
    ? unknown(`${message}, as far as is known before the update.`, setting)
    : broken(`${message}.`, setting);
  return [{ ...finding, with: candidates }];
}
