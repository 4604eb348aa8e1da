/** One resource that an update would change: what, for whom, how risky, and what to do about it. */
import type { Kind } from "../../provider/model/kind.ts";
import { classOf } from "../../provider/pulumi/tokens.ts";
import { type Phrase, quoted } from "../phrase.ts";
import { kindOf } from "../pulumi/kinds.ts";
import type { NameOf } from "../pulumi/names.ts";
import type { Step } from "../pulumi/preview.ts";
import { hiddenIn, isMarked } from "../pulumi/secrets.ts";
import { parseUrn } from "../pulumi/urn.ts";
import { type Action, advice, bothSides, meaning, undo } from "./advice.ts";
import { type Audience, type AudienceChange, audienceChanges, audienceOf, type Reach } from "./audience.ts";
import { type Baseline, type Difference, differences } from "./differences.ts";
import { type Moves, withMoves } from "./moves.ts";
import { atLeast, type Effect, grade, highest, type Risk } from "./risk.ts";
import type { Seen } from "./seen.ts";
import { label, UNSEEN } from "./words.ts";

export interface Change {
  readonly urn: string;
  readonly action: Action;
  /** Display name of the configuration. */
  readonly name: Phrase;
  /** Name of the resource in the program. */
  readonly resource: Phrase;
  /** What an administrator calls the type. */
  readonly type: Phrase;
  /** Where the preview is of several tenants. */
  readonly tenant: Phrase | undefined;
  readonly risk: Risk;
  /** Why it has that risk, the gravest first. */
  readonly reasons: readonly Phrase[];
  /** Undefined for resources that have no assignments. */
  readonly audience: Phrase | undefined;
  readonly audienceChanges: readonly AudienceChange[];
  readonly differences: readonly Difference[];
  readonly notes: readonly Phrase[];
  /** What weakened properties mean, each in a line. */
  readonly meanings: readonly Phrase[];
  /** What to do instead, or first. */
  readonly advice: readonly Phrase[];
  readonly undo: Phrase;
}

const ACTIONS: Readonly<Record<string, Action>> = {
  create: "create",
  import: "adopt",
  update: "update",
  replace: "replace",
  delete: "delete",
  discard: "forget",
  read: "read",
};

/** What a report knows beside the steps. */
export interface Knowledge {
  readonly nameOf: NameOf;
  /** The tenant of a change, where there are several. */
  readonly tenantOf: (step: Step) => Phrase | undefined;
  readonly seen: Seen;
  /** Settings that go from one configuration to another. */
  readonly moving: Moves;
}

/** The change behind a step; undefined where nothing changes, or another step of the same replacement says it. */
export function changeOf(planned: Step, { nameOf, tenantOf, seen, moving }: Knowledge): Change | undefined {
  const { type, name } = parseUrn(planned.urn);
  const className = classOf(type);
  const kind = kindOf(type);
  const action = actionOf(planned, seen);
  if (action === undefined) return undefined;
  const [step, baseline] = withBaseline(planned, action, seen);
  const found = withMoves(planned.urn, differences(step, kind, baseline, nameOf), moving);
  const { before, after } = audiences(step, kind, nameOf, baseline);
  const moves = before && after && isChange(action, baseline) ? audienceChanges(before, after, nameOf) : [];
  const reach = widest(before, after);
  const unfinished = notes(step);
  const hidden = kind ? hiddenIn(kind.fields, step.new?.inputs ?? {}) : [];
  const facts = {
    action,
    baseline,
    found,
    moves,
    reach,
    governs: kind?.governsAdministrators === true,
    leaves: kind?.leaves,
    runs: runsAs(step, kind),
  };
  const judged = judge({ ...facts, unfinished, hidden, uncertain: after?.targets.uncertain === true });
  return {
    urn: step.urn,
    action,
    name: [quoted(displayName(step, kind) ?? name)],
    resource: [quoted(name)],
    type: [kind?.title ?? (className === undefined ? quoted(type) : quoted(className))],
    tenant: tenantOf(step),
    ...judged,
    audience: (after ?? before)?.words,
    audienceChanges: moves,
    differences: found,
    notes: [
      ...unfinished,
      ...moveNotes(action, found),
      ...(isChange(action, baseline) ? found.flatMap(bothSides) : []),
    ],
    meanings: isChange(action, baseline) ? found.flatMap((difference) => meaning(kind, difference)) : [],
    advice: advice({ ...facts, hidden, risk: judged.risk }),
    undo: undo(facts, className !== undefined),
  };
}

function actionOf({ urn, op, old, new: planned }: Step, seen: Seen): Action | undefined {
  const isDeclared = (value: unknown) => value !== undefined && value !== null && value !== false;
  if (op === "create" && isDeclared(planned?.inputs.adopt)) return "adopt";
  if (op === "create" && isDeclared(planned?.inputs.tenantDefault)) return "adopt";
  if (op === "create" && seen.objects.has(urn)) return "adopt";
  if (op === "delete" && old?.retained) return "forget";
  if (op === "delete" && old?.inputs.tenantDefault === true) return "restore";
  return ACTIONS[op];
}

/** What is adopted has a before as well: the object in the tenant, where somebody has looked. */
function withBaseline(step: Step, action: Action, { objects }: Seen): [Step, Baseline] {
  if (action !== "adopt" || step.old) return [step, "state"];
  const object = objects.get(step.urn);
  if (!object) return [step, "unseen"];
  const { id, properties } = object;
  const old = { id, inputs: properties, outputs: {}, initErrors: [], retained: false, provider: "" };
  return [{ ...step, old }, "read"];
}

/** Whether the object has a before and an after that can be held against each other. */
const isChange = (action: Action, baseline: Baseline): boolean => action === "update" || baseline === "read";

function displayName(step: Step, kind: Kind | undefined): string | undefined {
  const property = kind?.collection.nameProperty ?? "displayName";
  const names = [step.new?.inputs[property], step.old?.inputs[property], step.old?.outputs[property]];
  return names.find((name) => typeof name === "string" && name !== "" && !/^04da6b54-/.test(name) && !isMarked(name)) as
    | string
    | undefined;
}

function audiences(
  step: Step,
  kind: Kind | undefined,
  nameOf: NameOf,
  baseline: Baseline,
): { before?: Audience; after?: Audience } {
  if (!kind?.fields.assignments) return {};
  const old =
    baseline === "unseen" ? UNSEEN : step.old && (step.old.inputs.assignments ?? step.old.outputs.assignments);
  // Where the program doesn't declare them, assignments stay as they are; a new configuration has none.
  const planned = step.new && (step.new.inputs.assignments ?? old ?? (step.op === "create" ? [] : undefined));
  return {
    ...(step.old || baseline === "unseen" ? { before: audienceOf(old, nameOf) } : {}),
    ...(step.new ? { after: audienceOf(planned, nameOf) } : {}),
  };
}

const REACHES: readonly Reach[] = ["nobody", "some", "everyone"];

/** Whoever has it now or gets it is concerned. Nobody can say of a resource without assignments whom it reaches. */
function widest(before: Audience | undefined, after: Audience | undefined): Reach {
  const reaches = [before, after].flatMap((audience) => (audience ? [REACHES.indexOf(audience.reach)] : []));
  return reaches.length === 0 ? "some" : (REACHES[Math.max(...reaches)] as Reach);
}

export interface Facts {
  readonly action: Action;
  readonly baseline: Baseline;
  readonly found: readonly Difference[];
  readonly moves: readonly AudienceChange[];
  readonly reach: Reach;
  /** It decides what administrators may do. */
  readonly governs: boolean;
  /** What devices keep when the change is taken back. */
  readonly leaves: string | undefined;
  /** Devices run a script, as this account; undefined where they don't. */
  readonly runs: "system" | "user" | undefined;
}

interface Judged extends Facts {
  /** Whom it reaches isn't known before the update. */
  readonly uncertain: boolean;
  readonly unfinished: readonly Phrase[];
  /** Paths that the program hides although they are no secrets. */
  readonly hidden: readonly string[];
}

type Graded = [Risk, Phrase];

function judge(facts: Judged): Pick<Change, "risk" | "reasons"> {
  const { action, baseline, found, moves, reach, uncertain, unfinished, hidden } = facts;
  const properties = found.filter((one) => isChange(action, baseline) || one.unresolved);
  const graded: Graded[] = [
    [wholeRisk(facts), wholeReason(facts)],
    ...(facts.governs && matters(facts) ? [GOVERNS] : []),
    ...(facts.runs && reach !== "nobody" && runsAnew(facts) ? [RUNS[facts.runs]] : []),
    ...(facts.leaves && reach !== "nobody" && matters(facts) ? [stays(facts.leaves)] : []),
    ...hidden.map((path): Graded => ["high", ["the program hides ", ...pathWords(path), ", which is no secret"]]),
    ...moves.map((move): Graded => [move.wider ? "high" : grade("unclear", reach, true), move.words]),
    ...properties.map((one): Graded => [propertyRisk(one, reach), propertyReason(one)]),
    ...unfinished.map((): Graded => ["medium", ["it finishes what an earlier update left"]]),
    ...(action === "update" && found.length + moves.length + unfinished.length === 0 && !uncertain ? [NOTHING] : []),
    ...(uncertain ? [["high", ["whom it reaches is known only after the update"]] as Graded] : []),
  ];
  const risk = highest(graded.map(([level]) => level));
  const reasons = graded.filter(([level, reason]) => level === risk && reason.length > 0).map(([, reason]) => reason);
  // Weaker, and for more devices or users than before: the two make each other worse.
  const both = moves.some(({ wider }) => wider) && found.some(({ direction }) => direction === "weaker");
  return { risk: both ? "critical" : risk, reasons };
}

/** Names of this package are words; what stands in brackets is a place in a list. */
const pathWords = (path: string): Phrase => {
  const [name = "", ...inner] = path.split(/(?=[.[])/);
  return [label(name), ...(inner.length > 0 ? [" ", quoted(inner.join(""))] : [])];
};

const GOVERNS: Graded = ["high", ["it decides what administrators may do, and who has to agree"]];

const stays = (leaves: string): Graded => ["medium", ["devices keep ", leaves, " when the change is taken back"]];

const RUNS: Readonly<Record<"system" | "user", Graded>> = {
  system: ["high", ["devices run a script with all rights on them"]],
  user: ["medium", ["devices run a script as the person who is signed in"]],
};

/** As whom devices run the scripts of a resource; with all rights where that isn't known. */
function runsAs({ old, new: planned }: Step, kind: Kind | undefined): Facts["runs"] {
  if (!planned || !Object.values(kind?.fields ?? {}).some((field) => field.kind === "script")) return undefined;
  return (planned.inputs.runAsAccount ?? old?.inputs.runAsAccount) === "user" ? "user" : "system";
}

/** A script that is new, or another one, or for more; not one that somebody gave another name. */
function runsAnew({ action, found, moves }: Facts): boolean {
  if (action === "create" || action === "replace") return true;
  const isOther = ({ field, path }: Difference): boolean => field?.kind === "script" || path === "runAsAccount";
  return found.some(isOther) || moves.some(({ wider }) => wider);
}

/** Names and descriptions give nobody a right, and take none. */
const matters = ({ action, found }: Facts): boolean =>
  action !== "read" && (action !== "update" || found.some(({ direction }) => direction !== "neutral"));

const NOTHING: [Risk, Phrase] = ["low", ["nothing that the tenant would notice"]];

const EFFECTS: Readonly<Partial<Record<Action, Effect>>> = {
  create: "new",
  adopt: "unclear",
  delete: "gone",
  restore: "gone",
  replace: "gone",
  forget: "gone",
};

function wholeRisk({ action, baseline, reach }: Facts): Risk {
  if (baseline === "unseen") return "high";
  const effect = EFFECTS[action];
  if (effect === undefined) return "low";
  if (effect !== "gone") return grade(effect, reach, true);
  return atLeast("high", grade(effect, reach, action !== "delete" && action !== "replace"));
}

function wholeReason({ action, baseline, reach }: Facts): Phrase {
  if (baseline === "unseen") return ["what it is now in the tenant isn't known to this report"];
  if (action === "adopt") return ["an object that is in the tenant already"];
  if (action === "forget") return ["the tenant keeps it"];
  if (action === "delete" || action === "replace") return ["it can't be undone"];
  return reach === "everyone" && action !== "update" && action !== "read" ? ["for everybody"] : [];
}

function propertyRisk({ direction, unresolved, unseen, secret, judgement }: Difference, reach: Reach): Risk {
  // A setting of the catalog configures devices: where nobody can say which way is safer, it isn't low for anybody.
  const isOpen = judgement !== undefined && direction === "unclear" && reach !== "nobody";
  const risk = atLeast(isOpen ? "medium" : "low", grade(direction, reach, !secret));
  return unresolved || unseen ? atLeast("high", risk) : risk;
}

function propertyReason(one: Difference): Phrase {
  const { label, before, after, unresolved, secret } = one;
  if (unresolved) return [...label, " isn't known before the update"];
  if (secret) return [...label, " changes"];
  return [...label, ": ", ...before, " → ", ...after, ...judgementWords(one)];
}

/** What the risk of a property comes from, where it has one. */
function judgementWords({ direction, judgement }: Difference): Phrase {
  if (direction === "weaker") return [", weaker"];
  if (direction !== "unclear" || judgement === undefined) return [];
  if (judgement === "unjudged") return [", which nobody has judged yet"];
  if (judgement.kind === "contested") return [", where reasons speak for either"];
  return [
    judgement.kind === "depends" ? ", where no value is safer by itself" : ", where it isn't clear which is safer",
  ];
}

/** Of a configuration that comes or goes: how much of it was or will be another's. */
function moveNotes(action: Action, found: readonly Difference[]): Phrase[] {
  const moved = found.filter((one) => one.moved).length;
  if (moved === 0 || (action !== "create" && action !== "delete")) return [];
  const other =
    action === "create" ? "were in other configurations until now" : "are in other configurations from now on";
  return [[`Of its settings ${moved} ${other}.`]];
}

function notes({ old }: Step): Phrase[] {
  if (!old || old.initErrors.length === 0) return [];
  return old.initErrors.map((reason) => ["An earlier update left it unfinished: ", quoted(reason)]);
}
