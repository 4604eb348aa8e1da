/** What changes in a settings catalog policy, setting by setting, in the words of the admin center. */
import type { Definition } from "../../catalog/definition.ts";
import { type Direction, directionOf, judgementOf } from "../../catalog/safer/table.ts";
import { optionOf } from "../../catalog/table.ts";
import { labelOf } from "../../catalog/words.ts";
import {
  type CatalogSetting,
  catalogSettings,
  type Step,
  withoutId,
} from "../../provider/model/device-settings/catalog.ts";
import { hasUnknown } from "../../provider/pulumi/values.ts";
import { joined, type Phrase, quoted } from "../phrase.ts";
import { SECRET } from "../pulumi/secrets.ts";
import type { Difference, Place } from "./differences.ts";
import { missingIn } from "./items.ts";
import { label, listWords, MOST_ITEMS, words } from "./words.ts";

/** Settings are a set: only what each of them says counts, not where in the list it stands. */
export function settingDifferences(place: Place, before: readonly unknown[], after: readonly unknown[]): Difference[] {
  const [old, planned] = [catalogSettings(before), catalogSettings(after)];
  return [...new Set([...old.keys(), ...planned.keys()])]
    .sort()
    .flatMap((key) => difference(place, old.get(key), planned.get(key)) ?? []);
}

function difference(
  place: Place,
  before: CatalogSetting | undefined,
  after: CatalogSetting | undefined,
): Difference | undefined {
  const setting = (after ?? before) as CatalogSetting;
  const [old, planned] = [before?.value, after?.value];
  const isSecret = [old, planned].some(holdsSecret) || before?.secret === true || after?.secret === true;
  const unresolved = hasUnknown(planned);
  // Secrets look all the same here; Pulumi alone can tell whether one changed.
  const isSame = before && after && !unresolved && equal(old, planned);
  if (isSame && !(holdsSecret(old) && place.changedSecret)) return undefined;
  const { definition } = setting;
  const judgement = definition && judgementOf(definition);
  return {
    path: `${place.path}[${setting.key}]`,
    label: labelPhrase(place, setting),
    before: before ? side(setting, old, planned, isSecret) : ABSENT,
    after: after ? afterWords(place, setting, old, planned, isSecret, isSame === true) : ABSENT,
    direction: unresolved || isSecret ? "unclear" : direction(definition, old, planned),
    unresolved,
    unseen: false,
    secret: isSecret,
    field: undefined,
    judgement: judgement ?? "unjudged",
  };
}

const holdsSecret = (value: unknown): boolean => value === SECRET || (Array.isArray(value) && value.includes(SECRET));

const ABSENT: Phrase = ["not set"];

const direction = (definition: Definition | undefined, old: unknown, planned: unknown): Direction =>
  definition ? directionOf(definition, old, planned) : "unclear";

/** Items of a collection are compared in order. */
const equal = (left: unknown, right: unknown): boolean =>
  Array.isArray(left) && Array.isArray(right)
    ? left.length === right.length && left.every((one, index) => one === right[index])
    : left === right;

function afterWords(
  { baseline }: Place,
  setting: CatalogSetting,
  old: unknown,
  planned: unknown,
  isSecret: boolean,
  isSame: boolean,
): Phrase {
  if (isSecret && isSame) return baseline === "read" ? ["a secret, maybe another one"] : ["another secret"];
  return side(setting, planned, old, isSecret);
}

/** A value in words; of a long list only what the other side lacks. */
function side({ id, definition }: CatalogSetting, value: unknown, other: unknown, isSecret: boolean): Phrase {
  if (isSecret) return value === undefined ? ABSENT : words(undefined, SECRET);
  if (!Array.isArray(value)) return valueWords(id, definition, value);
  if (definition?.options) {
    return value.length === 0
      ? ["none"]
      : joined(
          value.map((one) => valueWords(id, definition, one)),
          ", ",
        );
  }
  const items = value.map((one) => withoutId(id, one));
  if (!Array.isArray(other) || Math.max(items.length, other.length) <= MOST_ITEMS) return listWords(undefined, items);
  const changed = missingIn(
    other.map((one) => withoutId(id, one)),
    items,
    String,
  );
  return listWords(undefined, changed, items.length - changed.length);
}

function valueWords(id: string, definition: Definition | undefined, value: unknown): Phrase {
  const option = definition && typeof value === "string" ? optionOf(definition, value) : undefined;
  if (!option) return words(undefined, withoutId(id, value));
  const { literal, label: title } = option;
  if (typeof literal === "boolean") return [literal ? "yes" : "no"];
  if (typeof literal === "number") return [String(literal)];
  return /\d/.test(literal) && title.length <= LONGEST_TITLE ? name(title) : [spoken(literal)];
}

/** What is longer is a sentence and no name. */
const LONGEST_TITLE = 40;

/** `notAllowed` as a person says it; abbreviations stay in capitals. */
function spoken(literal: string): string {
  const text = label(literal);
  return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** `Defender › Allow Realtime Monitoring`; below another setting, or in an item of a list, with the way down. */
function labelPhrase({ label: above }: Place, { steps }: CatalogSetting): Phrase {
  const [first, ...rest] = steps as [Step, ...Step[]];
  const start: Phrase = first.definition ? name(labelOf(first.definition)) : [...above, ": ", quoted(first.id)];
  return [...start, ...item(first), ...rest.flatMap((step): Phrase => [": ", ...stepWords(step), ...item(step)])];
}

const stepWords = ({ id, definition }: Step): Phrase => (definition ? name(definition.label) : [quoted(id)]);

function item({ item: called }: Step): Phrase {
  if (called === undefined) return [];
  return [" ", typeof called === "number" ? String(called) : quoted(called)];
}

/** A name of the catalog's facts. Whatever could act in a page, or is no plain name, is quoted. */
function name(given: string): Phrase {
  const text = given.replace(/[\s:]+$/, "");
  const isPlain = /^[\p{L}\p{N} ›.,'()/+%-]+$/u.test(text) && !/www\.|\.\w+\/|GH-\d|\b[0-9a-f]{7,}\b/i.test(text);
  return [isPlain ? text : quoted(text)];
}
