/** The objects that a document holds: one, a list, an answer of Graph, or one in a wrapper of another tool. */
import { TYPE } from "../../provider/model/graph-type.ts";
import { isObject, type Properties } from "../../provider/model/values.ts";
import { jsonOf } from "./decode.ts";

export interface Part {
  /** Where in the document: `value[3]`; empty for the document itself. */
  readonly at: string;
  readonly value: unknown;
  /** What the answer says about what is in it. */
  readonly context: string;
}

/** The context of an answer, of which parts may lack their own. */
const contextOf = (value: Properties, outer: string): string =>
  typeof value["@odata.context"] === "string" ? value["@odata.context"] : outer;

/** A list of answers in lists is no export. */
const MOST_WRAPPERS = 4;

export function partsOf(value: unknown, at = "", outer = "", depth = 0): Part[] {
  const inner = (items: readonly unknown[], name: string, context: string) =>
    items.flatMap((item, index) => partsOf(item, `${at}${name}[${index}]`, context, depth + 1));
  if (depth > MOST_WRAPPERS) return [{ at, value, context: outer }];
  if (Array.isArray(value)) return inner(value, "", outer);
  if (!isObject(value)) return [{ at, value, context: outer }];
  const context = contextOf(value, outer);
  // Other objects have a property of that name too, and no type of Intune's is a list of objects.
  if (Array.isArray(value.value) && value[TYPE] === undefined && value.displayName === undefined) {
    return inner(value.value, at === "" ? "value" : ".value", context);
  }
  const wrapped = wrappedIn(value);
  if (wrapped) return partsOf(wrapped.value, `${at}${at === "" ? "" : "."}${wrapped.name}`, context, depth + 1);
  return [{ at, value, context }];
}

/** CIPP keeps a template as a text of JSON, and in it the body of a request as another. */
function wrappedIn(value: Properties): { readonly name: string; readonly value: unknown } | undefined {
  const name = ["RAWJson", "JSON"].find((one) => typeof value[one] === "string");
  if (name === undefined || value[TYPE] !== undefined) return undefined;
  const inside = parsed(String(value[name]));
  if (!isObject(inside)) return undefined;
  // The name of the template is that of the policy where the body has none.
  const called = value.Displayname ?? value.displayName;
  const names =
    isObject(inside) && !("RAWJson" in inside) && typeof called === "string" ? namesFor(inside, called) : {};
  return { name, value: { ...names, ...inside } };
}

const namesFor = (body: Properties, called: string): Properties =>
  "settings" in body && body[TYPE] === undefined ? { name: called } : { displayName: called };

function parsed(text: string): unknown {
  try {
    return jsonOf(text);
  } catch {
    return undefined;
  }
}

/** Whether an answer has another page, which the file lacks. */
export const isCutOff = (value: unknown): boolean => isObject(value) && value["@odata.nextLink"] !== undefined;
