/** What a reviewer has to know of a setting: which way is safer, why, and who says so. */
import type { Rank, Way } from "./way.ts";

interface Sourced {
  /** In our own words, in a sentence. */
  readonly reason: string;
  readonly source: string;
}

export type Judgement =
  | (Sourced & Way & { readonly kind: "directed" })
  /** Reviewers disagree: what speaks for one value, and what for the other. */
  | { readonly kind: "contested"; readonly either: string; readonly or: string; readonly source: string }
  /** It protects nothing and opens nothing. */
  | { readonly kind: "neutral" };

/** One judgement over many settings. */
export interface Row {
  /** Areas in which the settings are: `windows/defender`. */
  readonly areas: readonly string[];
  readonly judgement: Judgement;
  /** Paths in the area; the user's twin of a setting is judged like it. `*` stands for part of a name. */
  readonly settings: readonly string[];
}

/** Rows of some areas, which share a source. */
export interface Chapter {
  readonly areas: readonly string[];
  readonly source: string;
}

type Told = { readonly reason: string; readonly settings: string };

/** Rows are written like this: `directed(EDGE, ["disabled", "enabled"], { reason: "…", settings: "a b.c d*" })`. */
export const directed = (
  { areas, source }: Chapter,
  way: readonly Rank[] | Exclude<Way, { order: unknown }>,
  { reason, settings }: Told,
): Row => ({
  areas,
  judgement: { kind: "directed", ...("length" in way ? { order: way } : way), reason, source },
  settings: words(settings),
});

export const contested = (
  { areas, source }: Chapter,
  { either, or, settings }: { readonly either: string; readonly or: string; readonly settings: string },
): Row => ({ areas, judgement: { kind: "contested", either, or, source }, settings: words(settings) });

export const neutral = (areas: readonly string[], settings: string): Row => ({
  areas,
  judgement: { kind: "neutral" },
  settings: words(settings),
});

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
