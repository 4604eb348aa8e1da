/** Members of an exported object that no property of its type takes. */
import { TYPE } from "../../provider/model/graph-type.ts";
import type { Field, Fields, Kind } from "../../provider/model/kind.ts";
import { isObject, type Properties } from "../../provider/model/values.ts";
import { fieldsOf, itemOf } from "../../provider/model/walk.ts";
import { didYouMean } from "../../provider/suggestion.ts";

export interface Lost {
  /** `settings[3].settingInstance.note` */
  readonly path: string;
  readonly why: string;
}

export function lostIn(kind: Kind, value: Properties): Lost[] {
  return ofObject(kind.fields, value, "", kind.name);
}

/** What the service says of an object, of its parts, and of the catalog beside them; and what exporters add of their own. */
const NOT_DECLARED = new Set([
  "id",
  "version",
  "createdDateTime",
  "lastModifiedDateTime",
  "supportsScopeTags",
  "settingDefinitions",
  "settingCount",
  "isAssigned",
  "deviceConfigurationId",
  "deviceConfigurationODataType",
]);
const isOfExporter = (name: string): boolean => /@|^#|ReferenceUrl$/.test(name) || NOT_DECLARED.has(name);

function ofObject(fields: Fields, value: Properties, path: string, type: string): Lost[] {
  return Object.entries(value).flatMap(([name, inner]) => {
    const at = path === "" ? name : `${path}.${name}`;
    const field = fields[name];
    if (field) return field.readOnly ? [] : ofValue(field, inner, at);
    if (isOfExporter(name) || saysNothing(inner)) return [];
    return [{ path: at, why: `${type} has no property of that name${didYouMean(name, Object.keys(fields))}` }];
  });
}

function ofValue(field: Field, value: unknown, path: string): Lost[] {
  if (field.kind === "assignments") return ofAssignments(value, path);
  const item = itemOf(field);
  if (item && Array.isArray(value)) return value.flatMap((one, index) => ofValue(item, one, `${path}[${index}]`));
  if (!isObject(value)) return [];
  const fields = fieldsOf(field, value);
  if (fields) return ofObject(fields, value, path, path);
  const type =
    typeof value[TYPE] === "string" ? `is of type ${value[TYPE].slice(0, LONGEST_TYPE)}, which` : "is of a type that";
  return field.kind === "union" ? [{ path, why: `it ${type} isn't known here` }] : [];
}

/** What is read of assignments is the targets. */
function ofAssignments(value: unknown, path: string): Lost[] {
  if (value === null) return [];
  if (!Array.isArray(value)) return [{ path, why: "it is no list of assignments" }];
  return value.flatMap((one, index): Lost[] => {
    const at = `${path}[${index}]`;
    if (!isObject(one) || !isObject(one.target)) return [{ path: at, why: "it has no target" }];
    return one.source === "policySets" ? [{ path: at, why: "it comes from a policy set, which isn't known here" }] : [];
  });
}

const LONGEST_TYPE = 120;

/** Graph fills what isn't set with null, and lists with none. */
const saysNothing = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);
