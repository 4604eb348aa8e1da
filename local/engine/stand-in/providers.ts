import { randomUUID } from "node:crypto";
import { type Diff, NO_DIFF } from "./diff.ts";
import { type CheckResult, Provider, type ProviderHost } from "./provider.ts";
import { parseReference, type Resource, urnType } from "./resource.ts";
import { equal, type Properties } from "./values.ts";
import { UNKNOWN_TEXT } from "./wire.ts";

/** Inputs of a provider resource that are for the engine and not for the provider. */
const ENGINE_INPUTS = new Set(["version", "__internal", "pluginDownloadURL"]);
const DYNAMIC = "pulumi-nodejs";

/** The providers of one operation: each provider resource has a process of its own, started when it is first needed. */
export class Providers {
  readonly #host: ProviderHost;
  readonly #running = new Map<string, Promise<Provider>>();
  /** A process without a configuration: the first provider resource that needs one takes it. */
  #spare: Promise<Provider> | undefined;

  constructor(host: ProviderHost) {
    this.#host = host;
  }

  /** Starts a process ahead of time, to be ready by when the program has been loaded. */
  prepare(): void {
    this.#spare = this.#launch();
  }

  /** The provider that a resource refers to. */
  get(reference: string): Promise<Provider> {
    const provider = this.#running.get(reference);
    if (provider === undefined) throw new Error(`unknown provider '${reference}'`);
    return provider;
  }

  has(reference: string): boolean {
    return this.#running.has(reference);
  }

  check(urn: string, inputs: Properties): CheckResult {
    const packageName = urnType(urn).split(":").at(-1);
    if (packageName === DYNAMIC) return { inputs, failures: [] };
    const reason = `the stand-in serves ${DYNAMIC} only: for ${packageName} use Pulumi's own CLI`;
    return { inputs: {}, failures: [{ property: "", reason }] };
  }

  /** A dynamic provider never asks for its replacement: another configuration is an update. */
  diff(old: Resource, news: Properties): Diff {
    return { ...NO_DIFF, changes: !equal(old.outputs, configuration(news)) };
  }

  create(urn: string, inputs: Properties): { readonly id: string; readonly outputs: Properties } {
    const id = this.#host.preview ? UNKNOWN_TEXT : randomUUID();
    this.#start(`${urn}::${id}`, inputs);
    return { id, outputs: configuration(inputs) };
  }

  /** Serves the old and the new configuration's resources alike: from here on with the new one. */
  update(urn: string, id: string, inputs: Properties): Properties {
    const reference = `${urn}::${id}`;
    const old = this.#running.get(reference);
    this.#start(reference, inputs);
    old?.then((provider) => provider.stop()).catch(() => {});
    return configuration(inputs);
  }

  /** Makes an unchanged provider ready, with the configuration that the state has for it. */
  same({ urn, id, inputs }: Pick<Resource, "urn" | "id" | "inputs">): void {
    const reference = `${urn}::${id}`;
    if (!this.#running.has(reference)) this.#start(reference, inputs);
  }

  /** For resources whose provider the program may not have registered (yet): the one in the state serves them. */
  ensure(reference: string, state: readonly Resource[]): void {
    if (reference === "" || this.#running.has(reference)) return;
    const { urn, id } = parseReference(reference);
    const stored = state.find((resource) => resource.urn === urn && resource.id === id);
    if (stored === undefined) throw new Error(`could not find provider ${reference}`);
    const { failures } = this.check(urn, stored.inputs);
    if (failures[0] !== undefined) throw new Error(failures[0].reason);
    this.same(stored);
  }

  async stop(): Promise<void> {
    const all = [...this.#running.values(), ...(this.#spare ? [this.#spare] : [])];
    await Promise.all(all.map((one) => one.then((provider) => provider.stop()).catch(() => {})));
  }

  #start(reference: string, inputs: Properties): void {
    const started = (this.#spare ?? this.#launch()).then((provider) => {
      provider.configure(configuration(inputs));
      return provider;
    });
    this.#spare = undefined;
    // Whoever calls the provider gets the error.
    started.catch(() => {});
    this.#running.set(reference, started);
  }

  #launch(): Promise<Provider> {
    const launched = Provider.start(this.#host);
    launched.catch(() => {});
    return launched;
  }
}

function configuration(inputs: Properties): Properties {
  return Object.fromEntries(Object.entries(inputs).filter(([key]) => !ENGINE_INPUTS.has(key)));
}
