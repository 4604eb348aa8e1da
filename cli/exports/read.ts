/**
 * Intune objects out of files: of the admin center, of Graph itself, of IntuneCD, IntuneManagement, IntuneBackupAndRestore
 * and CIPP. Nothing of a file is left out in silence: it is an object, a member that is named, or a file that is named.
 */
import type { Kind } from "../../provider/model/kind.ts";
import { GUID } from "../../provider/model/value-types/guid.ts";
import { isObject, type Properties } from "../../provider/model/values.ts";
import { fromWire } from "../../provider/model/wire.ts";
import { fromEntity } from "../../provider/objects/object.ts";
import { type Apart, apart, type GroupNames, inGraphsShape } from "./assignments.ts";
import { jsonOf, textOf } from "./decode.ts";
import { bytesOf, type ExportFile, listed, rootOf } from "./files.ts";
import { identify } from "./identify.ts";
import { type Lost, lostIn } from "./lost.ts";
import { isCutOff, type Part, partsOf } from "./unwrap.ts";

export interface ExportedObject {
  /** Below the folder, with slashes. */
  readonly file: string;
  /** Where in the file: `value[3]`; empty for the whole of it. */
  readonly at: string;
  readonly kind: Kind;
  readonly id: string | undefined;
  /** No object before it has its id. */
  readonly isFirst: boolean;
  readonly name: string;
  /** What every tenant has, and a program adopts with `tenantDefault`. */
  readonly isDefault: boolean;
  /** In the shape that programs use. They may hold secrets in clear. */
  readonly properties: Properties;
  readonly lost: readonly Lost[];
}

/** `backup/a.json`, `backup/a.json#value[3]` */
export const placeOf = ({ file, at }: Pick<ExportedObject, "file" | "at">): string =>
  at === "" ? file : `${file}#${at}`;

/** What was read of no object. */
export interface Unread {
  readonly file: string;
  readonly at: string;
  readonly why: string;
}

export interface Exports {
  /** The folder that files are named below; empty where several were given. */
  readonly root: string;
  readonly objects: readonly ExportedObject[];
  readonly unread: readonly Unread[];
  /** Objects that a file before them has word for word. */
  readonly repeated: readonly { readonly file: string; readonly at: string; readonly as: string }[];
  /** Names of groups by id, in lower case, where exports tell them. */
  readonly groups: ReadonlyMap<string, string>;
  /** How many files are no JSON. */
  readonly others: number;
}

/** @param given folders and files */
export function readExports(given: readonly string[]): Exports {
  const root = rootOf(given);
  const reader = new Reader();
  for (const one of given) reader.read(one, root);
  return { ...reader.done(), root };
}

class Reader {
  readonly #objects: ExportedObject[] = [];
  readonly #unread: Unread[] = [];
  readonly #repeated: { file: string; at: string; as: string }[] = [];
  readonly #apart: { readonly file: string; readonly found: Apart }[] = [];
  readonly #seen = new Map<string, string>();
  readonly #ids = new Set<string>();
  readonly #groups: GroupNames = new Map();
  #others = 0;

  read(given: string, root: string): void {
    const { files, refused, others } = listed(given, root);
    this.#others += others;
    for (const { name, why } of refused) this.#refuse(name, "", why);
    for (const file of files) this.#file(file);
  }

  done(): Omit<Exports, "root"> {
    return {
      objects: this.#assigned(),
      unread: this.#unread,
      repeated: this.#repeated,
      groups: this.#groups,
      others: this.#others,
    };
  }

  #refuse(file: string, at: string, why: string): void {
    this.#unread.push({ file, at, why });
  }

  #file(file: ExportFile): void {
    try {
      const document = jsonOf(textOf(bytesOf(file)));
      const found = apart(document, file.name);
      if (found) {
        this.#apart.push({ file: file.name, found });
        return;
      }
      for (const part of partsOf(document)) this.#part(file.name, part);
      if (isCutOff(document))
        this.#refuse(file.name, "@odata.nextLink", "the list goes on on another page, which isn't here");
    } catch (error) {
      this.#refuse(file.name, "", error instanceof Error ? error.message : String(error));
    }
  }

  #part(file: string, { at, value, context }: Part): void {
    const identified = identify(value, context);
    if ("why" in identified || !isObject(value)) {
      this.#refuse(file, at, "why" in identified ? identified.why : "it isn't an object");
      return;
    }
    const { kind } = identified;
    const entity =
      "assignments" in value ? { ...value, assignments: inGraphsShape(value.assignments, this.#groups) } : value;
    const { nameProperty } = kind.collection;
    const { name, from } = nameOf(nameProperty, value, at === "" ? file : undefined);
    if (name === undefined) {
      this.#refuse(file, at, `it has no ${nameProperty}`);
      return;
    }
    const properties = { ...fromEntity(kind, entity), ...unreturned(kind, value), [nameProperty]: name };
    const id = typeof value.id === "string" && value.id !== "" ? value.id : undefined;
    const key = JSON.stringify([kind.name, withoutServices(kind, properties)]);
    const as = this.#seen.get(key);
    if (as !== undefined) {
      this.#repeated.push({ file, at, as });
      return;
    }
    this.#seen.set(key, placeOf({ file, at }));
    const isFirst = id === undefined || !this.#ids.has(id.toLowerCase());
    if (id !== undefined) this.#ids.add(id.toLowerCase());
    // A second spelling of the name says nothing more.
    const lost = lostIn(kind, value).filter(({ path }) => path !== from && value[path] !== name);
    this.#objects.push({ file, at, kind, id, isFirst, name, isDefault: isDefault(kind, value), properties, lost });
  }

  /** The objects, with the assignments that other files have for them. */
  #assigned(): ExportedObject[] {
    const byKey = new Map<string, ExportedObject[]>();
    for (const object of this.#objects) {
      for (const key of new Set([object.id?.toLowerCase(), object.name, baseName(object.file)])) {
        if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), object]);
      }
    }
    const more = new Map<ExportedObject, unknown>();
    for (const { file, found } of this.#apart) {
      const owners = found.keys
        .map((key) => byKey.get(key) ?? byKey.get(key.toLowerCase()) ?? [])
        .find((one) => one.length > 0);
      const [owner, ...others] = owners ?? [];
      if (owner === undefined) this.#refuse(file, "", "it holds assignments of a policy that isn't among the files");
      else if (others.length > 0)
        this.#refuse(file, "", `it holds assignments, and ${others.length + 1} policies may be meant`);
      else more.set(owner, [...((more.get(owner) as unknown[]) ?? []), ...found.assignments]);
    }
    return this.#objects.map((object) => {
      if (!more.has(object)) return object;
      const { assignments } = fromEntity(object.kind, { assignments: inGraphsShape(more.get(object), this.#groups) });
      return { ...object, properties: { ...object.properties, ...(assignments === undefined ? {} : { assignments }) } };
    });
  }
}

/**
 * What every tenant has. The object says it, or its id begins with the tenant's, of whichever tenant; others of its type may
 * end in the same, but the priority 0 is that of defaults alone. Some exporters leave ids out.
 */
function isDefault({ collection: { defaultFlag }, tenantDefault }: Kind, object: Properties): boolean {
  if (defaultFlag !== undefined) return object[defaultFlag] === true;
  const { id, priority } = object;
  if (!tenantDefault || (typeof priority === "number" && priority !== 0)) return false;
  if (typeof id !== "string") return priority === 0;
  return GUID.test(id.slice(0, 36)) && id.slice(36) === `_${tenantDefault.idSuffix}`;
}

/** Secrets that the service never gives back, and a file may say all the same. */
const unreturned = ({ fields }: Kind, value: Properties): Properties =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([name, field]) => field.secret && field.writeOnly && value[name] !== null && value[name] !== undefined)
      .map(([name, field]) => [name, fromWire(field, value[name])]),
  );

/** Some exporters call every name `displayName`, and some leave it to the file's name. */
function nameOf(property: string, value: Properties, file: string | undefined): { name?: string; from?: string } {
  const from = [property, "displayName", "name"].find((one) => typeof value[one] === "string" && value[one] !== "");
  if (from !== undefined) return { name: String(value[from]), from };
  return file === undefined ? {} : { name: baseName(file) };
}

const baseName = (file: string): string => file.replace(/^.*\//, "").replace(/\.json$/i, "");

/** What two exports of one object may differ in: what the service says, and assignments that one of them left out. */
const withoutServices = (kind: Kind, properties: Properties): Properties =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([name, value]) => {
        const field = kind.fields[name];
        return !field?.readOnly && !(field?.kind === "assignments" && Array.isArray(value) && value.length === 0);
      })
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );
