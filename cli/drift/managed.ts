/** What stacks manage in a tenant, from what `pulumi stack export` prints. */
import { isObject, type Properties } from "../../provider/model/values.ts";
import { kindOf } from "../report/kinds.ts";
import { type State, stateOf } from "../report/preview.ts";
import { parseUrn } from "../report/urn.ts";

export interface Managed {
  readonly urn: string;
  readonly id: string;
  readonly state: State;
}

const SIGNATURE = "4dabf18193072939515e22adb298388d";

/** The Intune configurations of an exported stack. */
export function managedIn(text: string, source: string): Managed[] {
  const resources = resourcesOf(text);
  if (!resources) throw new Error(`${source} isn't a stack: expected what \`pulumi stack export\` prints.`);
  return resources.filter(isObject).flatMap((resource) => {
    const [urn, id, state] = [String(resource.urn), String(resource.id ?? ""), stateOf(resource)];
    if (!state || id === "" || !kindOf(parseUrn(urn).type)) return [];
    return [{ urn, id, state: { ...state, inputs: comparable(state.inputs) } }];
  });
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

/** Secrets are encrypted in an export: whether the tenant has the same can't be told. */
const comparable = (inputs: Properties): Properties =>
  Object.fromEntries(Object.entries(inputs).filter(([, value]) => !JSON.stringify(value ?? null).includes(SIGNATURE)));
