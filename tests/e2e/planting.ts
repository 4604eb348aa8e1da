/** Secrets that can be found again, in every place of every kind that is one. */
import type { Field, Kind } from "../../provider/model/kind.ts";
import { isObject } from "../../provider/model/values.ts";
import { fieldsOf } from "../../provider/model/walk.ts";
import type { Properties } from "../workbench.ts";

/** A planted secret as it is, or in base64 from whichever sign it begins at. */
export const PLANTED = /planted-\d|cGxhbnRlZC|BsYW50ZWQt|wbGFudGVkL/;

/** Plants secrets, and counts them. */
export class Planter {
  count = 0;

  /** The arguments with another secret wherever one is, and the names of the properties that have one. */
  plant(kind: Kind, args: Properties): { readonly args: Properties; readonly secret: readonly string[] } {
    const secret: string[] = [];
    const planted = Object.entries(args).map(([name, value]) => {
      const before = this.count;
      const result = this.#value(kind.fields[name], value);
      if (this.count > before) secret.push(name);
      return [name, result];
    });
    return { args: Object.fromEntries(planted), secret };
  }

  #value(field: Field | undefined, value: unknown): unknown {
    if (field?.secret && typeof value === "string") return this.#next(field, value);
    if (field?.kind === "list" && Array.isArray(value)) return value.map((item) => this.#value(field.of, item));
    const fields = fieldsOf(field, value);
    if (!fields || !isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.#value(fields[name], inner)]));
  }

  #next(field: Field, sample: string): string {
    const text = `planted-${this.count++}-secret`;
    if (field.kind !== "binary" && !isBase64(sample)) return text;
    return Buffer.from(isJson(Buffer.from(sample, "base64").toString()) ? JSON.stringify({ text }) : text).toString(
      "base64",
    );
  }
}

/** What has to be JSON stays so. */
function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}

const isBase64 = (text: string): boolean => text.length > 4 && text.length % 4 === 0 && /^[A-Za-z0-9+/]+=+$/.test(text);
