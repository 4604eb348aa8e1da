/** What is behind the resource classes: the kinds and what happens to them. */

export * from "./errors.ts";
export type { Collection } from "./model/collection.ts";
export type { Field, Kind, Rule, Safer, Samples } from "./model/kind.ts";
export { kindNames, loadKind } from "./model/registry.ts";
export { jsonSchema } from "./model/schema.ts";
export { handler } from "./pulumi/dynamic.ts";
export { providerSource } from "./pulumi/source.ts";
