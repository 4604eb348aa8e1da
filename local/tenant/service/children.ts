import { notFound, requestRefusal, serviceRefusal, unknownRoute } from "../http/errors.ts";
import type { GraphAnswer, GraphRequest } from "../http/exchange.ts";
import { readEntity, type Values } from "../model/body.ts";
import { complete } from "../model/defaults.ts";
import { model } from "../model/graph.ts";
import type { Collection } from "./collection.ts";
import type { Entry, Lag } from "./table.ts";
import { timestamp } from "./timestamp.ts";

/** Objects below another one that clients make, change and delete one by one. */
export interface ChildrenSpec {
  readonly type: string;
  /** The property that names one among the others: it is a part of the id, and can't be changed. */
  readonly key: string;
  /** The property that is true on one at most. Set on another one it moves; it can't be taken away. */
  readonly chosen?: string;
  /** The property of the parent that repeats the key of the chosen one. */
  readonly shownAs?: string;
}

/** POST to the list, PATCH and DELETE of one: what a client may do below an object. GET is the list's. */
export function handleChildren(
  entry: Entry,
  name: string,
  request: GraphRequest,
  more: readonly string[],
  collection: Collection,
  lag: Lag,
): GraphAnswer {
  const spec = collection.spec.children?.[name];
  const [id, ...rest] = more;
  if (!spec || rest.length > 0) throw unknownRoute(request);
  const all = entry.contained?.[name] ?? [];
  const put = (children: readonly Values[]): void => {
    const chosen = spec.chosen === undefined ? undefined : children.find((one) => one[spec.chosen as string] === true);
    const values = spec.shownAs ? { ...entry.values, [spec.shownAs]: chosen?.[spec.key] ?? null } : entry.values;
    collection.table.put({ ...entry, values, contained: { ...entry.contained, [name]: children } }, lag);
  };
  const lastModifiedDateTime = timestamp(collection.tenant.clock());
  if (request.method === "POST" && id === undefined) {
    const child = made(request.body, spec, entry.id, lastModifiedDateTime);
    if (all.some((one) => one.id === child.id)) throw serviceRefusal(`There is one for ${child[spec.key]} already`);
    put([...all.map((one) => outdone(one, child, spec)), child]);
    return { status: 201, body: child };
  }
  const before = all.find((one) => one.id === id);
  if (!before) throw notFound();
  if (request.method === "DELETE") {
    const isChosen = spec.chosen !== undefined && before[spec.chosen] === true;
    if (isChosen && all.length > 1) throw serviceRefusal(`The one that is ${spec.chosen} can't be deleted`);
    put(all.filter((one) => one !== before));
    return { status: 204 };
  }
  if (request.method !== "PATCH") throw unknownRoute(request);
  const { values } = readEntity(request.body, model.required(spec.type));
  if (spec.key in values) throw serviceRefusal(`${spec.key} can't be changed`);
  if (spec.chosen && values[spec.chosen] === false) throw serviceRefusal(`${spec.chosen} can't be taken away`);
  const after: Values = { ...before, ...values, lastModifiedDateTime };
  put(all.map((one) => (one === before ? after : outdone(one, after, spec))));
  return { status: 200, body: after };
}

function made(body: unknown, { type, key }: ChildrenSpec, parent: string, lastModifiedDateTime: string): Values {
  const { values } = readEntity(body, model.required(type));
  const name = String(values[key] ?? "").toLowerCase();
  if (name === "") throw requestRefusal(`One needs a ${key}.`);
  return { ...complete(model.required(type), values), [key]: name, id: `${parent}_${name}`, lastModifiedDateTime };
}

/** One that isn't chosen any more, because another one is. */
const outdone = (one: Values, other: Values, { chosen }: ChildrenSpec): Values =>
  chosen !== undefined && other[chosen] === true ? { ...one, [chosen]: false } : one;
