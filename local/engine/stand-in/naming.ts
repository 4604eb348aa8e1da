import type { Goal } from "./goal.ts";
import { createUrn, type Resource } from "./resource.ts";

/** Decides which resource of the state a registered one is: that of its own URN, else that of the first alias. */
export class Naming {
  readonly #stack: string;
  readonly #project: string;
  /** The URNs that the program has used. */
  readonly #used = new Set<string>();
  /** The new URN of each old one that an alias has claimed. */
  readonly #claimed = new Map<string, string>();

  constructor(stack: string, project: string) {
    this.#stack = stack;
    this.#project = project;
  }

  urnOf({ parent, type, name }: Pick<Goal, "parent" | "type" | "name">): string {
    return createUrn(this.#stack, this.#project, parent, type, name);
  }

  /** The URN that a resource of the state goes by now. */
  present(urn: string): string {
    return this.#claimed.get(urn) ?? urn;
  }

  /** @throws when the URN is in use, or the parent isn't there. */
  use(goal: Pick<Goal, "parent" | "type" | "name">): string {
    if (goal.parent !== "" && !this.#used.has(goal.parent)) {
      throw new Error(`could not find parent resource ${goal.parent}`);
    }
    const urn = this.urnOf(goal);
    if (this.#used.has(urn)) throw new Error(`Duplicate resource URN '${urn}'; try giving it a unique name`);
    this.#used.add(urn);
    return urn;
  }

  /** @throws when two resources want to be the same one. */
  find(
    urn: string,
    aliases: readonly string[],
    prior: ReadonlyMap<string, Resource>,
  ): { readonly old: Resource | undefined; readonly alias: string | undefined } {
    const claimant = this.#claimed.get(urn);
    if (claimant !== undefined)
      throw new Error(`Duplicate resource URN '${urn}' conflicting with alias on resource with URN '${claimant}'`);
    const found = [urn, ...aliases].find((candidate) => prior.has(candidate));
    if (found === undefined || found === urn) return { old: prior.get(urn), alias: undefined };
    const other = this.#used.has(found) ? found : this.#claimed.get(found);
    if (other !== undefined) {
      throw new Error(
        `Duplicate resource alias '${found}' applied to resource with URN '${urn}' conflicting with resource with URN '${other}'`,
      );
    }
    this.#claimed.set(found, urn);
    return { old: prior.get(found), alias: found };
  }
}
