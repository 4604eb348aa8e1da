/** Which rules are asked, at which level and with which options: by the configuration that the policy pack takes too. */
import { z } from "zod";
import { isObject } from "../../provider/model/values.ts";
import { didYouMean } from "../../provider/suggestion.ts";
import type { Rule } from "../../sdk/policy/index.ts";
import { baseline, guardrails, hygiene } from "../../sdk/policy/packs.ts";
import { schemaOf } from "../../sdk/policy/policies.ts";

export const PACKS: Readonly<Record<string, readonly Rule[]>> = { baseline, guardrails, hygiene };

export interface AskedRule {
  readonly rule: Rule;
  readonly pack: string;
  readonly level: "mandatory" | "advisory" | "disabled";
  /** Options and exceptions as configured. */
  readonly configured: Readonly<Record<string, unknown>>;
}

/** The rule that looks after exceptions; the pack has it beside its own. */
export const EXCEPTIONS_IN_USE = "exceptions-in-use";
/** Pulumi's word for every rule of a pack. */
const ALL = "all";

const LEVELS = ["advisory", "mandatory", "remediate", "disabled"] as const;
type Level = (typeof LEVELS)[number];

/**
 * @param packs rules by the name of their pack
 * @param text of a file that `pulumi preview --policy-pack-config` takes
 * @throws Error for a rule, a level, an option or a value that there isn't, all of them at once
 */
export function askedRules(packs: Readonly<Record<string, readonly Rule[]>>, text = "{}", source = ""): AskedRule[] {
  const rules = Object.entries(packs).flatMap(([pack, of]) => of.map((rule) => ({ rule, pack })));
  const twice = rules.find(({ rule }, index) => rules.findIndex((one) => one.rule.id === rule.id) < index);
  if (twice) throw new Error(`Two rules have the id ${twice.rule.id}.`);
  const config = parsed(text, source);
  const ids = [...rules.map(({ rule }) => rule.id), EXCEPTIONS_IN_USE, ALL];
  const mistakes = [
    ...Object.keys(config)
      .filter((id) => !ids.includes(id))
      .map((id) => `there is no rule ${JSON.stringify(id)}${didYouMean(id, ids)}`),
    ...levelMistakes(config),
    ...rules.flatMap(({ rule }) => (isObject(config[rule.id]) ? optionMistakes(rule, config[rule.id]) : [])),
  ];
  if (mistakes.length > 0) throw new Error(`${source}: ${mistakes.join("; ")}`);
  const all = levelOf(config[ALL]);
  return rules.map(({ rule, pack }) => ({
    rule,
    pack,
    level: asked(levelOf(config[rule.id]) ?? all ?? rule.level),
    configured: optionsOf(config[rule.id]),
  }));
}

/** A remediation changes what is sent, and nothing is sent here. */
const asked = (level: Level): AskedRule["level"] => (level === "remediate" ? "mandatory" : level);

function parsed(text: string, source: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    if (isObject(value)) return value;
  } catch {
    // Said below.
  }
  throw new Error(`${source} isn't a pack's configuration: expected an object of JSON, with a rule's id for each key.`);
}

function levelOf(value: unknown): Level | undefined {
  const level = isObject(value) ? value.enforcementLevel : value;
  return LEVELS.find((one) => one === level);
}

const levelMistakes = (config: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(config)
    .filter(([, value]) => !(isObject(value) && value.enforcementLevel === undefined) && levelOf(value) === undefined)
    .map(([id]) => `the level of ${id} must be one of ${LEVELS.join(", ")}`);

function optionsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (!isObject(value)) return {};
  const { enforcementLevel: _, ...options } = value;
  return options;
}

function optionMistakes(rule: Rule, value: unknown): string[] {
  const schema = { type: "object", additionalProperties: false, ...schemaOf(rule) };
  const result = z.fromJSONSchema(schema as never).safeParse(optionsOf(value));
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const at = issue.path.length === 0 ? "" : `.${issue.path.join(".")}`;
    const known = issue.code === "unrecognized_keys" ? `; it has ${Object.keys(schema.properties).join(", ")}` : "";
    return `${rule.id}${at}: ${issue.message}${known}`;
  });
}
