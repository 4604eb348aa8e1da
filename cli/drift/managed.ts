/** What stacks manage in a tenant, from what `pulumi stack export` prints. */
import { isObject } from "../../provider/model/values.ts";
import { classOf } from "../../provider/pulumi/tokens.ts";
import { quoted } from "../phrase.ts";
import { kindOf } from "../pulumi/kinds.ts";
import { type State, stateOf } from "../pulumi/preview.ts";
import { parseUrn } from "../pulumi/urn.ts";
import type { Uncompared } from "./find.ts";

export interface Managed {
  readonly urn: string;
  readonly id: string;
  readonly state: State;
}

export interface Exported {
  readonly managed: readonly Managed[];
  /** Intune configurations of the stack that can't be looked at, and why. */
  readonly uncompared: readonly Uncompared[];
}

/** The Intune configurations of an exported stack. */
export function managedIn(text: string, source: string): Exported {
  const resources = resourcesOf(text);
  if (!resources) throw new Error(`${source} isn't a stack: expected what \`pulumi stack export\` prints.`);
  const own = resources
    .filter(isObject)
    .map((resource) => ({ urn: String(resource.urn), id: String(resource.id ?? ""), state: stateOf(resource) }))
    .filter(({ urn }) => classOf(parseUrn(urn).type) !== undefined);
  const found = own.map(({ urn, id, state }): Managed | Uncompared => {
    const { type, name } = parseUrn(urn);
    const unlike = (why: string): Uncompared => ({ urn, name: [quoted(name)], places: [], why: [why] });
    if (!kindOf(type)) return unlike("this release of pulumi-intune doesn't know its type");
    if (!state || id === "") return unlike("the stack has no object for it yet");
    return { urn, id, state };
  });
  return {
    managed: found.filter((one): one is Managed => "state" in one),
    uncompared: found.filter((one): one is Uncompared => "why" in one),
  };
}

function resourcesOf(text: string): unknown[] | undefined {
  try {
    const { deployment } = JSON.parse(text.replace(/^\uFEFF/, "")) as { deployment?: { resources?: unknown } };
    if (!isObject(deployment)) return undefined;
    return Array.isArray(deployment.resources) ? deployment.resources : [];
  } catch {
    return undefined;
  }
}
