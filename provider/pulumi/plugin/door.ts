/** The door to Pulumi's engine for all languages: one provider, with a session of its own. Translation, and no more. */
import { CancelledError, ConfigurationError, IntuneError } from "../../errors.ts";
import { createGraphClient } from "../../graph/client.ts";
import { withTimeout } from "../../graph/own-timeout.ts";
import { type CheckResult, type Difference, type Lifecycle, lifecycle } from "../../lifecycle/lifecycle.ts";
import { createSession, type Session } from "../../lifecycle/session.ts";
import { memoryOf } from "../../lifecycle/state.ts";
import { type Kind, nameOf } from "../../model/kind.ts";
import { kindNames, loadKind } from "../../model/registry.ts";
import { type Properties, withSecrets } from "../../model/values.ts";
import { providerSource } from "../source.ts";
import { classOf } from "../tokens.ts";
import { HINT, UNKNOWN } from "../values.ts";
import { withTexts } from "./assets.ts";
import { configure } from "./configuration.ts";
import type { Engine } from "./engine.ts";

/** The resource that a call is about. */
export interface Subject {
  readonly type: string;
  readonly urn: string;
  readonly name: string;
  /** Seconds of `customTimeouts`; 0 where the program gives none. */
  readonly timeout: number;
}

export class Door {
  readonly #engine: Engine;
  readonly #numbers = new Map<string, number>();
  #session: Session | undefined;
  #isCancelled = false;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Begins a run. A process that engines attach to may serve several, one after the other, each with a session of its own. */
  configure(providerName: string, args: Properties): void {
    void this.close();
    this.#isCancelled = false;
    const { settings, remarks } = configure(providerName, args, process.env);
    const { tell } = this.#engine;
    this.#session = createSession(settings, createGraphClient(settings), tell);
    for (const remark of remarks) tell("warning", remark);
  }

  check(subject: Subject, olds: Properties, given: Properties): Promise<CheckResult> {
    return this.#work(subject, (use, kind) => {
      const isNamed = nameOf(kind, given) !== undefined || given.tenantDefault === true;
      const named = isNamed || kind.collection.singleton ? {} : { [kind.collection.nameProperty]: subject.name };
      const news = { ...named, ...withTexts(given), ...ofDynamicDoor(kind) };
      return use.check(olds, { ...news, [HINT]: this.#hint(subject) });
    });
  }

  diff(subject: Subject, id: string, olds: Properties, news: Properties): Promise<Difference> {
    return this.#work(subject, (use) => use.diff(id, olds, news));
  }

  /** What a resource will be as far as it is known before the up: as declared. */
  preview(subject: Subject, inputs: Properties): Promise<Properties> {
    return this.#work(subject, async (_, { fields }) => {
      const open = Object.keys(fields).map((name) => [name, UNKNOWN]);
      return withSecrets(fields, { ...Object.fromEntries(open), ...inputs });
    });
  }

  create(subject: Subject, inputs: Properties) {
    return this.#work(subject, async (use, kind) => {
      const { id, outs } = await use.create(inputs);
      return { id, properties: { ...outs, ...ofDynamicDoor(kind) } };
    });
  }

  /** @param state undefined where nothing is known of the object: it is imported. */
  read(subject: Subject, id: string, state: Properties | undefined) {
    return this.#work(subject, async (use, kind) => {
      const found = await (state ? use.read(id, state) : use.import(id));
      if (found.id === "") return undefined;
      const door = memoryOf(found.props)?.managed.length ? ofDynamicDoor(kind) : {};
      return { id: found.id, properties: { ...found.props, ...door }, inputs: { ...found.inputs, ...door } };
    });
  }

  update(subject: Subject, id: string, olds: Properties, news: Properties): Promise<Properties> {
    return this.#work(subject, async (use, kind) => {
      const { outs } = await use.update(id, olds, news);
      return { ...outs, ...ofDynamicDoor(kind) };
    });
  }

  delete(subject: Subject, id: string, state: Properties): Promise<void> {
    return this.#work(subject, (use) => use.delete(id, state));
  }

  /** The user ended the run: what is under way comes to its end, so that nothing is lost, and nothing else begins. */
  cancel(): void {
    this.#isCancelled = true;
  }

  async close(): Promise<void> {
    const session = this.#session;
    this.#session = undefined;
    await session?.client.close();
  }

  #work<T>(subject: Subject, run: (use: Lifecycle, kind: Kind) => Promise<T>): Promise<T> {
    return this.#engine.about(subject.urn, async () => {
      if (this.#isCancelled) throw new CancelledError("The run was cancelled: nothing was read or changed.");
      const kind = kindOf(subject.type);
      if (!this.#session) throw new ConfigurationError("The provider was asked to work before it was configured.");
      const use = lifecycle(kind, this.#session);
      return withTimeout(subject.timeout, () => run(use, kind));
    });
  }

  /** A resource is checked twice where it is replaced: both times it is the same one. */
  #hint({ urn, name }: Subject): string {
    const number = this.#numbers.get(urn) ?? this.#numbers.size + 1;
    this.#numbers.set(urn, number);
    return `${number} ${name}`;
  }
}

/** The state is the same through either door, so that a stack may change from one to the other. */
export const ofDynamicDoor = (kind: Kind): Properties => ({ __provider: providerSource(kind.name) });

export function kindOf(type: string): Kind {
  const name = classOf(type);
  if (name !== undefined && kindNames().includes(name)) return loadKind(name);
  throw new IntuneError("INTUNE_UNKNOWN_TYPE", `${type} isn't a type that this release of pulumi-intune knows.`);
}
