/** What a setting is called, before collisions are settled. */
import type { GraphDefinition } from "../graph.ts";
import { asIdentifier, camelCase } from "./case.ts";

/** The longest label that makes a name; a longer one is a sentence. */
const LONGEST_LABEL = 30;

/** The function of a setting at the top: the end of its address on the device. */
export function functionName(definition: GraphDefinition): string {
  if (isPayload(definition.id)) return "payload";
  const node = nodesOf(definition).at(-1) ?? definition.name ?? definition.id.replace(/^.*[_.]/, "");
  return named(node);
}

/** The property of a setting that stands below another: what the admin center calls it, where that is short. */
export function propertyName(definition: GraphDefinition): string {
  if (isPayload(definition.id)) return "payload";
  const label = headOf(definition.displayName ?? "");
  const name = label.length <= LONGEST_LABEL && label !== TOP_LEVEL ? label : (definition.name ?? label);
  return named(name) || named(definition.id.replace(/^.*[_~.]/, ""));
}

/** Apple's payloads are groups that repeat their own name: `com.apple.dock_com.apple.dock`. */
const isPayload = (id: string): boolean => {
  const half = (id.length - 1) / 2;
  return id[half] === "_" && id.slice(0, half) === id.slice(half + 1);
};

const TOP_LEVEL = "Top Level Setting Group Collection";

/** Nodes of the address that aren't placeholders for an item's name. */
export const nodesOf = ({ offsetUri }: GraphDefinition): string[] =>
  (offsetUri ?? "").split("/").filter((node) => node !== "" && !/^\[?\{?.*\}\]?$|^\[\d+\]$/.test(node));

/** The label up to the first sign that ends a clause. */
export const headOf = (label: string): string => label.split(/[.:;](?:\s|$)| [-–—] |\s?\(/)[0]?.trim() ?? "";

/** Group Policy's marks on names say nothing. */
const named = (name: string): string =>
  asIdentifier(camelCase(name.replace(/^(L_|Pol_|POL_|pol_)+/, "").replace(/_Name$/, "")));
