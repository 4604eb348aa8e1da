import { notFound, requestRefusal } from "../http/errors.ts";
import type { GraphAnswer, GraphRequest } from "../http/exchange.ts";
import type { Values } from "../model/body.ts";
import { model } from "../model/graph.ts";
import type { TypeInfo } from "../model/model.ts";
import type { Collection } from "./collection.ts";
import { type ReadOptions, readOptions } from "./query.ts";
import type { CollectionSpec } from "./spec.ts";
import type { Entry } from "./table.ts";

/** How the objects of a collection look in answers. */
export class View {
  readonly #collection: Collection;
  readonly #spec: CollectionSpec;
  readonly #base: () => string;
  /** As contexts have it: the path without the slash that it begins with. */
  readonly #path: string;

  constructor(collection: Collection) {
    this.#collection = collection;
    this.#spec = collection.spec;
    this.#base = collection.tenant.base;
    this.#path = collection.spec.path.slice(1);
  }

  /** One object on its own. */
  entity(entry: Entry, options?: ReadOptions): Values {
    return {
      "@odata.context": this.#context(`${this.#path}${selection(options)}/$entity`),
      ...this.#item(entry, options, this.#spec.assign?.hiddenWhenExpandedById?.(entry, this.#collection)),
    };
  }

  page(entries: readonly Entry[], options: ReadOptions, nextLink?: string, count?: number): Values {
    return {
      "@odata.context": this.#context(`${this.#path}${selection(options)}`),
      ...(count !== undefined && { "@odata.count": count }),
      ...(nextLink !== undefined && { "@odata.nextLink": nextLink }),
      value: entries.map((entry) => this.#listed(this.#item(entry, options))),
    };
  }

  /** What an object contains under this name; undefined where its type knows no such thing. */
  containedOf(entry: Entry, name: string): readonly Values[] | undefined {
    if (name === "assignments" && this.#spec.assign) return this.#spec.assign.each ? undefined : entry.assignments;
    if (!this.#spec.contains?.[name] || !model.required(entry.type).navigation.has(name)) return undefined;
    return entry.contained?.[name] ?? [];
  }

  /** The answer for what an object contains, or with `itemId` for one of these. */
  contained(request: GraphRequest, id: string, name: string, items: readonly Values[], itemId?: string): GraphAnswer {
    const context = this.#context(`${this.#path}('${id}')/${name}`);
    if (itemId !== undefined) {
      const item = items.find((candidate) => candidate.id === itemId);
      if (!item) throw notFound();
      return { status: 200, body: { "@odata.context": `${context}/$entity`, ...this.#pruned(item, name, []) } };
    }
    const { $expand, ...query } = request.query;
    const ignored = $expand !== undefined && this.#spec.ignoredExpands?.[name] === $expand;
    const options = readOptions(ignored ? query : request.query, this.#typeOf(name), "contained");
    const expand = [...options.expand.keys()];
    this.#checkExpand(name, expand);
    const start = this.startOf(options);
    const end = start + (options.top ?? this.#spec.pageSize.default);
    const nextLink = end < items.length ? this.nextLink(request, end) : undefined;
    return {
      status: 200,
      body: {
        "@odata.context": context,
        ...(nextLink !== undefined && { "@odata.nextLink": nextLink }),
        value: items.slice(start, end).map((item) => this.#pruned(item, name, expand)),
      },
    };
  }

  pageSize(options: ReadOptions): number {
    return Math.min(options.top ?? this.#spec.pageSize.default, this.#spec.pageSize.max);
  }

  /** The link to what comes after a position. */
  nextLink(request: GraphRequest, position: number): string {
    const query = new URLSearchParams(request.query);
    query.set("$skiptoken", Buffer.from(`after=${position}`).toString("base64url"));
    return `${this.#base()}${encodeURI(request.path)}?${query}`;
  }

  /** The position that a link leads to; 0 is the start. */
  startOf(options: ReadOptions): number {
    if (options.skipToken === undefined) return 0;
    const match = /^after=(\d+)$/.exec(Buffer.from(options.skipToken, "base64url").toString());
    if (!match) throw requestRefusal("The $skiptoken is not valid.");
    return Number(match[1]);
  }

  #item(entry: Entry, options: ReadOptions | undefined, hidesAssignments = false): Values {
    // A type that the URL tells already isn't said again.
    const typed = entry.type !== this.#spec.type;
    const item: Record<string, unknown> = typed ? { "@odata.type": `#microsoft.graph.${entry.type}` } : {};
    if (options?.select) {
      const names = [...(this.#spec.alwaysSelected ?? []), ...options.select];
      for (const name of names) item[name] = name === "id" ? entry.id : entry.values[name];
    } else {
      item.id = entry.id;
      Object.assign(item, entry.values);
      for (const name of this.#spec.onlySelected ?? []) delete item[name];
    }
    for (const name of this.#spec.shownApart ?? []) if (name in item) item[name] = null;
    for (const [name, inner] of options?.expand ?? []) {
      const items = this.containedOf(entry, name);
      if (!items) throw requestRefusal(`The property '${name}' can't be expanded.`);
      this.#checkExpand(name, inner);
      const cast = typed && name !== "assignments" ? `/microsoft.graph.${entry.type}` : "";
      item[`${name}@odata.context`] = this.#context(`${this.#path}('${entry.id}')${cast}/${name}`);
      const shown = hidesAssignments && name === "assignments" ? [] : items;
      item[name] = shown
        .slice(0, this.#collection.tenant.expandLimit)
        .map((contained) => this.#pruned(contained, name, inner));
    }
    return item;
  }

  #listed(item: Values): Values {
    const hidden = (this.#spec.onlyOnItem ?? []).filter((name) => name in item);
    return { ...item, ...Object.fromEntries(hidden.map((name) => [name, null])) };
  }

  #checkExpand(name: string, expand: readonly string[]): void {
    const unknown = expand.find((other) => !this.#spec.contains?.[name]?.includes(other));
    if (unknown !== undefined) throw requestRefusal(`The property '${unknown}' can't be expanded.`);
  }

  /** A contained object without what it contains in turn, except for what was asked for. */
  #pruned(item: Values, name: string, expand: readonly string[]): Values {
    const nested = this.#spec.contains?.[name] ?? [];
    if (nested.every((other) => expand.includes(other))) return item;
    return Object.fromEntries(
      Object.entries(item).filter(([other]) => !nested.includes(other) || expand.includes(other)),
    );
  }

  #typeOf(name: string): TypeInfo {
    if (name === "assignments" && this.#spec.assign) return model.required(this.#spec.assign.type);
    const owners = model.concrete(this.#spec.type);
    const property = owners.map((owner) => owner.navigation.get(name)).find((found) => found !== undefined);
    return model.required(property?.type ?? name);
  }

  #context(rest: string): string {
    return `${this.#base()}/$metadata#${rest}`;
  }
}

/** `(id,displayName,assignments())` */
function selection(options: ReadOptions | undefined): string {
  const expanded = [...(options?.expand.keys() ?? [])].map((name) => `${name}()`);
  const names = [...(options?.select ?? []), ...expanded];
  return names.length === 0 ? "" : `(${names.join(",")})`;
}
