/** What a setting of the settings catalog is: facts as Graph gives them, and the names by which programs call it. */

/** How a setting is given: one of several options, a plain value, or a set of further settings. */
export type Shape = "choice" | "choiceCollection" | "simple" | "simpleCollection" | "groupCollection" | "redirect";

/** What a plain value is. A reference is the id of a reusable setting. */
export type ValueType = "string" | "integer" | "secret" | "reference";

/** How an option is written in a program: `"block"`, `true`, `90`. */
export type Literal = string | number | boolean;

/** From one number to another; either may be missing. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** One of the values of a choice. */
export interface Option {
  readonly id: string;
  /** As the admin center shows it. */
  readonly label: string;
  /** As programs write it; frozen. */
  readonly literal: Literal;
  /** What the device is sent, where it isn't the end of the option's id. */
  readonly value?: string | number;
  /** Graph no longer has it. */
  readonly gone?: true;
  /** Options of the parent under which this one may be chosen; every one of the definition's parents if absent. */
  readonly under?: readonly string[];
}

/** Under which setting, and where that is a choice under which of its options, a setting may stand. */
export interface Parent {
  readonly id: string;
  readonly option?: string;
  /** Whether the setting must be given when the option is chosen, or in every item of the group. */
  readonly required: boolean;
}

/** What Graph says about a setting, apart from its sentences. */
export interface Facts {
  readonly id: string;
  /** As the admin center shows it. */
  readonly label: string;
  readonly shape: Shape;
  /** The uppermost setting of the tree it stands in; its own id where it stands at the top. */
  readonly rootId: string;
  readonly parents: readonly Parent[];
  readonly platforms: readonly string[];
  readonly technologies: readonly string[];
  /** Options of a choice. */
  readonly options?: readonly Option[];
  /** Id of the option, or the value, that Graph names as the default. */
  readonly default?: string | number;
  /** What a plain value is. */
  readonly valueType?: ValueType;
  /** Of an integer. */
  readonly range?: Range;
  /** Of a text, in characters. */
  readonly length?: Range;
  /** What a text has to look like, such as `regEx`, `guid`, `base64`, `dateTime`. */
  readonly format?: string;
  /** A regular expression, or a schema where the format says so. */
  readonly pattern?: string;
  /** Of a collection: how many items. */
  readonly count?: Range;
  /** Reusable settings of which definition a reference names. */
  readonly refersTo?: string;
  /** Where it can be used; both in the catalog and in templates if absent. */
  readonly visibility?: "settingsCatalog" | "template" | "none";
  /** Of which policies it is, if not of configuration alone. */
  readonly usage?: "compliance" | "both";
  /** The oldest and the newest version of the platform that knows it. */
  readonly versions?: { readonly min?: string; readonly max?: string };
  /** Editions of Windows that know it. */
  readonly editions?: readonly string[];
  /** Where the admin center lists it, from the outside in. */
  readonly category?: readonly string[];
  /** Further words under which it is found. */
  readonly keywords?: readonly string[];
  /** Microsoft's page about it. */
  readonly page?: string;
}

/** A setting as programs see it. Module, area, name and literals are frozen: they never change. */
export interface Definition extends Facts {
  readonly module: string;
  readonly area: string;
  /** Whether it is the user's: programs find it under `user` of the area. */
  readonly user: boolean;
  /** Name of the function, or of the property among the children of its parent. */
  readonly name: string;
  /** Graph no longer has it. */
  readonly gone?: true;
  /** Graph has something else under this id now: another definition, with another name. */
  readonly superseded?: true;
}

/** What tells a definition from all others: the id, and of one that was superseded what it used to take. */
export const keyOf = ({ id, shape, valueType, superseded }: Definition): string =>
  superseded ? [id, shape, valueType].join(" ") : id;

/** Whether its name, or where it stands, says that it had better not be used any more. */
export const isDeprecated = ({ id, label }: Pick<Facts, "id" | "label">): boolean =>
  /\b(deprecated|obsolete)\b/i.test(label) || /deprecatedpolicies|removedpolicies/.test(id);
