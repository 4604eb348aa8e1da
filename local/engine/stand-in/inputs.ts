import { ignoreChanges } from "./diff.ts";
import type { Events } from "./events.ts";
import { Reported } from "./failure.ts";
import type { Goal } from "./goal.ts";
import type { Policies } from "./policy.ts";
import { cannotIgnore } from "./provider.ts";
import type { Providers } from "./providers.ts";
import { isProviderType, type Resource, urnName } from "./resource.ts";
import { type Properties, Secret, type Value } from "./values.ts";

/** Decides what a resource's inputs are: what the program says, as the provider and the policies leave it. */
export class Inputs {
  readonly #providers: Providers;
  readonly #policies: Policies;
  readonly #events: Events;

  constructor(providers: Providers, policies: Policies, events: Events) {
    this.#providers = providers;
    this.#policies = policies;
    this.#events = events;
  }

  /**
   * @param old the resource that the goal is to change; undefined for a new one.
   * @throws Reported when provider or policies don't take them.
   */
  async settle(goal: Goal, current: Resource, old: Resource | undefined): Promise<void> {
    const { urn } = current;
    const ignored = old && ignoreChanges(old.inputs, goal.properties, goal.ignoreChanges);
    if (ignored && ignored.impossible.length > 0) {
      this.#events.diagnostic("info", cannotIgnore(ignored.impossible), urn);
    }
    if (goal.custom) current.inputs = await this.check(current, old?.inputs ?? {}, ignored?.inputs ?? goal.properties);
    current.inputs = await this.#policies.remediate(current, goal);
    if (!(await this.#policies.analyze(current, goal))) throw new Reported(`resource ${urn} is invalid`);
  }

  async check({ urn, type, provider, inputs }: Resource, olds: Properties, news: Properties): Promise<Properties> {
    const result = isProviderType(type)
      ? this.#providers.check(urn, news)
      : await (await this.#providers.get(provider)).check(urn, olds, news);
    for (const { property, reason } of result.failures) {
      const about = `${type} resource '${urnName(urn)}'`;
      const value = property === "" ? "" : `: property ${property} value {${shown(inputs[property])}}`;
      this.#events.diagnostic("error", `${about}${value} has a problem: ${reason}`, urn);
    }
    if (result.failures.length > 0) throw new Reported(`resource ${urn} is invalid`);
    return result.inputs;
  }
}

/** A value in the text of a failed check. The real engine prints secrets here, or where they are in memory. */
function shown(value: Value | undefined): string {
  if (value === undefined || value === null) return "<nil>";
  if (value instanceof Secret) return "[secret]";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
