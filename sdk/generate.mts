/** Writes sdk/generated/ from the kinds: one class a kind, with its documentation, and the types they share. */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { EnumField, Field, Fields, Kind, ObjectField } from "../provider/kind.ts";

const here = path.dirname(fileURLToPath(import.meta.url));
const kindsFolder = path.join(here, "..", "provider", "kinds");
const target = path.join(here, "generated");
const HEADER = "// Generated from provider/kinds by sdk/generate.mts; changes here are lost.\n";

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

async function loadKinds(): Promise<Kind[]> {
  const files = fs.readdirSync(kindsFolder).sort();
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(path.join(kindsFolder, file)).href)));
  return modules.map((module) => module.default as Kind);
}

/** The TypeScript type of a field: as an argument (inner values may be outputs of other resources) or as an output. */
function typeOf(field: Field, as: "argument" | "output"): string {
  const bare = bareTypeOf(field, as);
  return field.nullable ? `${bare} | null` : bare;
}

function bareTypeOf(field: Field, as: "argument" | "output"): string {
  switch (field.kind) {
    case "string":
    case "dateTime":
    case "binary":
      return "string";
    case "integer":
      return "number";
    case "boolean":
      return "boolean";
    case "enum":
      return `types.${pascal(field.type)}`;
    case "object":
      return `types.${pascal(field.type)}${as === "argument" ? "Args" : ""}`;
    case "list":
      return as === "argument" ? `pulumi.Input<${typeOf(field.of, as)}>[]` : `(${typeOf(field.of, as)})[]`;
    case "assignments":
      return as === "argument" ? "pulumi.Input<AssignmentArgs>[]" : "Assignment[]";
  }
}

/** What an editor shows: meaning, unit and range, members, default, secrecy, source. */
function doc(field: Field, reference: string | undefined, indent: string): string {
  const lines = [field.description];
  if (field.kind === "integer" && (field.min > -2147483648 || field.max < 2147483647)) {
    const upTo = field.max < 2147483647 ? ` to ${field.max}` : " or more";
    lines.push(`Range: ${field.min}${upTo}${field.unit ? `, in ${field.unit}` : ""}.`);
  }
  if (field.kind === "enum") lines.push(`One of ${field.members.map((member) => `\`${member}\``).join(", ")}.`);
  if (field.kind === "binary") lines.push("Bytes, written as base64.");
  if (field.kind === "list" && !field.ordered) lines.push("The order doesn't matter.");
  if (field.default !== undefined) lines.push(`Default: \`${JSON.stringify(field.default)}\`.`);
  if (field.secret) lines.push("Secret: encrypted in the state and hidden in previews.");
  if (reference) lines.push(`@see ${reference}`);
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join("")}${indent} */\n`;
}

function classFile(kind: Kind): string {
  const { name, fields, reference } = kind;
  const writable = Object.entries(fields).filter(([, field]) => !field.readOnly);
  const secrets = writable.filter(([, field]) => field.secret).map(([property]) => property);
  const args = writable.map(
    ([property, field]) =>
      `${doc(property === "displayName" ? { ...field, description: `${field.description} Default: the name of the resource.` } : field, reference, "  ")}  ${property}?: pulumi.Input<${typeOf(field, "argument")} | undefined>;\n`,
  );
  const extra = kind.tenantDefault
    ? `  /**\n   * Manage the tenant's default of this type, which every tenant has, instead of a configuration of its own: it is\n   * taken over as found, and put back when the resource is destroyed. Changing this replaces the resource.\n   */\n  tenantDefault?: boolean;\n`
    : "";
  const outputs = Object.entries(fields).map(
    ([property, field]) =>
      `${doc(field, undefined, "  ")}  declare readonly ${property}: pulumi.Output<${typeOf(field, "output")}>;\n`,
  );
  const permissions = kind.collection.permissions.application.map((permission) => `\`${permission}\``).join(" or ");
  const notes = kind.notes.map((note) => ` *\n * ${note}\n`).join("");
  return `${HEADER}import type * as pulumi from "@pulumi/pulumi";
import type { Assignment, AssignmentArgs } from "../assignments.ts";
import { getResource, type IntuneResourceOptions, IntuneResource } from "../resource.ts";
import type * as types from "./types.ts";

/** The arguments of ${name}. */
export interface ${name}Args {
${args.join("")}${extra}  /**
   * Id of an object that is in the tenant already and is to be managed from now on. It is announced at preview, and only
   * what differs is changed. May leave the program afterwards.
   */
  adopt?: pulumi.Input<string | undefined>;
}

/**
 * ${kind.title}. ${kind.description}
${notes} *
 * Needs the permission ${permissions}.
 *
 * @see ${reference}
 */
export class ${name} extends IntuneResource {
  /** The type token, which policy packs select resources by. */
  static readonly __pulumiType = "pulumi-nodejs:dynamic/intune:${name}";

  /**
   * Looks at an object in the tenant without managing it.
   *
   * @param name The resource's name in the stack.
   * @param id The object's id in the tenant.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): ${name} {
    return getResource(${name}, name, id, opts);
  }

  /** Whether a value is a ${name}, also one of another copy of this package. */
  static override isInstance(value: unknown): value is ${name} {
    return IntuneResource.isInstanceOf(value, ${name}.__pulumiType);
  }

${outputs.join("")}
  /**
   * @param name The resource's name in the stack, and the \`displayName\` where none is declared.
   * @param args What the policy says. What isn't declared is left to the service.
   * @param opts Pulumi's options; \`import\` means the same as \`adopt\`.
   */
  constructor(name: string, args: ${name}Args = {}, opts?: IntuneResourceOptions) {
    super("${name}", name, args, ${JSON.stringify(Object.keys(fields))}, ${JSON.stringify(secrets)}, opts);
  }
}
`;
}

/** Objects and enumerations that fields refer to, by name. Two of one name must be the same. */
function collectTypes(kinds: readonly Kind[]): { enums: Map<string, EnumField>; objects: Map<string, ObjectField> } {
  const enums = new Map<string, EnumField>();
  const objects = new Map<string, ObjectField>();
  const visit = (field: Field): void => {
    if (field.kind === "list") visit(field.of);
    if (field.kind === "enum") {
      const known = enums.get(field.type);
      if (known && known.members.join() !== field.members.join()) {
        throw new Error(`Two enumerations are named ${field.type} and differ: ${known.members} and ${field.members}`);
      }
      enums.set(field.type, field);
    }
    if (field.kind === "object") {
      objects.set(field.type, field);
      Object.values(field.fields).forEach(visit);
    }
  };
  for (const kind of kinds) Object.values(kind.fields).forEach(visit);
  return { enums, objects };
}

function typesFile(kinds: readonly Kind[]): string {
  const { enums, objects } = collectTypes(kinds);
  const local = (type: string): string => type.replaceAll("types.", "");
  const members = (fields: Fields, as: "argument" | "output"): string =>
    Object.entries(fields)
      .filter(([, field]) => as === "output" || !field.readOnly)
      .map(([name, field]) => {
        const type = local(typeOf(field, as));
        return `${doc(field, undefined, "  ")}  ${name}?: ${as === "argument" ? `pulumi.Input<${type} | undefined>` : type};\n`;
      })
      .join("");
  const enumText = [...enums].map(
    ([name, field]) =>
      `export type ${pascal(name)} = ${field.members.map((member) => JSON.stringify(member)).join(" | ")};\n`,
  );
  const objectText = [...objects].map(
    ([name, field]) =>
      `/** Graph's \`${name}\`. */\nexport interface ${pascal(name)} {\n${members(field.fields, "output")}}\n${
        field.readOnly
          ? ""
          : `/** Graph's \`${name}\`, as an argument. */\nexport interface ${pascal(name)}Args {\n${members(field.fields, "argument")}}\n`
      }`,
  );
  return `${HEADER}import type * as pulumi from "@pulumi/pulumi";\n\n${enumText.join("")}\n${objectText.join("\n")}`;
}

const kinds = await loadKinds();
fs.rmSync(target, { recursive: true, force: true });
fs.mkdirSync(target);
for (const kind of kinds) fs.writeFileSync(path.join(target, `${kind.name}.ts`), classFile(kind));
fs.writeFileSync(path.join(target, "types.ts"), typesFile(kinds));
const index = kinds.map((kind) => `export { ${kind.name}, type ${kind.name}Args } from "./${kind.name}.ts";\n`);
fs.writeFileSync(path.join(target, "index.ts"), `${HEADER}${index.join("")}export type * from "./types.ts";\n`);
