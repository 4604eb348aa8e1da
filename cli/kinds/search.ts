/** Finding types by what an administrator would type: `wifi`, `ios vpn`, `compliance`. */
import type { Kind } from "../../provider/model/kind.ts";

const WORD_START = /(?<![A-Za-z0-9])[A-Za-z0-9]|(?<=[a-z0-9])[A-Z]/g;

/** Letters and digits: `Wi-Fi` and `WiFi` are found by `wifi`. */
const plain = (text: string): string => text.replace(/[^A-Za-z0-9]/g, "").toLowerCase();

/** The text from the start of each of its words on, so that `ios` isn't found in `kiosk`. */
const fromEachWord = (text: string): string[] =>
  [...text.matchAll(WORD_START)].map(({ index }) => plain(text.slice(index)));

/** A type that was found. */
export interface Match {
  readonly kind: Kind;
  /** Properties that the words are about, where the type itself isn't. */
  readonly properties: readonly string[];
}

/** Kinds in whose class name, title, platform or collection each of the words begins a word; else in whose properties. */
export function search(kinds: readonly Kind[], words: readonly string[]): Match[] {
  const wanted = words.flatMap((word) => word.split(/\s+/)).map(plain);
  const found = kinds.filter((kind) => wanted.every((word) => begins(aboutOf(kind), word)));
  if (found.length > 0) return found.map((kind) => ({ kind, properties: [] }));
  return kinds.flatMap((kind) => {
    const rest = wanted.filter((word) => !begins(aboutOf(kind), word));
    const properties = Object.keys(kind.fields).filter((name) => rest.every((word) => begins([name], word)));
    return properties.length > 0 ? [{ kind, properties }] : [];
  });
}

const aboutOf = ({ name, title, platform, collection }: Kind): string[] => [name, title, platform, collection.name];

const begins = (texts: readonly string[], word: string): boolean =>
  texts.flatMap(fromEachWord).some((start) => start.startsWith(word));
