import { readFile } from "node:fs/promises";
import {
  type AnalyzerInfo,
  ConfigureAnalyzerRequest,
  EnforcementLevel,
  PolicyConfig,
} from "@pulumi/pulumi/proto/analyzer_pb.js";
import { Struct } from "google-protobuf/google/protobuf/struct_pb.js";
import { fromJSONSchema } from "zod";

/** How a policy is enforced, and with which parameters. */
interface Settings {
  readonly level: EnforcementLevel | undefined;
  readonly properties: Readonly<Record<string, unknown>>;
}

const LEVELS = {
  advisory: EnforcementLevel.ADVISORY,
  mandatory: EnforcementLevel.MANDATORY,
  remediate: EnforcementLevel.REMEDIATE,
  disabled: EnforcementLevel.DISABLED,
} as const;

/**
 * The settings of a pack: its own defaults, overridden by what the pack was made with, overridden by a file.
 * @throws when the file isn't what it should be, or the settings don't fit a policy's schema.
 */
export async function policySettings(info: AnalyzerInfo, file: string | undefined): Promise<ConfigureAnalyzerRequest> {
  const name = info.getName();
  if (!info.getSupportsconfig() && file !== undefined) throw new Error(`policy pack "${name}" does not support config`);
  const settings = new Map<string, Settings>();
  for (const policy of info.getPoliciesList()) {
    const properties = Object.entries(policy.getConfigschema()?.getProperties()?.toJavaScript() ?? {})
      .map(([key, schema]) => [key, (schema as { readonly default?: unknown }).default] as const)
      .filter(([, value]) => value !== undefined);
    settings.set(policy.getName(), { level: policy.getEnforcementlevel(), properties: Object.fromEntries(properties) });
  }
  const initial = info.getInitialconfigMap().getEntryList() as unknown as [string, unknown][];
  if (initial.length > 0) {
    const given = new Map<string, Settings>();
    info.getInitialconfigMap().forEach((config, policy) => {
      given.set(policy, {
        level: config.getEnforcementlevel(),
        properties: config.getProperties()?.toJavaScript() ?? {},
      });
    });
    override(settings, given);
  }
  if (file !== undefined) override(settings, await readSettings(file));
  validate(info, settings);
  return toRequest(settings);
}

/** Either a level, or an object with parameters and perhaps a level, by policy; `all` is the level of all the others. */
async function readSettings(file: string): Promise<Map<string, Settings>> {
  const parsed: Record<string, unknown> = JSON.parse((await readFile(file, "utf8")).trim() || "{}");
  const entries = Object.entries(parsed).map(([policy, given]): [string, Settings] => {
    if (typeof given === "string") return [policy, { level: levelOf(policy, given), properties: {} }];
    if (typeof given !== "object" || given === null) {
      throw new Error(`${file}: "${policy}" must be an enforcement level or an object`);
    }
    const { enforcementLevel, ...properties } = given as Record<string, unknown>;
    return [
      policy,
      { level: enforcementLevel === undefined ? undefined : levelOf(policy, enforcementLevel), properties },
    ];
  });
  return new Map(entries);
}

function levelOf(policy: string, level: unknown): EnforcementLevel {
  if (typeof level === "string" && level in LEVELS) return LEVELS[level as keyof typeof LEVELS];
  throw new Error(`"${policy}": ${JSON.stringify(level)} is not one of ${Object.keys(LEVELS).join(", ")}`);
}

function override(settings: Map<string, Settings>, given: ReadonlyMap<string, Settings>): void {
  const all = given.get("all")?.level;
  if (all !== undefined) for (const [policy, old] of settings) settings.set(policy, { ...old, level: all });
  for (const [policy, { level, properties }] of given) {
    if (policy === "all") continue;
    const old = settings.get(policy);
    settings.set(policy, { level: level ?? old?.level, properties: { ...old?.properties, ...properties } });
  }
}

function validate(info: AnalyzerInfo, settings: ReadonlyMap<string, Settings>): void {
  const problems = info.getPoliciesList().flatMap((policy) => {
    const schema = policy.getConfigschema();
    if (schema === undefined) return [];
    const properties = schema.getProperties()?.toJavaScript() ?? {};
    const whole = { type: "object", properties, required: schema.getRequiredList() };
    const result = fromJSONSchema(whole as Parameters<typeof fromJSONSchema>[0]).safeParse(
      settings.get(policy.getName())?.properties ?? {},
    );
    const issues = result.error?.issues ?? [];
    return issues.map(({ path, message }) => `${[policy.getName(), ...path].join(".")}: ${message}`);
  });
  if (problems.length > 0) throw new Error(`validating policy config for "${info.getName()}": ${problems.join("; ")}`);
}

function toRequest(settings: ReadonlyMap<string, Settings>): ConfigureAnalyzerRequest {
  const request = new ConfigureAnalyzerRequest();
  for (const [policy, { level, properties }] of settings) {
    const config = new PolicyConfig();
    config.setEnforcementlevel(level ?? EnforcementLevel.ADVISORY);
    config.setProperties(Struct.fromJavaScript(properties as Parameters<typeof Struct.fromJavaScript>[0]));
    request.getPolicyconfigMap().set(policy, config);
  }
  return request;
}
