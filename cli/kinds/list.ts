/** Types as text: what a terminal shows. */
import type { Kind } from "../../provider/model/kind.ts";
import type { Match } from "./search.ts";

/** Characters between the two columns. */
const GAP = 2;
/** Characters that most titles need; class names that leave less have a line of their own. */
const TITLE = 40;

/**
 * One line a type, two where it is long, below the collection that it is in and the permissions that this needs.
 *
 * @param width of a line. Undefined: no limit, as for a file or a pipe.
 */
export function list(matches: readonly Match[], width = Number.POSITIVE_INFINITY): string {
  const kinds = matches.map(({ kind }) => kind);
  const longest = Math.max(...kinds.map(({ name }) => name.length));
  const column = Math.max(Math.min(longest, width - GAP - TITLE - GAP), 0);
  const collections = [...new Set(kinds.map(({ collection }) => collection))];
  const parts = collections.map((collection) => {
    const members = matches.filter(({ kind }) => kind.collection === collection);
    const lines = members.flatMap(({ kind, properties }) => [row(kind, column, width), ...properties.map(property)]);
    return `${collection.path} (needs ${collection.permissions.application.join(" or ")})\n${lines.join("\n")}`;
  });
  return `${parts.join("\n\n")}\n\n${kinds.length === 1 ? "1 type" : `${kinds.length} types`}`;
}

const property = (name: string): string => `${" ".repeat(GAP * 3)}${name}`;

function row({ name, title }: Kind, column: number, width: number): string {
  const indent = " ".repeat(GAP);
  const line = `${indent}${name.padEnd(column)}${indent}${title}`;
  return name.length > column || line.length > width ? `${indent}${name}\n${indent.repeat(3)}${title}` : line;
}
