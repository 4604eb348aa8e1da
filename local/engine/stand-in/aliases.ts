import type { Alias, Goal } from "./goal.ts";
import { createUrn, qualifiedType, STACK_TYPE, urnName, urnType } from "./resource.ts";

/** Finds the URNs that a resource may have in the state: its own, then those of its aliases and its parent's. */
export class Aliases {
  readonly #stack: string;
  readonly #project: string;
  /** The old URN of each resource that was found under an alias. */
  readonly #olds = new Map<string, string>();
  /** The new URN of each old one that has been claimed. */
  readonly #claimed = new Map<string, string>();

  constructor(stack: string, project: string) {
    this.#stack = stack;
    this.#project = project;
  }

  candidates(goal: Goal): string[] {
    const given = goal.aliases.map((alias) => this.#resolve(alias, goal));
    const oldParent = this.#olds.get(goal.parent);
    if (oldParent === undefined) return [...new Set(given)];
    const inherited = [createUrn(this.#stack, this.#project, goal.parent, goal.type, goal.name), ...given].map((urn) =>
      this.#underOldParent(urnName(urn), urnType(urn), goal.parent, oldParent),
    );
    return [...new Set([...given, ...inherited])];
  }

  claim(urn: string, old: string): void {
    this.#claimed.set(old, urn);
    this.#olds.set(urn, old);
  }

  claimedBy(old: string): string | undefined {
    return this.#claimed.get(old);
  }

  #resolve(alias: Alias, goal: Goal): string {
    if ("urn" in alias) return alias.urn;
    const parent = alias.parent === undefined ? goal.parent : (this.#olds.get(alias.parent) ?? alias.parent);
    return createUrn(
      alias.stack || this.#stack,
      alias.project || this.#project,
      qualifiedType(parent) === STACK_TYPE ? "" : parent,
      alias.type || goal.type,
      alias.name || goal.name,
    );
  }

  /** A child named after its parent, as `app-key` of `app`, was named after the old one before. */
  #underOldParent(name: string, type: string, parent: string, oldParent: string): string {
    const prefix = urnName(parent);
    const oldName = name.startsWith(prefix) ? urnName(oldParent) + name.slice(prefix.length) : name;
    return createUrn(this.#stack, this.#project, oldParent, type, oldName);
  }
}
