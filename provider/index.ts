/** What is behind the resource classes: the kinds and what happens to them. */
export { kindNames, loadKind } from "./catalog.ts";
export type { Collection } from "./collection.ts";
export { handler } from "./dynamic.ts";
export * from "./errors.ts";
export type { Field, Kind, Rule, Safer, Samples } from "./kind.ts";
export { jsonSchema } from "./schema.ts";
export { providerSource } from "./source.ts";
