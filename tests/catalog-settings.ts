/** Settings catalog instances as Graph writes them, for tests that need a few. */
const NAMESPACE = "#microsoft.graph.deviceManagementConfiguration";

interface Instance {
  readonly settingDefinitionId: string;
}
export interface Setting {
  readonly settingInstance: Instance;
}

const setting = (sort: string, settingDefinitionId: string, value: Record<string, unknown>): Setting => ({
  settingInstance: { "@odata.type": `${NAMESPACE}${sort}Instance`, settingDefinitionId, ...value } as Instance,
});
const children = (settings: readonly Setting[]) => settings.map(({ settingInstance }) => settingInstance);

/** A choice; the option by the end of its id. */
export const choice = (id: string, option: string, below: readonly Setting[] = []): Setting =>
  setting("ChoiceSetting", id, { choiceSettingValue: { value: `${id}_${option}`, children: children(below) } });

const value = (given: string | number): Record<string, unknown> => ({
  "@odata.type": `${NAMESPACE}${typeof given === "number" ? "Integer" : "String"}SettingValue`,
  value: given,
});

export const simple = (id: string, given: string | number): Setting =>
  setting("SimpleSetting", id, { simpleSettingValue: value(given) });

export const simpleList = (id: string, given: readonly (string | number)[]): Setting =>
  setting("SimpleSettingCollection", id, { simpleSettingCollectionValue: given.map(value) });

/** A group with one item. */
export const catalogGroup = (id: string, ...items: readonly (readonly Setting[])[]): Setting =>
  setting("GroupSettingCollection", id, {
    groupSettingCollectionValue: items.map((item) => ({ children: children(item) })),
  });
