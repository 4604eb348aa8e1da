/**
 * Nobody has a policy any more once its last assignment is gone, so that is never done in passing: preview says so, and
 * on an object that was adopted only a program that says `assignments: []` does it. Such an object was assigned by
 * somebody else, before the program was.
 */
import type { Kind } from "../model/kind.ts";
import type { Properties } from "../model/values.ts";
import { label } from "./explain.ts";
import type { Session } from "./session.ts";
import { memoryOf } from "./state.ts";

const ASSIGNMENTS = "assignments";

const count = (properties: Properties): number =>
  Array.isArray(properties.assignments) ? properties.assignments.length : 0;

/** Whether what the program no longer declares stays: assignments of an object that was there before the program. */
export const staysUndeclared = (name: string, olds: Properties): boolean =>
  name === ASSIGNMENTS && (memoryOf(olds)?.adopted === true || olds.adopt !== undefined);

/** Says at preview that a policy will be for nobody, or that it won't although its assignments left the program. */
export function announceLastAssignment(kind: Kind, session: Session, olds: Properties, news: Properties): void {
  const number = count(olds);
  if (number === 0) return;
  const many = number === 1 ? "its only assignment" : `all of its ${number} assignments`;
  const say = (text: string): void => session.tell("warning", `${label(kind, news)} ${text}`);
  const isDeclared = ASSIGNMENTS in news;
  const hasLeft = !isDeclared && memoryOf(olds)?.managed.includes(ASSIGNMENTS) === true;
  if (hasLeft && staysUndeclared(ASSIGNMENTS, olds)) {
    say(
      `keeps ${many}, which the program no longer declares: the object was there before the program. Declare assignments: [] where it shall be for nobody.`,
    );
  } else if (hasLeft || (isDeclared && Array.isArray(news.assignments) && news.assignments.length === 0)) {
    say(`loses ${many}: it will be for nobody.`);
  }
}
