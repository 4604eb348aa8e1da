/** Rules for Intune configurations as plain objects, for policy packs of one's own. Importing them does nothing. */

export { type Overlap, overlap } from "../../effective/overlap.ts";
export { type Include, isEveryone, type Targets } from "../../effective/targets.ts";
export type { ConfigurationOf, PathOf } from "./classes.ts";
export { type Configuration, type Effective, typeToken } from "./configuration.ts";
export { coverageRule, demand, deviceCoverageRule } from "./coverage.ts";
export { andUser, type DeviceDemand, device, expectedIn, says } from "./device.ts";
export type { Exception } from "./exceptions.ts";
export * from "./expectations.ts";
export {
  booleanOption,
  integerOption,
  listOption,
  type Option,
  type Options,
  textOption,
  type ValuesOf,
} from "./options.ts";
export { baseline, guardrails, hygiene } from "./packs.ts";
export { type PackOptions, policies } from "./policies.ts";
export {
  broken,
  type Control,
  type Finding,
  type ResourceRule,
  type Rule,
  type RuleFacts,
  resourceRule,
  type StackFinding,
  type StackRule,
  stackRule,
  unknown,
} from "./rule.ts";
export { type Demanded, type Setting, setting, settingRule } from "./settings.ts";
