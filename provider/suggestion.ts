import { closest, distance } from "fastest-levenshtein";

/** The name that somebody who wrote `word` is likely to have meant, if any is near enough. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const lower = word.toLowerCase();
  const near = names.find((name) => name.toLowerCase() === lower) ?? closest(word, names);
  return distance(lower, near.toLowerCase()) <= Math.max(2, word.length / 4) ? near : undefined;
}

/** The end of a message about a word that isn't one of the names. */
export function didYouMean(word: string, names: readonly string[]): string {
  const near = nearest(word, names);
  return near === undefined ? "" : `; did you mean ${near}?`;
}
