import { Refusal } from "./http/errors.ts";
import type { Values } from "./model/body.ts";
import type { Collection } from "./service/collection.ts";
import type { Entry } from "./service/table.ts";
import type { Portal, PortalObject } from "./tenant.ts";

/** What an administrator does in the portal: the same rules as for Graph, past journal, faults and limits. */
export function makePortal(find: (path: string) => Collection): Portal {
  const show = (entry: Entry): PortalObject => ({
    id: entry.id,
    "@odata.type": `#microsoft.graph.${entry.type}`,
    ...entry.values,
    ...entry.contained,
    assignments: entry.assignments,
  });
  return {
    list(path) {
      const collection = find(path);
      return collection.table.all().map((entry) => show(entry));
    },
    get(path, id) {
      const collection = find(path);
      const entry = collection.table.get(id);
      return entry && show(entry);
    },
    create(path, entity) {
      const collection = find(path);
      return explained(`create in ${path}`, () => show(collection.create(entity, { inside: true })));
    },
    edit(path, id, changes) {
      const collection = find(path);
      return explained(`edit ${path}/${id}`, () => {
        const entry = collection.require(id);
        const rest = collection.spec.update?.method === "PUT" ? { ...entry.values, ...entry.contained } : {};
        const type = collection.type.abstract ? typeOf(entry) : {};
        return show(collection.update(id, { ...type, ...rest, ...changes }, { inside: true }));
      });
    },
    assign(path, id, assignments) {
      explained(`assign ${path}/${id}`, () => find(path).assign(id, assignments));
    },
    remove(path, id) {
      explained(`remove ${path}/${id}`, () => find(path).remove(id));
    },
  };
}

function typeOf(entry: Entry): Values {
  return { "@odata.type": `#microsoft.graph.${entry.type}` };
}

/** @throws Error that says what the service would have refused. */
function explained<T>(what: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof Refusal) throw new Error(`The tenant refuses to ${what}: ${error.message}`, { cause: error });
    throw error;
  }
}
