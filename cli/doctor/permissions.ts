import { directories } from "../../provider/graph/names.ts";
import type { Token } from "../../provider/graph/token.ts";
import type { Kind } from "../../provider/model/kind.ts";
import { type Finding, failed, ok, unknown } from "./finding.ts";

/** Holds the token's permissions against those that the kinds need: one finding for kinds that need the same. */
export function permissions(token: Token, kinds: readonly Kind[]): readonly Finding[] {
  const groups = Map.groupBy(kinds, (kind) => neededBy(kind, token).join(" or "));
  return [
    ...[...groups.values()].map((group) => held(token, group)),
    ...Object.values(directories).map((directory) => forNames(token, directory)),
  ];
}

const neededBy = ({ collection }: Kind, token: Token): readonly string[] =>
  token.appOnly ? collection.permissions.application : collection.permissions.delegated;

function held(token: Token, kinds: readonly Kind[]): Finding {
  const needed = kinds[0] ? neededBy(kinds[0], token) : [];
  const has = needed.filter((permission) => token.permissions.includes(permission));
  if (has.length > 0) return ok("Permission", `${has.join(", ")}: enough for ${named(kinds)}`);
  const reading = needed.map(toRead).filter((permission) => token.permissions.includes(permission));
  const nevertheless = reading.length > 0 ? ` (${reading.join(", ")} is held: preview and refresh work)` : "";
  return failed(
    "Permission",
    `${needed.join(" or ")} is missing, for ${named(kinds)}${nevertheless}`,
    `Add ${needed[0]} as ${token.appOnly ? "an application" : "a delegated"} permission to the app registration` +
      `${token.clientId ? ` ${token.clientId}` : ""} under API permissions, have an administrator grant consent, and ` +
      "sign in anew.",
  );
}

const toRead = (permission: string): string => permission.replace(".ReadWrite.", ".Read.");
const toWrite = (permission: string): string => permission.replace(".Read.", ".ReadWrite.");

function forNames(token: Token, { words, permissions }: (typeof directories)["group"]): Finding {
  const all = permissions.flatMap((permission) => [permission, toWrite(permission)]);
  const has = all.filter((permission) => token.permissions.includes(permission));
  if (has.length > 0) return ok("Permission", `${has.join(", ")}: enough to find ${words}s by name`);
  return unknown(
    "Permission",
    `${permissions.join(" or ")} isn't held: programs can't give ${words}s by name, only by id`,
  );
}

/** As many names as a line holds. */
function named(kinds: readonly Kind[]): string {
  const [first, second, ...others] = kinds.map(({ name }) => name);
  if (!second) return String(first);
  return others.length === 0 ? `${first} and ${second}` : `${first}, ${second} and ${others.length} more`;
}
