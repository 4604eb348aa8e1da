/** Drift for a terminal: a line for each thing that differs. */
import { parseUrn } from "../pulumi/urn.ts";
import { count } from "../render/sentences.ts";
import { indented, said, titled } from "../render/terminal.ts";
import type { Found, ManagedDrift, Uncompared, Unmanaged } from "./find.ts";

export function terminal({ compared, drift, uncompared, unmanaged, notes }: Found): string {
  const rest = uncompared.length > 0 ? ", not everything in them" : "";
  const parts = [
    `${count(compared, "configuration")} compared${rest}: ${drift.length} changed in the tenant, ${count(unmanaged.length, "object")} that no stack manages.`,
    ...titled(
      "Changed in the tenant",
      drift.map(changed),
      "pulumi up --refresh puts back what the program says. What shall stay belongs into the program first.",
    ),
    ...titled(
      "Managed by no stack",
      unmanaged.map(unmanagedLine),
      "pulumi-intune adopt writes a program that adopts them; a resource with adopt and the id adopts one.",
    ),
    ...titled(
      "Not compared",
      uncompared.map(uncomparedLines),
      "pulumi stack export --show-secrets | pulumi-intune drift compares secrets that the service gives back, and prints none.",
    ),
    ...titled("Not known", notes),
  ];
  return `${parts.join("\n\n")}\n`;
}

function changed({ name, resource, gone, differences, audience, by }: ManagedDrift): string {
  const who = by ? `, by ${said(by.who)} on ${by.when}` : "";
  const head = `${said(name)} (in the program ${said(resource)})${gone ? " is no longer in the tenant" : ""}${who}`;
  const parts = differences.map(
    ({ label, before, after, direction }) =>
      `${said(label)}: ${said(before)} → ${said(after)}${direction === "weaker" ? ", weaker" : ""}`,
  );
  return [head, ...(gone ? [] : [...parts, ...audience.map(said)].map(indented))].join("\n");
}

const unmanagedLine = ({ name, type, id }: Unmanaged): string => `${said(name)}, ${said(type)}, ${id}`;

function uncomparedLines({ name, urn, places, why }: Uncompared): string {
  const what = places.length > 0 ? `${places.map(({ label }) => said(label)).join(", ")}: ` : "";
  return `${said(name)} (in the program ${JSON.stringify(parseUrn(urn).name)}): ${what}${said(why)}`;
}
