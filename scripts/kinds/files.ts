/** Source files of kinds and of what they share. */
import { type Declaration, Declarer, fieldsName, typeOfFields } from "./declare.ts";
import type { Texts } from "./facts.ts";
import type { GraphModel } from "./graph.ts";
import { ROOTS, sharedSubjects, sourcesOf, subjectOf, typesIn } from "./layout.ts";
import { titleOf } from "./words.ts";

/** What a person says about a kind as a whole. */
export interface KindTexts {
  readonly title: string;
  readonly description: string;
}

export class Files {
  readonly #model: GraphModel;
  readonly #declarer: Declarer;
  readonly #shared: ReadonlySet<string>;

  constructor(model: GraphModel, texts: Texts) {
    this.#model = model;
    this.#declarer = new Declarer(model, texts);
    this.#shared = sharedSubjects(model);
  }

  /** Files below provider/model/types that a kind needs, by name. */
  sharedBy(kind: string): string[] {
    const sources = sourcesOf(this.#model, kind);
    const subjects = [...typesIn(this.#model, sources), ...sources].map((type) => subjectOf(this.#model, type));
    return [...new Set(subjects)].filter((name) => this.#shared.has(name));
  }

  /** A file below provider/model/types. */
  shared(subject: string): string {
    const file = new SourceFile(this.#declarer, (type) => this.#importOf(type, subject, "./"));
    for (const name of this.#exports(subject)) file.declare(name, true);
    return file.text("../fields.ts");
  }

  kind(kind: string, texts: KindTexts = { title: titleOf(kind), description: "Not described yet." }): string {
    const file = new SourceFile(this.#declarer, (type) => this.#importOf(type, undefined, "../types/"));
    const sources = sourcesOf(this.#model, kind);
    const parts = sources.map((type) => file.fields(type, this.#shared.has(type)));
    const root = this.#model.lineage(kind).find((type) => ROOTS.includes(type)) ?? "";
    file.define(definition(kind, root, texts, parts.join("\n")), COLLECTIONS[root] ?? "");
    return file.text("../kind.ts");
  }

  /** Constants of a shared file that other files name. */
  #exports(subject: string): string[] {
    if (this.#model.enums.has(subject)) return [subject];
    const all = typesIn(this.#model, this.#sources());
    const types = [...all].filter((type) => subjectOf(this.#model, type) === subject);
    return types.length > 0 ? types : [fieldsName(subject)];
  }

  #sources(): string[] {
    return [...this.#model.types.keys()].filter(
      (type) => ROOTS.some((root) => this.#model.lineage(type).includes(root)) && !ROOTS.includes(type),
    );
  }

  /** The file that a constant is imported from; undefined where the file itself declares it. */
  #importOf(name: string, self: string | undefined, folder: string): string | undefined {
    const subject = subjectOf(this.#model, typeOfFields(name) ?? name);
    return this.#shared.has(subject) && subject !== self ? `${folder}${subject}.ts` : undefined;
  }
}

const COLLECTIONS: Readonly<Record<string, string>> = {
  deviceConfiguration: "deviceConfigurations",
  deviceEnrollmentConfiguration: "deviceEnrollmentConfigurations",
  deviceCompliancePolicy: "deviceCompliancePolicies",
};

function definition(kind: string, root: string, { title, description }: KindTexts, fields: string): string {
  const area = root === "deviceEnrollmentConfiguration" ? "onboarding" : "deviceconfig";
  const page = `https://learn.microsoft.com/graph/api/resources/intune-${area}-${kind.toLowerCase()}?view=graph-rest-beta`;
  return `export default defineKind({
  name: ${JSON.stringify(kind.charAt(0).toUpperCase() + kind.slice(1))},
  collection: ${COLLECTIONS[root]},
  platform: ${JSON.stringify(platformOf(kind))},
  title: ${JSON.stringify(title)},
  description: ${JSON.stringify(description)},
  reference: ${JSON.stringify(page)},
  fields: {
${fields}
  },
});`;
}

const PLATFORMS: readonly (readonly [RegExp, string])[] = [
  [/^(android|aosp)/, "android"],
  [/^ios/, "ios"],
  [/^macOS/, "macos"],
  [/^(windows|editionUpgrade|sharedPC)/, "windows"],
];

const platformOf = (kind: string): string => PLATFORMS.find(([pattern]) => pattern.test(kind))?.[1] ?? "all";

/** One file: constants in the order in which they need each other, and what they need from elsewhere. */
class SourceFile {
  readonly #declarer: Declarer;
  readonly #importOf: (name: string) => string | undefined;
  readonly #imports = new Map<string, Set<string>>();
  readonly #vocabulary = new Set<string>();
  readonly #declared = new Set<string>();
  readonly #body: string[] = [];

  constructor(declarer: Declarer, importOf: (name: string) => string | undefined) {
    this.#declarer = declarer;
    this.#importOf = importOf;
  }

  declare(name: string, isExported = false): void {
    const from = this.#importOf(name);
    if (from !== undefined) this.#import(from, name);
    else if (!this.#declared.has(name)) this.#add(name, this.#declarer.declare(name), isExported);
  }

  /** The lines of the fields that a type has: a name for those that have one elsewhere. */
  fields(type: string, isShared: boolean): string {
    if (isShared) {
      this.declare(fieldsName(type));
      return `...${fieldsName(type)},`;
    }
    const { value, vocabulary, needs } = this.#declarer.declare(fieldsName(type));
    this.#take({ value, vocabulary: new Set([...vocabulary].filter((name) => name !== "Fields")), needs });
    return value.slice(2, -2);
  }

  define(text: string, collection: string): void {
    this.#import("../collections/index.ts", collection);
    this.#vocabulary.add("defineKind");
    this.#body.push(text);
  }

  text(vocabularyFile: string): string {
    for (const name of this.#vocabulary) this.#import(vocabularyFile, name === "Fields" ? "type Fields" : name);
    const imports = [...this.#imports].map(([from, names]) => `import { ${[...names].join(", ")} } from "${from}";`);
    return `${imports.join("\n")}\n\n${this.#body.join("\n\n")}\n`;
  }

  #import(from: string, name: string): void {
    this.#imports.set(from, (this.#imports.get(from) ?? new Set()).add(name));
  }

  #add(name: string, declaration: Declaration, isExported: boolean): void {
    this.#declared.add(name);
    this.#take(declaration);
    const type = declaration.type ? `: ${declaration.type}` : "";
    this.#body.push(`${isExported ? "export " : ""}const ${name}${type} = ${declaration.value};`);
  }

  #take({ vocabulary, needs }: Declaration): void {
    for (const word of vocabulary) this.#vocabulary.add(word);
    for (const need of needs) this.declare(need);
  }
}
