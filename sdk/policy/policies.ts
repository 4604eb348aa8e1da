/** From rules to the policies of a Pulumi policy pack. */
import type {
  EnforcementLevel,
  Policies,
  PolicyConfigSchema,
  PolicyProviderResource,
  PolicyResourceOptions,
  ReportViolation,
  ResourceValidationArgs,
  ResourceValidationPolicy,
  StackValidationPolicy,
} from "@pulumi/policy";
import { classOf } from "../../provider/pulumi/tokens.ts";
import { type Configuration, configurationOf } from "./configuration.ts";
import { describe, type Exception, exceptionFor, exceptionsSchema } from "./exceptions.ts";
import { ExceptionsInUse } from "./exceptions-in-use.ts";
import { type Context, contextOf, isAbout, type Judgement, judgeConfiguration, judgeStack } from "./judge.ts";
import { EXCEPTIONS } from "./options.ts";
import { plain } from "./plain.ts";
import type { ResourceRule, Rule, StackRule } from "./rule.ts";
import { providerOf } from "./tenants.ts";

export interface PackOptions {
  /** Exceptions by the id of a rule, beside those of the pack's configuration. */
  readonly exceptions?: Readonly<Record<string, readonly Exception[]>>;
  /** What day it is, for exceptions. Default: the clock of the machine. */
  readonly now?: () => Date;
}

/** The policies for `new PolicyPack(name, { policies: policies(rules) })`. */
export function policies(rules: readonly Rule[], options: PackOptions = {}): Policies {
  const ids = rules.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) throw new Error(`Two rules have the id ${twice}.`);
  const stray = Object.keys(options.exceptions ?? {}).find((id) => !ids.includes(id));
  if (stray !== undefined) throw new Error(`There is an exception for the rule ${stray}, which the pack doesn't have.`);
  const pack: Pack = { ...options, inUse: new ExceptionsInUse() };
  return [
    ...rules.map((rule) => (rule.over === "stack" ? stackPolicy(rule, pack) : resourcePolicy(rule, pack))),
    exceptionsPolicy(pack),
  ];
}

interface Pack extends PackOptions {
  readonly inUse: ExceptionsInUse;
}

function resourcePolicy(rule: ResourceRule, pack: Pack): ResourceValidationPolicy {
  const { remedy } = rule;
  const policy: ResourceValidationPolicy = {
    ...policyFacts(rule),
    validateResource: (args, report) => {
      const context = configured(rule, pack, args.getConfig());
      for (const one of judgeConfiguration(context, rule, concerned(rule, args))) tell(rule, one, report);
    },
  };
  if (!remedy) return policy;
  return {
    ...policy,
    remediateResource: (args) => {
      const configuration = concerned(rule, args);
      const context = configured(rule, pack, args.getConfig());
      const excepted = exceptionFor(context.exceptions, [configuration], context.now);
      if (excepted && !excepted.ended) return undefined;
      return remedy(args.props, configuration, context.options) ? args.props : undefined;
    },
  };
}

function stackPolicy(rule: StackRule, pack: Pack): StackValidationPolicy {
  return {
    ...policyFacts(rule),
    validateStack: (args, report) => {
      const context = configured(rule, pack, args.getConfig());
      for (const one of judgeStack(context, rule, configurationsOf(args.resources))) tell(rule, one, report);
    },
  };
}

/** Pulumi hands resources over as they were done, which differs from run to run. */
const configurationsOf = (resources: readonly Seen[]): Configuration[] =>
  resources.flatMap((resource) => read(resource) ?? []).sort((left, right) => (left.urn < right.urn ? -1 : 1));

/** An exception that matches nothing is a mistake, or a leftover that will cover what somebody gives the name to. */
const exceptionsPolicy = ({ inUse }: Pack): StackValidationPolicy => ({
  name: "exceptions-in-use",
  description: "Each exception is for a resource of the stack",
  enforcementLevel: "advisory",
  validateStack: ({ resources }, report) => {
    const [stack = ""] = resources.map(({ urn }) => urn.split("::").slice(0, 2).join("::"));
    for (const message of inUse.idle(configurationsOf(resources), stack)) report(message);
  },
});

function policyFacts(rule: Rule) {
  return {
    name: rule.id,
    description: rule.title,
    enforcementLevel: rule.level,
    url: rule.link,
    configSchema: schemaOf(rule),
  };
}

/** What a pack's configuration may set of a rule. */
export function schemaOf(rule: Rule): PolicyConfigSchema {
  const own = Object.entries(rule.options).map(([name, option]) => [
    name,
    { ...option.schema, description: option.description, default: option.default },
  ]);
  return { properties: { ...Object.fromEntries(own), [EXCEPTIONS]: exceptionsSchema } };
}

interface Seen {
  readonly type: string;
  readonly urn: string;
  readonly name: string;
  readonly props: Record<string, unknown>;
  readonly opts: PolicyResourceOptions;
  readonly provider?: PolicyProviderResource;
}

const read = ({ type, urn, name, props, opts, provider }: Seen): Configuration | undefined =>
  configurationOf({
    type,
    urn,
    name,
    opts,
    provider: providerOf(provider),
    properties: classOf(type) === undefined ? {} : plain(props),
  });

/** The configuration, where the rule is about its class; otherwise Pulumi is told that the rule doesn't apply. */
function concerned(rule: ResourceRule, args: ResourceValidationArgs): Configuration {
  const configuration = read(args);
  if (!configuration) return args.notApplicable("It is about Intune configurations.");
  if (!isAbout(rule, configuration.className)) {
    return args.notApplicable(`It is about ${rule.types?.join(", ")}.`);
  }
  return configuration;
}

function configured(rule: Rule, pack: Pack, values: Record<string, unknown>): Context {
  const context = contextOf(rule, values, pack.now?.() ?? new Date(), pack.exceptions?.[rule.id]);
  pack.inUse.note(rule, context.exceptions);
  return context;
}

/** An exception that has ended is named, so that nobody wonders why it no longer helps. */
function tell(rule: Rule, { verdict, message, at, exception }: Judgement, report: ReportViolation): void {
  const why = `${rule.reason} ${rule.link}`;
  if (verdict === "unknown") {
    advise(rule, `Can't tell: ${message}\n${why}`, at?.urn, report);
  } else if (verdict === "excepted" && exception) {
    advise(rule, `${message}\nExcepted until ${describe(exception)}`, at?.urn, report);
  } else if (verdict === "outlived") {
    advise(rule, message, at?.urn, report);
  } else {
    const ended = exception ? ` An exception ended on ${describe(exception)}.` : "";
    report(`${message}${ended}\n${why}`, at?.urn);
  }
}

/**
 * Reports as advice, whatever the level of the rule. The policy SDK takes an object here, as its own report of values
 * that aren't known does, but declares only the text.
 */
function advise(rule: Rule, message: string, urn: string | undefined, report: ReportViolation): void {
  const advisory: EnforcementLevel = "advisory";
  const finding = { message: `${rule.title}\n${message}`, enforcementLevel: advisory, ...(urn ? { urn } : {}) };
  (report as unknown as (finding: object) => void)(finding);
}
