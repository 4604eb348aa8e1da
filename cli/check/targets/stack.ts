/** Policies of a stack: as a preview plans them, or as its state has them. */
import fs from "node:fs";
import { isObject, type Properties } from "../../../provider/model/values.ts";
import { classOf } from "../../../provider/pulumi/tokens.ts";
import type { ProviderOf } from "../../../sdk/policy/tenants.ts";
import { readPreview } from "../../pulumi/input.ts";
import { kindOf } from "../../pulumi/kinds.ts";
import { type Preview, type State, type Step, stateOf } from "../../pulumi/preview.ts";
import { type TenantOf, tenantsIn } from "../../pulumi/tenants.ts";
import { parseUrn } from "../../pulumi/urn.ts";
import type { Subject, Target, Unread } from "../subject.ts";

/** Of a file that `pulumi-intune preview` kept, or that `pulumi preview --json` printed. */
export function previewTarget(file: string): Target {
  return programTarget(file, readPreview(fs.readFileSync(file, "utf8")));
}

const GOES = ["delete", "delete-replaced", "discard", "refresh", "remove-pending-replace"];

export function programTarget(name: string, preview: Preview): Target {
  const steps = preview.steps.filter(({ op, new: planned }) => planned && !GOES.includes(op));
  const shown = steps.filter(({ op }) => op === "same").length;
  const missing = (preview.unchanged ?? 0) - shown;
  const unread: Unread[] = [
    ...(preview.failed ? [{ source: name, why: failureOf(preview) }] : []),
    ...(missing > 0
      ? [
          {
            source: name,
            why: `it leaves out ${missing} resources that don't change: \`pulumi-intune preview\` keeps them`,
          },
        ]
      : []),
  ];
  const read = subjectsOf(steps, tenantsIn(preview), ({ inputs }) => inputs);
  return {
    sort: "program",
    name,
    subjects: read.subjects,
    unread: [...unread, ...read.unread],
    options: ["protect"],
    stack: stackOf(steps),
  };
}

function failureOf({ messages }: Preview): string {
  const [first] = messages.filter(({ severity }) => severity === "error");
  return `the preview failed, and there may be more${first ? `: ${first.text.trim()}` : ""}`;
}

/** Of a file that `pulumi stack export` printed. What the tenant made of a resource is in its outputs. */
export function stateTarget(name: string, text: string): Target {
  const resources = resourcesOf(text, name);
  const steps = resources.flatMap((resource): Step[] => {
    const state = stateOf(resource);
    return state && resource.delete !== true
      ? [{ op: "same", urn: String(resource.urn), old: state, new: state, paths: [] }]
      : [];
  });
  const options = new Map(resources.map((resource) => [String(resource.urn), optionsOf(resource)]));
  const read = subjectsOf(steps, tenantsIn({ steps, config: {} }), ({ inputs, outputs }) => ({
    ...inputs,
    ...outputs,
  }));
  const tellsIgnored = [...options.values()].some(({ ignoreChanges }) => ignoreChanges !== undefined);
  return {
    sort: "state",
    name,
    subjects: read.subjects.map((subject) => ({ ...subject, ...options.get(subject.source) })),
    unread: read.unread,
    // Older releases of Pulumi don't write which changes are ignored.
    options: tellsIgnored ? ["protect", "ignoreChanges"] : ["protect"],
    stack: stackOf(steps),
  };
}

function resourcesOf(text: string, name: string): Properties[] {
  try {
    const { deployment } = JSON.parse(text.replace(/^\uFEFF/, "")) as { deployment?: { resources?: unknown } };
    if (isObject(deployment)) return Array.isArray(deployment.resources) ? deployment.resources.filter(isObject) : [];
  } catch {
    // Said below.
  }
  throw new Error(`${name} isn't a stack: expected what \`pulumi stack export\` prints.`);
}

const optionsOf = ({ protect, ignoreChanges }: Properties): Pick<Subject, "protect" | "ignoreChanges"> => ({
  protect: protect === true,
  ...(Array.isArray(ignoreChanges) ? { ignoreChanges: ignoreChanges.map(String) } : {}),
});

const stackOf = (steps: readonly Step[]): string => steps[0]?.urn.split("::").slice(0, 2).join("::") ?? "";

function subjectsOf(
  steps: readonly Step[],
  tenantOf: (step: Step) => TenantOf,
  propertiesOf: (state: State) => Properties,
): { readonly subjects: Subject[]; readonly unread: Unread[] } {
  const own = [...new Map(steps.map((step) => [step.urn, step])).values()].filter(
    ({ urn }) => classOf(parseUrn(urn).type) !== undefined,
  );
  const subjects: Subject[] = [];
  const unread: Unread[] = [];
  for (const step of own) {
    const { type, name } = parseUrn(step.urn);
    const [kind, state] = [kindOf(type), step.new];
    if (!kind || !state) unread.push({ source: step.urn, why: "this release doesn't know its type" });
    else
      subjects.push({
        kind,
        source: step.urn,
        alsoCalled: [name, ...(state.id === "" ? [] : [state.id])],
        provider: providerOf(tenantOf(step)),
        properties: propertiesOf(state),
        ...(state.protect === undefined ? {} : { protect: state.protect }),
      });
  }
  return { subjects, unread };
}

const providerOf = ({ id, provider }: TenantOf): ProviderOf => ({
  urn: provider ?? "",
  name: provider ?? "",
  tenantId: id,
});
