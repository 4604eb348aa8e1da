import type { GraphAnswer, GraphRequest } from "./exchange.ts";
import { unreadable } from "./failure.ts";

/**
 * What a success has to hold to be of use. Between here and the service something else may answer: a sign-in page of a
 * network, a gateway that cuts answers short, a cache with another object. For a write its outcome is then unknown.
 */
export interface Expected {
  /** The answer may leave out the object, or its id: 204, or 200 with nothing in it. Default false. */
  readonly mayBeEmpty?: boolean;
  /** The object's id; `any` where the service gives it. Undefined: the answer needs none. */
  readonly id?: string;
  /** The type of the object, where the answer says one: `#microsoft.graph.…`. */
  readonly type?: unknown;
}

type Request = Pick<GraphRequest, "method" | "path">;
type Json = Readonly<Record<string, unknown>>;

/** The service gives no object this id, but it takes it in a body, where an answer that repeats a body has it from. */
const noId = "00000000-0000-0000-0000-000000000000";

/**
 * The object in an answer; undefined where there is none and needn't be.
 *
 * @throws GraphError for every other answer
 */
export function usable<T>(request: Request, answer: GraphAnswer, expected: Expected): T | undefined {
  if (answer.body.trim() === "") {
    if (expected.mayBeEmpty) return undefined;
    throw unreadable(request, answer, "the answer is empty");
  }
  const object = parsed(answer.body);
  const wrong = object === undefined ? "the answer is no JSON" : wrongIn(object, expected);
  if (wrong !== undefined) throw unreadable(request, answer, wrong);
  return object as T;
}

/** Why a value isn't the object that is expected; undefined where it is. */
export function wrongIn(value: unknown, { id, type, mayBeEmpty = false }: Expected): string | undefined {
  if (!isObject(value)) return "the answer is no object";
  if (isObject(value.error)) return "the answer reports success and holds an error";
  if (id === "any" && !(typeof value.id === "string" && value.id !== "" && value.id !== noId)) {
    return "the answer is an object without an id";
  }
  const isOwn = id === undefined || id === "any" || isSame(value.id, id);
  if (!isOwn && !(mayBeEmpty && value.id === undefined)) return "the answer is another object";
  if (type !== undefined && value["@odata.type"] !== undefined && !isSame(value["@odata.type"], type)) {
    return "the answer is an object of another type";
  }
  return undefined;
}

/** The items of a page. */
export function itemsOf<T>(request: Request, answer: GraphAnswer, page: Json | undefined): readonly T[] {
  if (!Array.isArray(page?.value)) throw unreadable(request, answer, "the answer is no collection");
  if (!page.value.every(isObject)) throw unreadable(request, answer, "the answer is a collection of something else");
  return page.value as T[];
}

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isSame = (left: unknown, right: unknown): boolean => String(left).toLowerCase() === String(right).toLowerCase();

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
