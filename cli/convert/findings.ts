/** Exported objects as what a program is written of. */
import { GUID } from "../../provider/model/value-types/guid.ts";
import { isObject, type Properties } from "../../provider/model/values.ts";
import type { Found } from "../adopt/find.ts";
import { type ExportedObject, type Exports, placeOf } from "../exports/read.ts";

export interface Convertible {
  readonly objects: readonly Found[];
  /** Names of the groups that assignments refer to, by what they refer with. */
  readonly groups: ReadonlyMap<string, string | undefined>;
  /** Where each object was read, by its id. */
  readonly sources: ReadonlyMap<string, ExportedObject>;
}

/** Other objects refer to these by their name as well. */
const KNOWN_BY_NAME = ["DeviceAndAppManagementAssignmentFilter", "RoleScopeTag"];

export function convertible({ objects, groups }: Exports): Convertible {
  const sources = new Map(objects.map((object) => [idOf(object), object]));
  const references = objects.flatMap(({ properties }) => groupsOf(properties));
  return {
    objects: [...sources].map(([id, { kind, name, isDefault, properties }]) => ({
      kind,
      id,
      name,
      isDefault,
      properties,
    })),
    groups: new Map(
      [...new Set(references)]
        .sort()
        .map((group) => [group, groups.get(group.toLowerCase()) ?? (GUID.test(group) ? undefined : group)]),
    ),
    sources,
  };
}

/** Two exports of one id are two objects: what each of them says counts. */
function idOf(object: ExportedObject): string {
  const { kind, id, name } = object;
  if (id !== undefined && object.isFirst) return id;
  return KNOWN_BY_NAME.includes(kind.name) ? name : placeOf(object);
}

function groupsOf({ assignments }: Properties): string[] {
  if (!Array.isArray(assignments)) return [];
  return assignments.flatMap(({ target }) =>
    isObject(target) && typeof target.groupId === "string" ? [target.groupId] : [],
  );
}
