/** What rules say of configurations, with their options and exceptions: before it takes the form that Pulumi or a page wants. */
import type { Configuration } from "./configuration.ts";
import { describe, type Exception, exceptionFor, type Place } from "./exceptions.ts";
import { EXCEPTIONS, valuesOf } from "./options.ts";
import type { Finding, ResourceRule, Rule, StackRule } from "./rule.ts";
import { byTenant, type Tenant, tenantWords } from "./tenants.ts";

export interface Judgement extends Omit<Finding, "verdict"> {
  /**
   * `unknown`: the rule can't tell. `excepted`: broken, and an exception counts. `outlived`: the rule is kept, and an
   * exception that has ended is in the way.
   */
  readonly verdict: "broken" | "unknown" | "excepted" | "outlived";
  /** Where it is; undefined for the stack. */
  readonly at: Place | undefined;
  /** One that counts, or one that has ended. */
  readonly exception: Exception | undefined;
}

/** A rule as it is asked: with the values of its options. */
export interface Context {
  readonly rule: Rule;
  readonly options: Record<string, never>;
  readonly exceptions: readonly Exception[];
  readonly now: Date;
}

/**
 * @param configured what the configuration says for the rule
 * @param more exceptions from elsewhere
 * @throws Error for an option that the rule doesn't have
 */
export function contextOf(
  rule: Rule,
  configured: Readonly<Record<string, unknown>>,
  now: Date,
  more: readonly Exception[] = [],
): Context {
  const listed = Array.isArray(configured[EXCEPTIONS]) ? (configured[EXCEPTIONS] as Exception[]) : [];
  const options = valuesOf(rule.id, rule.options, configured) as Record<string, never>;
  return { rule, options, exceptions: [...more, ...listed], now };
}

/** Whether a rule is about configurations of a class. */
export const isAbout = ({ types }: ResourceRule, className: string): boolean => types?.includes(className) ?? true;

/** A rule about one configuration, asked about one of a class that it is about. */
export function judgeConfiguration(context: Context, rule: ResourceRule, configuration: Configuration): Judgement[] {
  const findings = rule.check(configuration, context.options);
  if (findings.length === 0) return outlived(context, [configuration]);
  return findings.map((finding) => judged(context, finding, [configuration], configuration));
}

/** A rule over the stack. Pulumi hands resources over as they were done, which differs from run to run: they are sorted before. */
export function judgeStack(context: Context, rule: StackRule, configurations: readonly Configuration[]): Judgement[] {
  const tenants = byTenant(configurations);
  return tenants.flatMap((tenant) => judgeTenant(context, rule, tenant, tenants.length > 1));
}

function judgeTenant(
  context: Context,
  rule: StackRule,
  tenant: Tenant<Configuration>,
  isOneOfMany: boolean,
): Judgement[] {
  const findings = rule.check(tenant.configurations, context.options);
  if (findings.length === 0) return outlived(context, [...tenant.configurations, ...tenant.providers]);
  return findings.map(({ at, with: others = [], ...finding }) => {
    const message = isOneOfMany ? `${finding.message} In ${tenantWords(tenant)}.` : finding.message;
    return judged(context, { ...finding, message }, [...(at ? [at] : []), ...others, ...tenant.providers], at);
  });
}

/** What a rule can't tell, and what an exception covers, is shown and doesn't stop anybody. */
function judged(
  { exceptions, now }: Context,
  finding: Finding,
  places: readonly Place[],
  at: Place | undefined,
): Judgement {
  const excepted = finding.verdict === "unknown" ? undefined : exceptionFor(exceptions, places, now);
  const verdict = excepted && !excepted.ended ? "excepted" : finding.verdict;
  return { ...finding, verdict, at, exception: excepted?.exception };
}

/** An exception that has ended, of a rule that is kept by now, is only in the way. */
function outlived({ exceptions, now }: Context, kept: readonly Place[]): Judgement[] {
  return kept.flatMap((at): Judgement[] => {
    const excepted = exceptionFor(exceptions, [at], now);
    if (!excepted?.ended) return [];
    const message = `The rule is kept. Take out the exception that ended on ${describe(excepted.exception)}.`;
    return [{ verdict: "outlived", message, at, exception: excepted.exception }];
  });
}
