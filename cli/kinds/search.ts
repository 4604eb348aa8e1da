/** Finding types by what an administrator would type: `wifi`, `ios vpn`, `compliance`. */
import type { Kind } from "../../provider/model/kind.ts";

const WORD_START = /(?<![A-Za-z0-9])[A-Za-z0-9]|(?<=[a-z0-9])[A-Z]/g;

/** Letters and digits: `Wi-Fi` and `WiFi` are found by `wifi`. */
const plain = (text: string): string => text.replace(/[^A-Za-z0-9]/g, "").toLowerCase();

/** The text from the start of each of its words on, so that `ios` isn't found in `kiosk`. */
const fromEachWord = (text: string): string[] =>
  [...text.matchAll(WORD_START)].map(({ index }) => plain(text.slice(index)));

/** Kinds in whose class name, title, platform or collection each of the words begins a word. */
export function search(kinds: readonly Kind[], words: readonly string[]): Kind[] {
  const wanted = words.flatMap((word) => word.split(/\s+/)).map(plain);
  return kinds.filter((kind) => {
    const texts = [kind.name, kind.title, kind.platform, kind.collection.name];
    const starts = texts.flatMap(fromEachWord);
    return wanted.every((word) => starts.some((start) => start.startsWith(word)));
  });
}
