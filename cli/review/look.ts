/**
 * Reads in the tenant what a preview doesn't tell, or tells in the program's words only: objects that are adopted, as
 * they are now, and names of groups and filters. Reads alone, and no secret leaves this file.
 */
import { UNREAD } from "../../effective/directory.ts";
import { configuresDevices } from "../../effective/policy.ts";
import { ConflictError, GraphError } from "../../provider/errors.ts";
import { fetchAdopted } from "../../provider/lifecycle/adoption.ts";
import type { Session } from "../../provider/lifecycle/session.ts";
import { tenantDefaultId } from "../../provider/lifecycle/tenant-default.ts";
import type { Kind } from "../../provider/model/kind.ts";
import { joined, type Phrase, quoted } from "../phrase.ts";
import { readPolicies } from "../policies.ts";
import { kindOf } from "../pulumi/kinds.ts";
import type { Preview, Step } from "../pulumi/preview.ts";
import { masked } from "../pulumi/secrets.ts";
import { tenantsIn } from "../pulumi/tenants.ts";
import { parseUrn } from "../pulumi/urn.ts";
import type { Seen, SeenObject } from "./seen.ts";
import { groupsIn, namesFor } from "./target-names.ts";

/** Whether the tenant has something to say about a preview: on what is new, which may be there, and on whom it is for. */
export const isOfUse = ({ steps }: Preview): boolean =>
  steps.some(({ urn, op }) => op !== "same" && kindOf(parseUrn(urn).type) !== undefined);

export async function look(session: Session, preview: Preview): Promise<Seen> {
  const tenantId = (await session.client.tenantId()).toLowerCase();
  const tenantOf = tenantsIn(preview);
  const ours = preview.steps.filter(({ urn }) => kindOf(parseUrn(urn).type) !== undefined);
  const elsewhere = new Set(ours.flatMap((step) => tenantOf(step).id ?? []).filter((id) => id !== tenantId));
  const here = ours.filter((step) => (tenantOf(step).id ?? tenantId) === tenantId);
  const answers = await Promise.all(here.filter(({ op }) => op === "create").map((step) => adopted(session, step)));
  const objects = answers.filter((one) => one !== undefined && "object" in one);
  const failures = answers.filter((one) => one !== undefined && "note" in one);
  const seen = [
    ...here.flatMap(({ urn, old, new: planned }) =>
      [old?.inputs, old?.outputs, planned?.inputs].map((properties = {}) => ({ urn, properties })),
    ),
    ...objects.map(({ urn, object: { properties } }) => ({ urn, properties })),
  ];
  const groups = seen.flatMap(({ urn, properties }) => groupsIn(kindOf(parseUrn(urn).type)?.fields ?? {}, properties));
  const beside = here.some(changesAPolicy) ? await readPolicies(session, UNWATCHED) : undefined;
  const names = await namesFor(
    session,
    seen.map(({ properties }) => properties.assignments),
    groups,
    beside?.names,
  );
  return {
    objects: new Map(objects.map(({ urn, object }) => [urn, object])),
    names,
    policies: beside?.policies ?? [],
    directory: beside?.directory ?? UNREAD,
    notes: [
      ...(elsewhere.size > 0 ? [elsewhereNote(tenantId, [...elsewhere])] : []),
      ...failures.map(({ note }) => note),
      ...(beside?.notes ?? []).map((note): Phrase => [quoted(note, 500)]),
    ],
  };
}

const UNWATCHED = { members: false, progress: () => {} };

/** Then it matters what other policies say. */
function changesAPolicy({ urn, op }: Step): boolean {
  const kind = kindOf(parseUrn(urn).type);
  return op !== "same" && kind !== undefined && configuresDevices(kind);
}

const elsewhereNote = (tenantId: string, others: readonly string[]): Phrase => [
  "The report has looked into tenant ",
  quoted(tenantId),
  " only; not known to it is what is in ",
  ...joined(
    others.map((id): Phrase => [quoted(id)]),
    ", ",
  ),
  ".",
];

type Answer = { readonly urn: string; readonly object: SeenObject } | { readonly note: Phrase };

/** The object that a new resource adopts; undefined where nothing says that there is one. */
async function adopted(session: Session, { urn, new: planned }: Step): Promise<Answer | undefined> {
  const { type, name } = parseUrn(urn);
  const kind = kindOf(type);
  if (!kind || !planned) return undefined;
  try {
    const id = await adoptedId(session, kind, planned.inputs);
    if (id === undefined) return undefined;
    return { urn, object: { id, properties: masked(kind.fields, await fetchAdopted(kind, session, id)) } };
  } catch (error) {
    if (!isAnswer(error)) throw error;
    return { note: ["What ", quoted(name), " adopts couldn't be read: ", quoted(error.message, 500)] };
  }
}

/** A tenant that says no has answered; one that can't be reached hasn't. */
const isAnswer = (error: unknown): error is Error =>
  error instanceof ConflictError || (error instanceof GraphError && error.status !== undefined && error.status < 500);

/**
 * By id, as the tenant's default, or because one object of the name is there: then `intune:onExisting` says to adopt it, or to
 * make another. Only the reviewer's own settings are believed about the second.
 */
async function adoptedId(
  session: Session,
  kind: Kind,
  inputs: Readonly<Record<string, unknown>>,
): Promise<string | undefined> {
  const { existing, settings } = session;
  if (inputs.tenantDefault === true) return tenantDefaultId(kind, session);
  if (inputs.adopt !== undefined) return typeof inputs.adopt === "string" ? inputs.adopt : undefined;
  if (settings.onExisting === "duplicate") return undefined;
  const name = inputs[kind.collection.nameProperty];
  const ids = typeof name === "string" ? await existing.ids(kind, name) : [];
  return ids.length === 1 ? ids[0] : undefined;
}
