/** Reads definitions as Graph answers `deviceManagement/configurationSettings`. */
import type { Facts, Option, Parent, Range, Shape, ValueType } from "./definition.ts";

/** What of Graph's answer is read here. */
export interface GraphDefinition {
  readonly "@odata.type": string;
  readonly id: string;
  readonly name?: string | null;
  readonly displayName?: string | null;
  readonly rootDefinitionId: string;
  readonly baseUri?: string | null;
  readonly offsetUri?: string | null;
  readonly visibility?: string;
  readonly settingUsage?: string;
  readonly keywords?: readonly string[];
  readonly infoUrls?: readonly string[];
  readonly applicability?: {
    readonly platform?: string;
    readonly technologies?: string;
    readonly minimumSupportedVersion?: string | null;
    readonly maximumSupportedVersion?: string | null;
    readonly windowsSkus?: readonly string[];
  };
  readonly options?: readonly GraphOption[];
  readonly defaultOptionId?: string | null;
  readonly defaultValue?: { readonly value?: string | number | null } | null;
  readonly valueDefinition?: GraphValueDefinition | null;
  readonly minimumCount?: number;
  readonly maximumCount?: number;
  readonly childIds?: readonly string[];
  readonly dependentOn?: readonly GraphDependency[] | null;
  readonly dependedOnBy?: readonly GraphDependent[] | null;
  readonly referredSettingInformationList?: readonly { readonly settingDefinitionId: string }[] | null;
}

interface GraphOption {
  readonly itemId: string;
  readonly name?: string | null;
  readonly displayName?: string | null;
  readonly optionValue?: { readonly value?: string | number | null } | null;
  readonly dependentOn?: readonly GraphDependency[] | null;
  readonly dependedOnBy?: readonly GraphDependent[] | null;
}

interface GraphValueDefinition {
  readonly "@odata.type"?: string;
  readonly minimumValue?: number;
  readonly maximumValue?: number;
  readonly minimumLength?: number;
  readonly maximumLength?: number;
  readonly format?: string;
  readonly inputValidationSchema?: string | null;
  readonly isSecret?: boolean;
}

interface GraphDependency {
  readonly dependentOn: string;
  readonly parentSettingId: string;
}

interface GraphDependent {
  readonly dependedOnBy: string;
  readonly required: boolean;
}

/** A fact before it has names: options carry none yet. */
export type NamelessFacts = Omit<Facts, "options"> & { readonly options?: readonly Omit<Option, "literal">[] };

const SHAPES: Readonly<Record<string, Shape>> = {
  ChoiceSettingDefinition: "choice",
  ChoiceSettingCollectionDefinition: "choiceCollection",
  SimpleSettingDefinition: "simple",
  SimpleSettingCollectionDefinition: "simpleCollection",
  SettingGroupCollectionDefinition: "groupCollection",
  RedirectSettingDefinition: "redirect",
};

/** Facts of all definitions of a dump. */
export function factsOf(definitions: readonly GraphDefinition[]): Map<string, NamelessFacts> {
  const required = requirements(definitions);
  const known = new Map(definitions.map((definition) => [definition.id, definition]));
  const found = new Map(definitions.map((definition) => [definition.id, facts(definition, known, required)]));
  return new Map([...found].map(([id, fact]) => [id, { ...fact, rootId: rootOf(fact, found) }]));
}

/** Going up, because Graph names another root for some that stand deep. */
function rootOf({ id, parents }: NamelessFacts, found: ReadonlyMap<string, NamelessFacts>): string {
  const parent = parents[0] && found.get(parents[0].id);
  return parent ? rootOf(parent, found) : id;
}

/** Which pairs of an option, or a group, and a setting below it belong together always. */
function requirements(definitions: readonly GraphDefinition[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  const add = (above: string, dependents?: readonly GraphDependent[] | null): void => {
    for (const { dependedOnBy, required } of dependents ?? []) if (required) pairs.add(pair(above, dependedOnBy));
  };
  for (const definition of definitions) {
    add(definition.id, definition.dependedOnBy);
    for (const option of definition.options ?? []) add(option.itemId, option.dependedOnBy);
  }
  return pairs;
}

const pair = (above: string, below: string): string => `${above} ${below}`;

/** Absent where it says nothing: facts are kept in files. */
const unless = <T>(empty: boolean, value: T): T | undefined => (empty ? undefined : value);

function facts(
  graph: GraphDefinition,
  known: ReadonlyMap<string, GraphDefinition>,
  required: ReadonlySet<string>,
): NamelessFacts {
  const sort = graph["@odata.type"].replace("#microsoft.graph.deviceManagementConfiguration", "");
  const shape = SHAPES[sort];
  if (shape === undefined) throw new Error(`${graph.id} is a ${sort}, a sort of definition that isn't known here.`);
  const parents = parentsOf(graph, known, required);
  const skus = graph.applicability?.windowsSkus ?? [];
  const referred = graph.referredSettingInformationList ?? [];
  const found: Record<keyof NamelessFacts, unknown> = {
    id: graph.id,
    label: labelOf(graph),
    shape,
    rootId: graph.rootDefinitionId,
    parents,
    platforms: flags(graph.applicability?.platform),
    technologies: flags(graph.applicability?.technologies),
    options: graph.options && optionsOf(graph, parents),
    default: graph.options ? graph.defaultOptionId || undefined : defaultOf(graph),
    valueType: valueTypeOf(graph),
    range: unlessEmpty({ min: graph.valueDefinition?.minimumValue, max: graph.valueDefinition?.maximumValue }),
    length: lengthOf(graph.valueDefinition),
    format: unless(/^(none|)$/.test(graph.valueDefinition?.format ?? ""), graph.valueDefinition?.format),
    pattern: graph.valueDefinition?.inputValidationSchema || undefined,
    count: unlessEmpty({ min: graph.minimumCount || undefined, max: countLimit(graph.maximumCount) }),
    refersTo: referred[0]?.settingDefinitionId,
    visibility: unless(graph.visibility === "settingsCatalog,template", graph.visibility),
    usage: usageOf(graph),
    versions: unlessEmpty({
      min: graph.applicability?.minimumSupportedVersion ?? undefined,
      max: graph.applicability?.maximumSupportedVersion ?? undefined,
    }),
    editions: unless(skus.length === 0, skus),
    category: categoryOf(graph),
    keywords: keywordsOf(graph),
    page: graph.infoUrls?.[0]?.replace("://docs.microsoft.com/", "://learn.microsoft.com/"),
  };
  return Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined),
  ) as unknown as NamelessFacts;
}

function usageOf({ settingUsage = "" }: GraphDefinition): "compliance" | "both" | undefined {
  if (settingUsage === "compliance") return "compliance";
  return settingUsage.includes("compliance") ? "both" : undefined;
}

const flags = (list: string | undefined): string[] => (list ?? "").split(",").filter((flag) => flag !== "");

function unlessEmpty<T extends object>(value: T): T | undefined {
  const given = Object.entries(value).filter(([, part]) => part !== undefined);
  return given.length === 0 ? undefined : (Object.fromEntries(given) as T);
}

/** The largest number of 32 bits says that there is no limit. */
const countLimit = (count: number | undefined): number | undefined => (count === 2 ** 31 - 1 ? undefined : count);

function lengthOf(value: GraphValueDefinition | null | undefined): Range | undefined {
  return unlessEmpty({ min: value?.minimumLength || undefined, max: value?.maximumLength || undefined });
}

function valueTypeOf({ valueDefinition, referredSettingInformationList }: GraphDefinition): ValueType | undefined {
  if (!valueDefinition) return undefined;
  if (valueDefinition.isSecret) return "secret";
  if (referredSettingInformationList?.length) return "reference";
  return valueDefinition["@odata.type"]?.includes("Integer") ? "integer" : "string";
}

function defaultOf({ defaultValue }: GraphDefinition): string | number | undefined {
  const value = defaultValue?.value;
  return value === null || value === "" ? undefined : value;
}

/** Graph marks the user's twin of a setting at the end of its label; here the id tells. */
const labelOf = (graph: GraphDefinition): string =>
  (graph.displayName ?? graph.name ?? "").trim().replace(isUsers(graph) ? / \(User\)$/ : /$^/, "");

/** Whether it configures the user and not the device. */
export const isUsers = ({ id, baseUri }: Pick<GraphDefinition, "id" | "baseUri">): boolean =>
  id.startsWith("user_") || /^\.\/user\//i.test(baseUri ?? "");

function parentsOf(
  graph: GraphDefinition,
  known: ReadonlyMap<string, GraphDefinition>,
  required: ReadonlySet<string>,
): Parent[] {
  const given = [graph, ...(graph.options ?? [])].flatMap(({ dependentOn }) => dependentOn ?? []);
  const parents = new Map<string, Parent>();
  for (const { dependentOn, parentSettingId } of given) {
    const parent = known.get(parentSettingId);
    // A plain setting can't hold others: that another must be given beside it is no place in the tree.
    if (parent?.["@odata.type"].includes("SimpleSetting")) continue;
    const option = dependentOn === parentSettingId ? {} : { option: dependentOn };
    parents.set(dependentOn, { id: parentSettingId, ...option, required: required.has(pair(dependentOn, graph.id)) });
  }
  return [...parents.values()];
}

function optionsOf(graph: GraphDefinition, parents: readonly Parent[]): Omit<Option, "literal">[] {
  const labels = optionLabels(graph.options ?? []);
  return (graph.options ?? []).map((option, index) => {
    const under = (option.dependentOn ?? []).map(({ dependentOn }) => dependentOn);
    const value = option.optionValue?.value ?? undefined;
    return {
      id: option.itemId,
      label: labels[index] ?? "",
      ...(value === undefined || option.itemId.endsWith(`_${value}`) ? {} : { value }),
      ...(under.length === 0 || under.length === parents.length ? {} : { under }),
    };
  });
}

/** `Allowed. Turns on …`: the first sentence names the option, the rest describes it, unless only that tells them apart. */
function optionLabels(options: readonly GraphOption[]): string[] {
  const labels = options.map(({ displayName, name, optionValue }) =>
    (displayName ?? name ?? String(optionValue?.value ?? "")).trim(),
  );
  const short = labels.map((label) => label.replace(/(?<=[a-z)\]])\.(\s+[A-Z].*)?$/s, ""));
  return labels.map((label, index) => {
    const first = short[index] ?? label;
    return short.indexOf(first) === short.lastIndexOf(first) ? first : label;
  });
}

/** Of the paths among the keywords the one that begins with a backslash is the category's. */
function categoryOf({ keywords = [] }: GraphDefinition): string[] | undefined {
  const path = keywords.find((keyword) => keyword.startsWith("\\"));
  return path?.split("\\").filter((part) => part !== "");
}

/** Keywords that say more than label, name and category do; neither paths nor sentences. */
function keywordsOf(graph: GraphDefinition): string[] | undefined {
  const said = [labelOf(graph), graph.name, ...(categoryOf(graph) ?? []), graph.offsetUri].join(" ").toLowerCase();
  const further = (graph.keywords ?? [])
    .map((word) => word.replace(/ \(User\)$/, ""))
    .filter((word) => !SAYS_NOTHING.test(word) && word.length <= LONGEST_KEYWORD && !said.includes(word.toLowerCase()));
  return further.length === 0 ? undefined : [...new Set(further)];
}

const SAYS_NOTHING = /\\|^(Both|Machine|User|Device|Uncategorized)$/;
const LONGEST_KEYWORD = 40;
