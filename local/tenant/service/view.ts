import { notFound, requestRefusal } from "../http/errors.ts";
import type { GraphAnswer, GraphRequest } from "../http/exchange.ts";
import type { Values } from "../model/body.ts";
import { model } from "../model/graph.ts";
import { type ReadOptions, readOptions } from "./query.ts";
import type { CollectionSpec } from "./spec.ts";
import type { Entry } from "./table.ts";

/** How the objects of a collection look in answers. */
export class View {
  readonly #spec: CollectionSpec;
  readonly #base: () => string;
  /** Path in contexts and links, without the slash it begins with. */
  readonly #path: string;

  constructor(spec: CollectionSpec, base: () => string) {
    this.#spec = spec;
    this.#base = base;
    this.#path = spec.path.slice(1);
  }

  /** One object on its own. */
  entity(entry: Entry, options?: ReadOptions): Values {
    return {
      "@odata.context": `${this.#base()}/$metadata#${this.#path}${this.#selection(options)}/$entity`,
      ...this.#item(entry, options),
    };
  }

  page(entries: readonly Entry[], options: ReadOptions, nextLink: string | undefined): Values {
    return {
      "@odata.context": `${this.#base()}/$metadata#${this.#path}${this.#selection(options)}`,
      ...(nextLink !== undefined && { "@odata.nextLink": nextLink }),
      value: entries.map((entry) => this.#item(entry, options)),
    };
  }

  /** The object without context: as it stands in a list. */
  plain(entry: Entry): Values {
    return this.#item(entry, undefined);
  }

  /** What stands below an object by this name; undefined where the collection has no such thing. */
  containedOf(entry: Entry, name: string): readonly Values[] | undefined {
    if (name === "assignments" && this.#spec.assign) return entry.assignments;
    if (this.#spec.contains?.includes(name)) return entry.contained?.[name] ?? [];
    return undefined;
  }

  contained(request: GraphRequest, id: string, name: string, items: readonly Values[], itemId?: string): GraphAnswer {
    const context = `${this.#base()}/$metadata#${this.#contextOf(id, name)}`;
    if (itemId !== undefined) {
      const item = items.find((candidate) => candidate.id === itemId);
      if (!item) throw notFound();
      return { status: 200, body: { "@odata.context": `${context}/$entity`, ...withoutNested(item, []) } };
    }
    const options = readOptions(request.query, this.#containedType(name), "collection");
    if (options.filter !== undefined || options.select !== undefined) {
      throw requestRefusal(`$filter and $select are not supported on ${name}.`);
    }
    const start = options.skipToken === undefined ? 0 : this.readSkipToken(options.skipToken);
    const size = Math.min(options.top ?? this.#spec.pageSize.default, this.#spec.pageSize.max);
    const end = start + size;
    return {
      status: 200,
      body: {
        "@odata.context": context,
        ...(end < items.length && { "@odata.nextLink": this.nextLink(request, end) }),
        value: items.slice(start, end).map((item) => withoutNested(item, [...options.expand.keys()])),
      },
    };
  }

  nextLink(request: GraphRequest, position: number): string {
    const query = new URLSearchParams(request.query);
    query.set("$skiptoken", Buffer.from(`p=${position}`).toString("base64url"));
    return `${this.#base()}${encodeURI(request.path)}?${query}`;
  }

  readSkipToken(token: string): number {
    const match = /^p=(\d+)$/.exec(Buffer.from(token, "base64url").toString());
    if (!match) throw requestRefusal("The $skiptoken is not valid.");
    return Number(match[1]);
  }

  #item(entry: Entry, options: ReadOptions | undefined): Values {
    const item: Record<string, unknown> = this.#typed(entry) ? { "@odata.type": `#microsoft.graph.${entry.type}` } : {};
    const select = options?.select;
    if (!select || select.has("id")) item.id = entry.id;
    if (select) {
      for (const name of select) if (name !== "id") item[name] = entry.values[name];
    } else {
      Object.assign(item, entry.values);
    }
    for (const [name, inner] of options?.expand ?? []) {
      const items = this.containedOf(entry, name);
      if (!items) throw requestRefusal(`The property '${name}' can't be expanded.`);
      item[`${name}@odata.context`] = `${this.#base()}/$metadata#${this.#contextOf(entry.id, name, entry.type)}`;
      item[name] = items.map((contained) => withoutNested(contained, inner));
    }
    return item;
  }

  /** A type that the URL already tells isn't said again. */
  #typed(entry: Entry): boolean {
    return entry.type !== this.#spec.type;
  }

  #contextOf(id: string, name: string, type?: string): string {
    const cast =
      type !== undefined && name !== "assignments" && type !== this.#spec.type ? `/microsoft.graph.${type}` : "";
    return `${this.#path}('${id}')${cast}/${name}`;
  }

  #selection(options: ReadOptions | undefined): string {
    const names = [...(options?.select ?? []), ...[...(options?.expand.keys() ?? [])].map((name) => `${name}()`)];
    return names.length === 0 ? "" : `(${names.join(",")})`;
  }

  #containedType(name: string) {
    const type =
      name === "assignments" ? this.#spec.assign?.type : model.required(this.#spec.type).navigation.get(name)?.type;
    return model.required(type ?? name);
  }
}

/** An item without the objects that it contains in turn, except for those asked for. */
function withoutNested(item: Values, expand: readonly string[]): Values {
  const nested = Object.keys(item).filter((name) => name === "scheduledActionConfigurations" && !expand.includes(name));
  if (nested.length === 0) return item;
  return Object.fromEntries(Object.entries(item).filter(([name]) => !nested.includes(name)));
}
