import { styleText } from "node:util";
import { inert } from "../output.ts";
import type { Finding } from "./finding.ts";

const marks = { ok: ["green", "✓"], failed: ["red", "✗"], unknown: ["dim", "–"] } as const;
const columnWidth = 12;

/** One line a finding, and beneath it what to do. */
export function table(findings: readonly Finding[]): string {
  return findings.flatMap(lines).join("\n");
}

function lines({ check, outcome, detail, advice }: Finding): string[] {
  const indent = " ".repeat(columnWidth + 2);
  const advised = advice?.split("\n").map((line) => `${indent}→ ${inert(line)}`) ?? [];
  // Coloured on a terminal only, and not where NO_COLOR is set.
  const mark = styleText(marks[outcome][0], marks[outcome][1], { stream: process.stdout });
  return [`${mark} ${check.padEnd(columnWidth)}${inert(detail)}`, ...advised];
}
