/** What a setting is called, before collisions are settled. */
import type { GraphDefinition } from "../graph.ts";
import { asIdentifier, camelCase } from "./case.ts";

/** The longest label that makes a name; a longer one is a sentence. */
const LONGEST_LABEL = 30;

/** The function of a setting at the top: the end of its address on the device. */
export function functionName(definition: GraphDefinition): string {
  if (isPayload(definition.id)) return "payload";
  const node = nodesOf(definition).at(-1) ?? definition.name ?? definition.id.replace(/^.*[_.]/, "");
  return casedAs(definition.displayName, named(isGroupPolicy(definition) ? node.replace(/_[12]$/, "") : node));
}

/** `bindtoobject`, `Bind to object` → `bindToObject`: where they are the same words, the label shows where they begin. */
function casedAs(label: string | null | undefined, name: string): string {
  const spoken = named((label ?? "").replace(/ \((User|Device)\)$/, ""));
  const isClearer = /[a-z]{12}/.test(name) || !/[A-Z]{2}/.test(spoken);
  return spoken.toLowerCase() === name.toLowerCase() && isClearer ? spoken : name;
}

/** Windows' own group policies mark the user's with 1 and the device's with 2; here they are apart anyway. */
const isGroupPolicy = ({ offsetUri }: GraphDefinition): boolean => offsetUri?.startsWith("/Config/ADMX_") ?? false;

/** The property of a setting that stands below another: what the admin center calls it, where that is short. */
export function propertyName(definition: GraphDefinition): string {
  if (isPayload(definition.id)) return "payload";
  const label = headOf(definition.displayName ?? "");
  const name = definition.name ?? "";
  const speaks = label !== "" && label !== TOP_LEVEL && label !== name;
  const longest = saysNothing(name) ? LONGEST_SENTENCE : Math.max(LONGEST_LABEL, Math.min(name.length, LONGER_LABEL));
  if (speaks && label.length <= longest) return named(label);
  if (saysNothing(name)) return VALUE;
  const node = nodesOf(definition).at(-1);
  const own = node !== undefined && name.endsWith(`_${node}`) ? node : name;
  return casedAs(definition.displayName, named(own) || named(definition.id.replace(/^.*[_~.]/, "")));
}

/** A label that is shorter than the name may be so long. */
const LONGER_LABEL = 45;

/** Names that forms were given by a machine: `L_Empty385`, `IZ_Partname1406`, words without a gap between them. */
const saysNothing = (name: string): boolean =>
  /^(L_)?empty_?\d*$|partname\d|^(L_)?[a-z]{24,}\d*$|^$/i.test(name) &&
  !/[a-z][A-Z]/.test(name.replace(/^(L_|IZ_)/, ""));

/** What a setting without a label and a telling name is to the one above it. */
const VALUE = "value";

/** The longest label that is taken where the name says nothing. */
const LONGEST_SENTENCE = 70;

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

/** Group Policy's marks on names say nothing, nor does the app of which the area is. */
const named = (name: string): string =>
  asIdentifier(
    camelCase(
      name
        .replace(/^(L_|Pol_)+/i, "")
        .replace(/^com\.(microsoft|apple)\.\w+\.(?=\w)/i, "")
        .replace(/_Name$/, ""),
    ),
  );
