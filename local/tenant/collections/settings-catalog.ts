/**
 * The settings catalogue as Graph offers it: definitions, their categories, the templates of policies with the settings
 * that each has. Definitions are a few of the many; ids of settings in templates are the service's own where people have
 * published them, and made up, the same every time, where nobody has.
 */
import { createHash } from "node:crypto";
import type { Values } from "../model/body.ts";
import type { CollectionSpec } from "../service/spec.ts";
import type { Entry } from "../service/table.ts";
import catalog from "./definitions.json";
import { configurationPermissions } from "./shared.ts";
import settingsOfTemplates from "./template-settings.json";
import { templateFacts } from "./templates.ts";

const GRAPH = "deviceManagementConfiguration";
const READ_ONLY = { ...configurationPermissions, write: [] };
const ANY_ID = { id: (_: unknown, __: unknown, body: Values) => String(body.id) };

/** Definitions come without their children; those are definitions of their own. */
export const configurationSettings: CollectionSpec = {
  path: "/deviceManagement/configurationSettings",
  type: `${GRAPH}SettingDefinition`,
  permissions: READ_ONLY,
  pageSize: { default: 100, max: 1000 },
  filter: { equals: ["id", "categoryId", "visibility"], isof: "unsupported" },
  hooks: ANY_ID,
};

export const configurationCategories: CollectionSpec = {
  path: "/deviceManagement/configurationCategories",
  type: `${GRAPH}Category`,
  permissions: READ_ONLY,
  pageSize: { default: 100, max: 1000 },
  filter: { equals: ["id", "platforms"], isof: "unsupported" },
  hooks: ANY_ID,
};

/** Clients name one in the brackets of OData: `configurationPolicyTemplates('…_1')/settingTemplates`. */
export const configurationPolicyTemplates: CollectionSpec = {
  path: "/deviceManagement/configurationPolicyTemplates",
  type: `${GRAPH}PolicyTemplate`,
  permissions: READ_ONLY,
  pageSize: { default: 100, max: 1000 },
  filter: { equals: ["id", "baseId", "displayName", "lifecycleState", "templateFamily"], isof: "unsupported" },
  contains: { settingTemplates: ["settingDefinitions"] },
  hooks: ANY_ID,
};

const entry = (type: string, { id, ...values }: Values): Entry => ({
  id: String(id),
  type,
  values: { ...values },
  assignments: [],
});

/** Every tenant has the same of them, and none changes them: they are made once, for all tenants of a process. */
function once(make: () => Entry[]): () => readonly Entry[] {
  let made: readonly Entry[] | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

export const definitionEntries = once(() =>
  (catalog.definitions as Values[]).map(({ "@odata.type": type, ...values }) =>
    entry(String(type).replace("#microsoft.graph.", ""), values),
  ),
);

export const categoryEntries = once(() =>
  Object.entries(catalog.categories).map(([id, displayName]) => entry(`${GRAPH}Category`, { id, displayName })),
);

export const templateEntries = once(() =>
  Object.entries(templateFacts).map(
    ([id, [templateFamily, displayName, displayVersion, lifecycleState, platforms, technologies]]) => {
      const [baseId, version] = id.split("_");
      const settingTemplates = rowsOf(id).map((row, index) => settingTemplate(id, row, index));
      const facts = { baseId, version: Number(version), displayName, displayVersion, lifecycleState, templateFamily };
      const further = {
        platforms,
        technologies,
        allowUnmanagedSettings: false,
        disableEntraGroupPolicyAssignment: false,
      };
      const values = { id, ...facts, ...further, settingTemplateCount: settingTemplates.length };
      return { ...entry(`${GRAPH}PolicyTemplate`, values), contained: { settingTemplates } };
    },
  ),
);

/** A setting of a template: definition, sort, ids of instance and value, settings below it. */
type Row = readonly [id: string, sort: string, instance?: Ids, value?: Ids, below?: readonly Row[]];
type Ids = string | null | readonly string[];

/** Templates of which no reference is known have those settings that another of their family has. */
const LIKE: Readonly<Record<string, string>> = {
  "66df8dce-0166-4b82-92f7-1f74e3ca17a3": "b00e1a0f-19dd-41de-8243-e6733ca7b4ae_1",
  "b00e1a0f-19dd-41de-8243-e6733ca7b4ae": "b00e1a0f-19dd-41de-8243-e6733ca7b4ae_1",
  "c66347b7-8325-4954-a235-3bf2233dfbfd": "c66347b7-8325-4954-a235-3bf2233dfbfd_2",
};

const rows = settingsOfTemplates as unknown as Readonly<Record<string, readonly Row[]>>;

export function rowsOf(templateId: string): readonly Row[] {
  const own = rows[templateId];
  if (own) return own;
  const like = LIKE[templateId.replace(/_\d+$/, "")];
  return like === undefined ? [] : (rows[like] ?? []).map(withoutIds);
}

const withoutIds = ([id, sort, , , below]: Row): Row => [id, sort, undefined, undefined, below?.map(withoutIds)];

/** Ids by which settings of a template may refer to it. */
export interface KnownIds {
  readonly instances: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
  /** Definitions that stand at the top. */
  readonly top: ReadonlySet<string>;
}

export function idsOf(templateId: string): KnownIds {
  const instances = new Set<string>();
  const values = new Set<string>();
  const collect = (row: Row): void => {
    for (const id of instanceIds(templateId, row)) instances.add(id);
    for (const id of valueIds(templateId, row)) values.add(id);
    row[4]?.forEach(collect);
  };
  rowsOf(templateId).forEach(collect);
  return { instances, values, top: new Set(rowsOf(templateId).map(([id]) => id)) };
}

const instanceIds = (template: string, [id, , ids]: Row): readonly string[] =>
  listOf(ids) ?? [madeUp(`${template} ${id} instance`)];

/** Values of collections and groups have no ids in what people have published. */
const valueIds = (template: string, [id, sort, , ids]: Row): readonly string[] =>
  listOf(ids) ?? (/group|Collection/.test(sort) ? [] : [madeUp(`${template} ${id} value`)]);

const listOf = (ids: Ids | undefined): readonly string[] | undefined =>
  ids === undefined || ids === null ? undefined : typeof ids === "string" ? [ids] : ids;

function madeUp(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}

const settingTemplate = (template: string, row: Row, index: number): Values => {
  const ids = new Set<string>();
  const collect = ([id, , , , below]: Row): void => {
    ids.add(id);
    below?.forEach(collect);
  };
  collect(row);
  return {
    id: String(index),
    settingInstanceTemplate: instanceTemplate(template, row, 0),
    settingDefinitions: (catalog.definitions as Values[]).filter(({ id }) => ids.has(String(id))),
  };
};

type Sort = readonly [type: string, member: string];
const SIMPLE: Sort = ["SimpleSetting", "simpleSettingValueTemplate"];
const SORTS: Readonly<Record<string, Sort>> = {
  choice: ["ChoiceSetting", "choiceSettingValueTemplate"],
  choiceCollection: ["ChoiceSettingCollection", "choiceSettingCollectionValueTemplate"],
  simpleCollection: ["SimpleSettingCollection", "simpleSettingCollectionValueTemplate"],
  group: ["GroupSettingCollection", "groupSettingCollectionValueTemplate"],
};

/** As the metadata has it: settings below a choice stand in its default, those of a group in each of its items. */
function instanceTemplate(template: string, row: Row, item: number): Values {
  const [settingDefinitionId, sort, , , below = []] = row;
  const [type, member] = SORTS[sort] ?? SIMPLE;
  const items = sort === "group" ? Math.max(1, ...below.map((child) => instanceIds(template, child).length)) : 1;
  const values = Array.from({ length: items }, (_, at) => valueTemplate(template, row, at));
  return {
    "@odata.type": `#microsoft.graph.${GRAPH}${type}InstanceTemplate`,
    settingInstanceTemplateId: instanceIds(template, row)[item] ?? instanceIds(template, row)[0],
    settingDefinitionId,
    isRequired: false,
    [member]: /group|Collection/.test(sort) ? values : values[0],
  };
}

function valueTemplate(template: string, row: Row, item: number): Values {
  const [, sort, , , below = []] = row;
  const id = valueIds(template, row)[item] ?? valueIds(template, row)[0] ?? null;
  const children = below.map((child) => instanceTemplate(template, child, item));
  if (sort === "group") return { settingValueTemplateId: id, children };
  const type = { simple: "StringSetting", integer: "IntegerSetting" }[sort];
  return {
    ...(type && { "@odata.type": `#microsoft.graph.${GRAPH}${type}ValueTemplate` }),
    settingValueTemplateId: id,
    recommendedValueDefinition: null,
    requiredValueDefinition: null,
    defaultValue: children.length === 0 ? null : { children },
  };
}
