import { ConfigurationError } from "../errors.ts";
import type { Query } from "./object.ts";

/** Path and query in the form in which they are sent. */
export function address(path: string, query: Query = {}): string {
  const parameters = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${encode(name)}=${encode(String(value))}`);
  return encodePath(path) + (parameters.length > 0 ? `?${parameters.join("&")}` : "");
}

/**
 * Ids come from programs and from state: none of them may lead to another place of the service.
 *
 * @throws ConfigurationError for an empty, `.` or `..` segment
 */
function encodePath(path: string): string {
  const segments = path.split("/").slice(1);
  if (!path.startsWith("/") || segments.some((segment) => ["", ".", ".."].includes(segment))) {
    throw new ConfigurationError(`"${path}" is no path of Microsoft Graph: an id in it is empty or not an id.`);
  }
  return segments.map((segment) => `/${encode(segment)}`).join("");
}

/** OData gives these a meaning of their own, and they are allowed in paths and queries. */
const kept: Readonly<Record<string, string>> = { "%24": "$", "%2C": ",", "%3D": "=", "%40": "@", "%3A": ":" };

function encode(text: string): string {
  return encodeURIComponent(text).replace(/%(24|2C|3D|40|3A)/g, (code) => kept[code] ?? code);
}

/**
 * The next page's address, as the service gives it.
 *
 * @returns undefined where the link leads anywhere else than to the same service
 */
export function nextPage(link: string, origin: string): string | undefined {
  const url = URL.parse(link);
  if (url?.origin !== origin || !url.pathname.startsWith("/beta/")) return undefined;
  return url.pathname.slice("/beta".length) + url.search;
}
