/**
 * Values that the program knows are checked where it makes the resource: one preview then shows every resource that is
 * wrong, where the engine stops at the first, and tests with mocks see ranges and members. See docs/decisions.
 */
import * as pulumi from "@pulumi/pulumi";
import { InvalidInputError } from "../provider/errors.ts";
import { UNKNOWN } from "../provider/pulumi/values.ts";

type Args = Readonly<Record<string, unknown>>;

/** What is wrong with the arguments as far as the program knows them; undefined where nothing is. */
export function knownToBeWrong(
  kindName: string,
  name: string,
  args: Args,
  { ignoreChanges = [], transforms = [], transformations = [] }: pulumi.CustomResourceOptions,
): Error | undefined {
  // What comes of these is known to the provider only.
  if (ignoreChanges.includes("*") || transforms.length + transformations.length > 0) return undefined;
  const ignored = new Set(ignoreChanges.map((path) => /^\w+/.exec(path)?.[0]));
  const known = entries(args).map(([key, value]) => [key, ignored.has(key) ? UNKNOWN : knownPart(value)]);
  const wrong = failures(kindName, Object.fromEntries(known));
  if (wrong.length === 0) return undefined;
  const error = new InvalidInputError(`${kindName} ${name}: ${wrong.join("; ")}`, wrong);
  // What Pulumi knows as a RunError is printed without a stack.
  return Object.assign(error, { __pulumiRunError: true });
}

/** Loaded with the first resource: importing the package stays cheap. */
function failures(kindName: string, args: Record<string, unknown>): string[] {
  const { loadKind } = require("../provider/model/registry.js") as typeof import("../provider/model/registry.ts");
  const validate = require("../provider/lifecycle/validate.js") as typeof import("../provider/lifecycle/validate.ts");
  return validate.failures(loadKind(kindName), args);
}

/** A value as a preview would have it: what comes later isn't known. */
function knownPart(value: unknown): unknown {
  if (isLater(value)) return UNKNOWN;
  if (Array.isArray(value)) return value.map((item) => (item === undefined ? null : knownPart(item)));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(entries(value).map(([key, inner]) => [key, knownPart(inner)]));
}

/** Pulumi leaves out what is undefined. */
const entries = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, inner]) => inner !== undefined);

const isLater = (value: unknown): boolean =>
  pulumi.Output.isInstance(value) || pulumi.Resource.isInstance(value) || value instanceof Promise;
