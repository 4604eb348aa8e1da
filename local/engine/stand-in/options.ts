/** The options of a resource: each is one line of the table, with its type and its place in Pulumi's messages. */
import { Alias } from "@pulumi/pulumi/proto/alias_pb.js";
import { RegisterResourceRequest, TransformResourceOptions } from "@pulumi/pulumi/proto/resource_pb.js";
import { timeoutsMessage, timeoutsOf } from "./timeouts.ts";

type Message = RegisterResourceRequest | TransformResourceOptions;

/** What nobody has needed here, and how a message says it. */
const REFUSED: readonly (readonly [string, (message: Message) => boolean])[] = [
  ["replacementTrigger", (message) => message.hasReplacementTrigger()],
  ["replaceWith", (message) => message.getReplaceWithList().length > 0],
  ["hideDiffs", (message) => (get(message, "HideDiffsList", "HideDiffList") as string[]).length > 0],
];

/** How an option is read from a program's request or a transform's answer, and written for a transform. */
interface Option<T> {
  readonly read: (message: Message) => T;
  readonly write: (message: TransformResourceOptions, value: T) => void;
}

const OPTIONS = {
  dependencies: list("Dependencies", "DependsOn"),
  provider: text("Provider"),
  /** Providers by package, for the children of a component. */
  providers: option<ReadonlyMap<string, string>>(
    (message) => new Map(message.getProvidersMap().getEntryList()),
    (message, value) => {
      for (const [name, reference] of value) message.getProvidersMap().set(name, reference);
    },
  ),
  protect: flag("Protect"),
  retainOnDelete: flag("RetainOnDelete"),
  deleteBeforeReplace: flag("DeleteBeforeReplace"),
  deletedWith: text("DeletedWith"),
  ignoreChanges: list("IgnoreChanges"),
  replaceOnChanges: list("ReplaceOnChanges"),
  additionalSecretOutputs: list("AdditionalSecretOutputs"),
  /** URNs: the SDK makes them of what a program says, for an engine that doesn't claim to. */
  aliases: option<readonly string[]>(
    (message) => ("getAliasurnsList" in message ? message.getAliasurnsList() : message.getAliasesList().map(urnOf)),
    (message, value) => message.setAliasesList(value.map((urn) => new Alias().setUrn(urn))),
  ),
  customTimeouts: option(
    (message) => timeoutsOf(get(message, "CustomTimeouts") as RegisterResourceRequest.CustomTimeouts | undefined),
    (message, value) => message.setCustomTimeouts(timeoutsMessage(value)),
  ),
  importId: text("ImportId", "Import"),
};

export type Options = {
  readonly [Name in keyof typeof OPTIONS]: (typeof OPTIONS)[Name] extends Option<infer T> ? T : never;
};

const TABLE: readonly (readonly [string, Option<unknown>])[] = Object.entries(OPTIONS) as never;

/** @throws when an option is of no use, or one that the stand-in doesn't do. */
export function readOptions(message: Message): Options {
  const refused = REFUSED.find(([, isGiven]) => isGiven(message));
  if (refused) throw new Error(`the stand-in doesn't do the option \`${refused[0]}\`: use Pulumi's own CLI`);
  return Object.fromEntries(TABLE.map(([name, { read }]) => [name, read(message)])) as Options;
}

export function optionsMessage(options: Options): TransformResourceOptions {
  const message = new TransformResourceOptions();
  for (const [name, { write }] of TABLE) write(message, options[name as keyof Options]);
  return message;
}

export const NO_OPTIONS: Options = readOptions(new RegisterResourceRequest());

function option<T>(read: Option<T>["read"], write: Option<T>["write"]): Option<T> {
  return { read, write };
}

function flag(name: string): Option<boolean | undefined> {
  return option(
    (message) => {
      const isGiven = method(message, "has", name) ?? method(message, "get", `${name}Defined`);
      return isGiven?.() ? (get(message, name) as boolean) : undefined;
    },
    (message, value) => value !== undefined && method(message, "set", name)?.(value),
  );
}

function text(inRequest: string, inTransform = inRequest): Option<string> {
  return option(
    (message) => get(message, inRequest, inTransform) as string,
    (message, value) => method(message, "set", inTransform)?.(value),
  );
}

function list(inRequest: string, inTransform = inRequest): Option<readonly string[]> {
  return option<readonly string[]>(
    (message) => get(message, `${inRequest}List`, `${inTransform}List`) as string[],
    (message, value) => method(message, "set", `${inTransform}List`)?.([...value]),
  );
}

function get(message: Message, ...names: string[]): unknown {
  const getter = names.map((name) => method(message, "get", name)).find((found) => found !== undefined);
  if (getter === undefined) throw new Error(`Pulumi's messages have no option ${names.join(" or ")}`);
  return getter();
}

/** `getDeletedWith` of a transform is `getDeletedwith` of a request. */
function method(message: Message, verb: string, name: string): ((value?: unknown) => unknown) | undefined {
  const wanted = `${verb}${name}`.toLowerCase();
  const methods = Object.getPrototypeOf(message) as Record<string, (value?: unknown) => unknown>;
  const found = Object.keys(methods).find((own) => own.toLowerCase() === wanted);
  return found === undefined ? undefined : (value) => methods[found]?.call(message, value);
}

function urnOf(alias: Alias): string {
  if (alias.hasUrn()) return alias.getUrn();
  throw new Error("the stand-in knows aliases that a transform adds by their URN only: use Pulumi's own CLI");
}
