import { requestRefusal } from "../http/errors.ts";
import type { GraphAnswer, GraphRequest } from "../http/exchange.ts";
import type { Collection } from "../service/collection.ts";
import { DIRECTORY } from "../service/links.ts";
import type { CollectionSpec } from "../service/spec.ts";
import type { Entry } from "../service/table.ts";

const pageSize = { default: 100, max: 999 };

export const users: CollectionSpec = {
  pageSize,
  path: "/users",
  type: "user",
  name: "displayName",
  permissions: {
    read: ["User.Read.All", "Directory.Read.All", "Group.Read.All", "GroupMember.Read.All"],
    write: ["User.ReadWrite.All"],
  },
  filter: { equals: ["id", "displayName", "userPrincipalName"], isof: "unsupported" },
  hooks: { actions: { "GET transitiveMemberOf": showGroupsOf } },
};

export const devices: CollectionSpec = {
  pageSize,
  path: "/devices",
  type: "device",
  name: "displayName",
  permissions: { read: ["Device.Read.All", "Directory.Read.All"], write: ["Device.ReadWrite.All"] },
  filter: { equals: ["id", "deviceId", "displayName"], isof: "unsupported" },
  hooks: { actions: { "GET transitiveMemberOf": showGroupsOf } },
};

/** What is enrolled. Its Entra device is another object, whose `deviceId` is its `azureADDeviceId`. */
export const managedDevices: CollectionSpec = {
  pageSize: { default: 1000, max: 1000 },
  path: "/deviceManagement/managedDevices",
  type: "managedDevice",
  name: "deviceName",
  permissions: {
    read: ["DeviceManagementManagedDevices.Read.All", "DeviceManagementManagedDevices.ReadWrite.All"],
    write: ["DeviceManagementManagedDevices.ReadWrite.All"],
  },
  filter: { equals: ["id", "deviceName", "azureADDeviceId", "userId", "userPrincipalName"], isof: "unsupported" },
};

/**
 * All members of a group, those of the groups inside it too, which are members themselves.
 * https://learn.microsoft.com/graph/api/group-list-transitivemembers
 */
export function showMembers(entry: Entry, request: GraphRequest, collection: Collection): GraphAnswer {
  return page(request, collection, below([entry], collection, membersOf));
}

/** All groups that something is in, directly or through others. https://learn.microsoft.com/graph/api/user-list-transitivememberof */
export function showGroupsOf(entry: Entry, request: GraphRequest, collection: Collection): GraphAnswer {
  const all = collection.tenant.collection("/groups").table.all();
  const groupsOf = ({ id }: Entry) => all.filter(({ links }) => links?.members?.includes(id));
  return page(request, collection, below([entry], collection, groupsOf));
}

type Step = (entry: Entry, collection: Collection) => readonly Entry[];

/** Everything that steps lead to, each once: groups may be inside each other. */
function below(from: readonly Entry[], collection: Collection, step: Step): Entry[] {
  const found = new Map<string, Entry>();
  const open = [...from];
  for (let entry = open.pop(); entry; entry = open.pop()) {
    const next = step(entry, collection).filter(({ id }) => !found.has(id));
    for (const one of next) found.set(one.id, one);
    open.push(...next);
  }
  for (const { id } of from) found.delete(id);
  return [...found.values()];
}

const membersOf: Step = ({ links }, { tenant }) =>
  (links?.members ?? []).flatMap((id) =>
    DIRECTORY.flatMap((name) => tenant.collection(`/${name}`).table.read(id) ?? []),
  );

function page(request: GraphRequest, { tenant }: Collection, entries: readonly Entry[]): GraphAnswer {
  const { $select, $top, $skiptoken = "0", ...rest } = request.query;
  const [other] = Object.keys(rest);
  if (other !== undefined) throw requestRefusal(`The query option '${other}' is not supported here.`);
  const start = Number($skiptoken);
  const end = start + Math.min(Number($top ?? pageSize.default), pageSize.max);
  const names = $select?.split(",");
  const value = entries.slice(start, end).map(({ id, type, values }) => ({
    "@odata.type": `#microsoft.graph.${type}`,
    id,
    ...Object.fromEntries(Object.entries(values).filter(([name]) => !names || names.includes(name))),
  }));
  const query = new URLSearchParams({ ...request.query, $skiptoken: String(end) });
  return {
    status: 200,
    body: {
      "@odata.context": `${tenant.base()}/$metadata#directoryObjects`,
      ...(end < entries.length && { "@odata.nextLink": `${tenant.base()}${encodeURI(request.path)}?${query}` }),
      value,
    },
  };
}
