/** What became of exported files: which objects the program says whole, and what it lacks, by file and member. */
import type { Program } from "../adopt/program.ts";
import { type ExportedObject, type Exports, placeOf } from "../exports/read.ts";
import type { Convertible } from "./findings.ts";

export interface Missing {
  readonly source: string;
  /** Path of the member; empty for the whole of it. */
  readonly member: string;
  readonly why: string;
}

export interface Outcome {
  /** Objects that the program declares, and how many of them whole. */
  readonly declared: number;
  readonly whole: number;
  /** Members and files that aren't in the program. */
  readonly missing: readonly Missing[];
  /** What has to be mended before the program can be applied. */
  readonly toMend: readonly { readonly source: string; readonly why: string }[];
  /** Ids of the tenant that was exported, which the program can't know to be right elsewhere. */
  readonly foreign: readonly { readonly source: string; readonly member: string; readonly id: string }[];
  readonly repeated: Exports["repeated"];
  /** How many files are no JSON: scripts, profiles and pictures that other tools write beside. */
  readonly others: number;
}

export function outcomeOf(exports: Exports, { sources, objects }: Convertible, { notes, unchanged }: Program): Outcome {
  const broken = new Map<ExportedObject, string[]>();
  const mend = (object: ExportedObject | undefined, why: string) => {
    if (object) broken.set(object, [...(broken.get(object) ?? []), why]);
  };
  for (const { resource, failure } of notes) mend(sources.get(resource.id), failure);
  for (const [object, why] of sameNames([...sources.values()])) mend(object, why);
  const isWhole = (object: ExportedObject) => object.lost.length === 0 && !broken.has(object);
  return {
    declared: objects.length - unchanged.length,
    whole: [...sources.values()].filter(isWhole).length - unchanged.length,
    missing: [
      ...exports.unread.map(({ file, at, why }) => ({ source: placeOf({ file, at }), member: "", why })),
      ...exports.objects.flatMap((object) =>
        object.lost.map(({ path, why }) => ({ source: placeOf(object), member: path, why })),
      ),
    ],
    toMend: [...broken].flatMap(([object, reasons]) => reasons.map((why) => ({ source: placeOf(object), why }))),
    foreign: [...sources.values()].flatMap((object) => foreignTags(object, sources)),
    repeated: exports.repeated,
    others: exports.others,
  };
}

/** The provider makes no two objects of a type with one name. */
function sameNames(objects: readonly ExportedObject[]): [ExportedObject, string][] {
  const groups = Map.groupBy(objects, ({ kind, name }) => `${kind.name}\u0000${name.toLowerCase()}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((one): [ExportedObject, string] => [
      one,
      `${placeOf(first as ExportedObject)} has the name ${JSON.stringify(one.name)} too, and says something else`,
    ]),
  );
}

/** `0` is the tag Default of every tenant. */
function foreignTags(object: ExportedObject, sources: Convertible["sources"]) {
  const { roleScopeTagIds: tags } = object.properties;
  if (!Array.isArray(tags)) return [];
  return tags
    .map(String)
    .filter((id) => /^\d+$/.test(id) && id !== "0" && !sources.has(id))
    .map((id) => ({ source: placeOf(object), member: "roleScopeTagIds", id }));
}

/** Nothing is missing, and nothing has to be mended. */
export const isWhole = ({ missing, toMend }: Outcome): boolean => missing.length + toMend.length === 0;
