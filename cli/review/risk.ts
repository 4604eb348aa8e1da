/** How risky a change is: its direction, whom it reaches, and whether it can be undone. */
import type { Reach } from "./audience.ts";
import type { Direction } from "./differences.ts";

export const RISKS = ["low", "medium", "high", "critical"] as const;
export type Risk = (typeof RISKS)[number];

/** What a change does to devices: a direction, or a whole configuration that comes or goes. */
export type Effect = Direction | "new" | "gone";

/**
 * Of a change that can be undone; one that can't is a level higher. What weakens nothing can still lock people out, so it
 * isn't low for everybody.
 */
const GRADES: Readonly<Record<Effect, Readonly<Record<Reach, Risk>>>> = {
  neutral: { nobody: "low", some: "low", everyone: "low" },
  safer: { nobody: "low", some: "low", everyone: "medium" },
  unclear: { nobody: "low", some: "low", everyone: "medium" },
  new: { nobody: "low", some: "low", everyone: "medium" },
  weaker: { nobody: "low", some: "medium", everyone: "high" },
  gone: { nobody: "high", some: "medium", everyone: "high" },
};

export function grade(effect: Effect, reach: Reach, undoable: boolean): Risk {
  const level = RISKS.indexOf(GRADES[effect][reach]) + (undoable || reach === "nobody" ? 0 : 1);
  return RISKS[Math.min(level, RISKS.length - 1)] as Risk;
}

export const atLeast = (floor: Risk, risk: Risk): Risk => (RISKS.indexOf(risk) < RISKS.indexOf(floor) ? floor : risk);

export const highest = (risks: readonly Risk[]): Risk => risks.reduce((worst, risk) => atLeast(worst, risk), "low");

/** The most severe first. */
export const bySeverity = (left: Risk, right: Risk): number => RISKS.indexOf(right) - RISKS.indexOf(left);
