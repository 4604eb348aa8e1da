/**
 * The door to Pulumi's dynamic provider: translation, and nothing else. The engine's provider process comes here through
 * the lines in source.ts. No code of ours is in the state.
 */
import * as pulumi from "@pulumi/pulumi";
import { ConfigurationError, inertMessage, PartialFailure } from "../errors.ts";
import { createGraphClient } from "../graph/client.ts";
import { changedNames } from "../lifecycle/changes.ts";
import { type Lifecycle, lifecycle } from "../lifecycle/lifecycle.ts";
import { createSession, type Session, type Tell } from "../lifecycle/session.ts";
import { TAG } from "../model/graph-type.ts";
import type { Kind } from "../model/kind.ts";
import { loadKind } from "../model/registry.ts";
import type { Properties } from "../model/values.ts";
import { environmentFor } from "../settings/own-settings.ts";
import { readSettings } from "../settings/settings.ts";
import { graphNames, spellsAs } from "./names.ts";

/** One session for all resources of the process, or the reason why there is none. */
let shared: { session: Session } | { failure: Error } | undefined;

type Config = { get(key: string): string | undefined };

/** The dynamic provider of one kind. */
export function handler(kindName: string): pulumi.dynamic.ResourceProvider {
  const kind = loadKind(kindName);
  const use = (): Lifecycle => lifecycle(kind, session());
  return {
    // Nobody waits for this before the first operation, so it ends before it returns.
    configure: async ({ config }: { config: Config }) => configure(config),
    check: (olds: Properties, news: Properties) => guarded(() => check(use(), graphNames(olds ?? {}), news)),
    diff: (id: string, olds: Properties, news: Properties) => guarded(() => diff(kind, use(), id, olds, news)),
    create: (inputs: Properties) => guarded(() => use().create(inputs), inputs),
    read: (id: string, state: Properties) => guarded(() => use().read(id, graphNames(state ?? {}))),
    update: (id: string, olds: Properties, news: Properties) =>
      guarded(() => use().update(id, graphNames(olds), news), news),
    delete: (id: string, state: Properties) => guarded(() => use().delete(id, graphNames(state))),
  } as unknown as pulumi.dynamic.ResourceProvider;
}

/** The engine prints the value of a property that a failure names, so the path is in the reason only. */
async function check(use: Lifecycle, olds: Properties, news: Properties) {
  const { inputs, failures } = await use.check(olds, news);
  return { inputs, failures: failures.map((reason) => ({ property: "", reason: inertMessage(reason) })) };
}

/**
 * The engine compares by itself, and better. In a state that the plugin wrote it would see other names for the same: where
 * that is all, nothing changes.
 */
async function diff(kind: Kind, use: Lifecycle, id: string, state: Properties, news: Properties) {
  const olds = graphNames(state);
  const found = await use.diff(id, olds, news);
  if (!spellsAs(state, TAG) || found.replaces.length > 0) return found;
  return changedNames(kind, olds, news).length > 0 ? found : { ...found, changes: false };
}

function configure(config: Config): void {
  if (shared) return;
  try {
    const get = (key: string) => config.get(key);
    const settings = readSettings(get, environmentFor(get, process.env));
    shared = { session: createSession(settings, createGraphClient(settings), tell) };
  } catch (error) {
    shared = { failure: error as Error };
  }
}

function session(): Session {
  if (!shared) throw new ConfigurationError("The provider was asked to work before it was configured.");
  if ("failure" in shared) throw shared.failure;
  return shared.session;
}

/** What the SDK's provider process reads from an error that it is thrown. */
class ProviderFailure extends Error {
  // The process prints both before it passes the message on; the message alone reaches the user.
  override stack = "the reason follows";
  override toString(): string {
    return "pulumi-intune: an operation failed";
  }
}

/** Runs an operation. A failure after the object was made keeps `__provider`: without it nothing could be done with it. */
async function guarded<T>(run: () => Promise<T>, inputs: Properties = {}): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const failure = new ProviderFailure(inertMessage(message));
    if (error instanceof PartialFailure) {
      const properties = { ...error.properties, __provider: inputs.__provider };
      throw Object.assign(failure, { id: error.id, properties, reasons: error.reasons });
    }
    throw failure;
  }
}

/** Messages reach the user through the engine, whose address is the first argument of the provider process. */
const tell: Tell = (severity, message) => {
  const { runtime, log } = pulumi;
  if (!runtime.hasEngine()) {
    const engine = process.argv[2] ?? "";
    runtime.resetOptions(runtime.getProject(), runtime.getStack(), -1, engine, "", false, "");
  }
  const send = { debug: log.debug, info: log.info, warning: log.warn }[severity];
  // A message that can't be delivered is no reason for an operation to fail.
  send(message).catch(() => undefined);
};
