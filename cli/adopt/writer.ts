/** Resources of a program, declared one by one. */
import { declare } from "../../provider/lifecycle/declare.ts";
import { failures } from "../../provider/lifecycle/validate.ts";
import { isBuiltIn } from "../../provider/model/collection.ts";
import { bareName } from "../../provider/model/graph-type.ts";
import { bytesOf } from "../../provider/model/script-text.ts";
import type { Properties } from "../../provider/model/values.ts";
import { UNKNOWN } from "../../provider/pulumi/values.ts";
import { call, code, comment, Expression, literal, objectCode } from "../code.ts";
import { type AssignmentScope, assignmentCode } from "./assignment.ts";
import type { Found } from "./find.ts";
import { capitalised, Identifiers } from "./identifiers.ts";
import { type CatalogModule, withFunctions } from "./settings.ts";

export interface Secret {
  /** The object that it belongs to. */
  readonly id: string;
  /** Where it is in the object, `omaSettings.0.value`. */
  readonly path: string;
}

/** A resource of the program. */
export interface Resource extends Found {
  /** The constant that holds it. */
  readonly constant: string;
  /** The file that it is in, below `policies`, without ending: `windows/windowsWifiConfiguration/office`. */
  readonly file: string;
}

/** What a text names: constants of this file and others, groups, configuration, the settings catalog. */
export type Need = Resource | "groups" | "config" | CatalogModule;

export interface Declaration {
  readonly resource: Resource;
  readonly text: string;
  /** Why the program can't be applied yet. */
  readonly toMend: readonly string[];
  readonly needs: ReadonlySet<Need>;
}

/** What the program does with the objects: it takes over those that are there, or makes them anew. */
export type Purpose = "adopt" | "make";

/** What somebody has to mend before the program can be applied. */
export interface Note {
  readonly resource: Resource;
  readonly failure: string;
}

/** Writes declarations, and gathers what they leave for somebody to do. */
export class Writer {
  readonly secrets = new Map<string, Secret>();
  readonly notes: Note[] = [];
  /** Scripts, as they are in the tenant, by the path of the file that the program takes each from. */
  readonly scripts = new Map<string, Buffer>();
  readonly #byId: ReadonlyMap<string, Resource>;
  readonly #groups: ReadonlyMap<string, string>;
  readonly #names = new Map<string, Identifiers>();
  readonly #purpose: Purpose;

  constructor(resources: readonly Resource[], groups: ReadonlyMap<string, string>, purpose: Purpose) {
    this.#purpose = purpose;
    this.#byId = new Map(resources.map((resource) => [resource.id.toLowerCase(), resource]));
    this.#groups = groups;
  }

  /** Undefined for a default of the tenant that nobody changed. */
  declaration(resource: Resource): Declaration | undefined {
    const { kind, id, constant, isDefault } = resource;
    const needs = new Set<Need>();
    const left: string[] = [];
    const isTaken = isDefault || this.#purpose === "adopt";
    const takeOver = isDefault ? { tenantDefault: true } : isTaken ? { adopt: id } : {};
    const secret = (path: string) => {
      const key = `${constant}${path.split(".").map(capitalised).join("")}`;
      this.secrets.set(key, { id, path });
      needs.add("config");
      return new Expression(`config.requireSecret(${literal(key)})`);
    };
    const named: AssignmentScope = {
      idOf: (other) => {
        const found = this.#byId.get(other.toLowerCase());
        if (!found || found === resource || found.isDefault) return other;
        needs.add(found);
        return new Expression(`${found.constant}.id`);
      },
      groupId: (group) => {
        const known = this.#groups.get(group);
        if (known === undefined) return group;
        needs.add("groups");
        return new Expression(`groups.${known}`);
      },
    };
    const declared = declare(
      kind,
      { ...resource.properties, ...takeOver },
      {
        ...named,
        assignment: (target, more) => assignmentCode(target, more, named),
        script: (property, { language }, text) => {
          const which = property.replace(/ScriptContent$|^scriptContent$/, "");
          const ending = language === "powershell" ? "ps1" : "sh";
          const file = ["policies/", resource.file, which && `.${which}`, `.${ending}`].join("");
          this.scripts.set(file, bytesOf(text));
          return call("intune.scriptFile", [file, { lineEnds: "asInFile" }]);
        },
        secret,
        // What is there keeps its secrets. What is made anew gets those that it had, and a part isn't there without its own.
        optionalSecret: (path, isSet) => {
          if (!isTaken && (isSet || path.includes("."))) return secret(path);
          left.push(path);
          return undefined;
        },
      },
    );
    if (isDefault && Object.keys(declared).length === 0) return undefined;
    const args = { ...(kind.collection.singleton ? {} : takeOver), ...declared };
    const shown = plain(args) as Properties;
    // What is there may be of a template from which nothing new is made.
    const toMend = [...failures(kind, shown), ...(isTaken ? [] : kind.derive(shown, {}).failures)];
    for (const failure of toMend) this.notes.push({ resource, failure });
    const names = this.#names.get(kind.name) ?? new Identifiers();
    this.#names.set(kind.name, names);
    const start = `export const ${constant} = new intune.${kind.name}(${literal(names.resource(resource.name, bareName(kind.type)))}, `;
    const lines = [
      ...(left.length > 0
        ? [
            comment(
              `${isTaken ? "Not declared, and so left as it is, because it is secret" : NOT_EXPORTED}: ${left.join(", ")}.`,
            ),
          ]
        : []),
      `${start}${objectCode(withFunctions(kind, args, resource.properties, (module) => needs.add(module)))}${isTaken ? `, ${optionsOf(resource, declared)}` : ""});`,
    ];
    return { resource, text: lines.join("\n"), toMend, needs };
  }
}

const NOT_EXPORTED = "Secret, and so not in the export; declare it where the policy needs it";

/** What Microsoft changes in an object of its own is no change of the program's. */
function optionsOf({ kind, properties }: Resource, declared: Properties): string {
  const { builtIn } = kind.collection;
  if (!isBuiltIn(kind.collection, properties)) return "{ protect: true }";
  const ignored = Object.keys(declared).filter((name) => !builtIn?.takes?.includes(name));
  return `{ protect: true, ignoreChanges: ${code(ignored)} }`;
}

/** The arguments as a preview has them: what comes from elsewhere isn't known. */
function plain(value: unknown): unknown {
  if (value instanceof Expression) return UNKNOWN;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
}
