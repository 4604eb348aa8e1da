/** Definitions that a tenant has and the package hasn't, or has otherwise: names as the package's own update gives them. */
import fs from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { type Definition, keyOf } from "../../../catalog/definition.ts";
import type { GraphDefinition } from "../../../catalog/graph.ts";
import { merge } from "../../../catalog/ledger.ts";
import type { Aliases } from "../../../catalog/naming/assign.ts";

/** What a setting takes and where it stands; labels, categories and pages are no reason to keep another copy of it. */
const TELLING = [
  ...["shape", "valueType", "parents", "platforms", "technologies", "range", "length", "count", "format", "pattern"],
  ...["refersTo", "visibility", "usage", "versions", "gone", "superseded"],
] as const;

/**
 * @param earlier those of the last time: names that were given stay.
 * @param dump what the tenant answers; what it lacks says nothing, because tenants get changes one after another.
 */
export function changedDefinitions(
  ofPackage: Iterable<Definition>,
  earlier: readonly Definition[],
  dump: readonly GraphDefinition[],
): Definition[] {
  const package_ = new Map([...ofPackage].map((definition) => [keyOf(definition), definition]));
  const known = new Map([...earlier.map((one) => [keyOf(one), one] as const), ...package_]);
  const answered = new Set(dump.map(({ id }) => id));
  const { definitions } = merge(known, dump, aliases());
  return [...definitions.values()]
    .filter(({ id }) => answered.has(id))
    .filter((one) => !isTheSame(package_.get(keyOf(one)), one))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function isTheSame(known: Definition | undefined, now: Definition): boolean {
  return known !== undefined && isDeepStrictEqual(telling(known), telling(now));
}

const telling = (one: Definition) => [
  ...TELLING.map((fact) => (one as unknown as Record<string, unknown>)[fact]),
  one.options?.filter(({ gone }) => !gone).map(({ id, under }) => [id, under]),
];

const aliases = (): Aliases =>
  JSON.parse(
    fs.readFileSync(path.join(__dirname, "..", "..", "..", "..", "catalog", "aliases.json"), "utf8"),
  ) as Aliases;
