/** Which exceptions of a pack match something in the stack. */
import type { Configuration } from "./configuration.ts";
import { describe, type Exception, matches, type Place } from "./exceptions.ts";
import { isAbout } from "./judge.ts";
import type { Rule } from "./rule.ts";

/**
 * Pulumi tells each policy its own configuration only, so that rules note their exceptions when they are asked. A rule that
 * isn't asked, because it is disabled, has none in force.
 */
export class ExceptionsInUse {
  readonly #noted = new Map<Rule, readonly Exception[]>();

  note(rule: Rule, exceptions: readonly Exception[]): void {
    this.#noted.set(rule, exceptions);
  }

  /**
   * What to say about exceptions that match nothing. Forgets them all: a stack is judged last.
   *
   * @param stack `urn:pulumi:<stack>::<project>`: a URN of another stack is that stack's affair.
   */
  idle(configurations: readonly Configuration[], stack: string): string[] {
    const noted = [...this.#noted];
    this.#noted.clear();
    return noted.flatMap(([rule, exceptions]) => {
      const places = placesOf(rule, configurations);
      return exceptions
        .filter(({ resource }) => !resource.startsWith("urn:pulumi:") || resource.startsWith(`${stack}::`))
        .filter((exception) => !places.some((place) => matches(exception, place)))
        .map(
          (exception) =>
            `The exception for ${JSON.stringify(exception.resource)} from ${rule.id} matches nothing that the rule looks at: mend the name, or take it out. It ends on ${describe(exception)}.`,
        );
    });
  }
}

function placesOf(rule: Rule, configurations: readonly Configuration[]): readonly Place[] {
  if (rule.over === "stack") return [...configurations, ...configurations.map(({ provider }) => provider)];
  return configurations.filter(({ className }) => isAbout(rule, className));
}
