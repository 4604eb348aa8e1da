/** One resource class a kind. It holds no more than names: what it means is in the kind, which the provider loads. */
import type { Field, Kind } from "../../provider/model/kind.ts";
import { dynamicToken } from "../../provider/pulumi/tokens.ts";
import { exampleOf } from "../../scripts/reference/example.ts";
import { comment, doc } from "./docs.mts";
import { typeOf } from "./types.mts";

const TENANT_DEFAULT = `  /**
   * Manage the tenant's default of this type, which every tenant has, instead of a configuration of its own: it is
   * adopted as found, and put back when the resource is destroyed. Changing this replaces the resource.
   */
  tenantDefault?: boolean;
`;

const ADOPT = `  /**
   * Id of an object that is in the tenant already and is to be managed from now on. It is announced at preview, and only
   * what differs is changed. May leave the program afterwards.
   */
  adopt?: pulumi.Input<string | undefined>;
`;

export function classFile(kind: Kind): string {
  const { name } = kind;
  const [declared, given] = [args(kind), outputs(kind)];
  const about = textOf(kind);
  return `import type * as pulumi from "@pulumi/pulumi";
${assignmentTypes(kind)}import { getResource, type IntuneResourceOptions, IntuneResource } from "../resource.ts";
${/\btypes\./.test(declared + given) ? 'import type * as types from "./types.ts";\n' : ""}
/** The arguments of ${name}. */
export interface ${name}Args {
${declared}${kind.collection.singleton ? "" : `${kind.tenantDefault ? TENANT_DEFAULT : ""}${ADOPT}`}}

${comment(about, "")}export class ${name} extends IntuneResource {
  /** The type token, which policy packs select resources by. */
  static readonly __pulumiType = "${dynamicToken(name)}";

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

${given}
${comment([...about, ...parameters(kind)], "  ")}  constructor(name: string, args: ${name}Args${isOptional(kind) ? " = {}" : ""}, opts?: IntuneResourceOptions) {
    super(${JSON.stringify(name)}, name, args, ${shell(kind)}, opts);
  }
}
`;
}

/** What an editor shows about the class, and where a program makes a resource of it: hence it is said twice. */
function textOf(kind: Kind): string[] {
  const { title, description, notes, reference } = kind;
  const permissions = kind.collection.permissions.application.map((permission) => `\`${permission}\``).join(" or ");
  const example = ["@example", "```ts", ...exampleOf(kind).split("\n"), "```"];
  const paragraphs = [`${title}. ${description}`, ...notes, `Needs the permission ${permissions}.`];
  return [...paragraphs.flatMap((paragraph) => [paragraph, ""]), ...example, "", `@see ${reference}`];
}

const parameters = ({ collection }: Kind): string[] => [
  collection.singleton
    ? "@param name The resource's name in the stack."
    : `@param name The resource's name in the stack, and the \`${collection.nameProperty}\` where none is declared.`,
  "@param args What the policy says. What isn't declared is left to the service.",
  "@param opts Pulumi's options; `import` means the same as `adopt`.",
];

const assignmentTypes = ({ collection, fields }: Kind): string => {
  const { assignments } = fields;
  const hasOwn = assignments?.kind === "assignments" && assignments.of?.type !== undefined;
  return collection.assign && !hasOwn ? 'import type { Assignment, AssignmentArgs } from "../assignments.ts";\n' : "";
};

/** The name has the resource's for a default, and on the tenant's default nothing must be declared. */
const mustBeDeclared = (kind: Kind, name: string, field: Field): boolean =>
  field.required === true && !field.derived && name !== kind.collection.nameProperty && !kind.tenantDefault;

const isOptional = (kind: Kind): boolean =>
  !Object.entries(kind.fields).some(([name, field]) => mustBeDeclared(kind, name, field));

function args(kind: Kind): string {
  const writable = Object.entries(kind.fields).filter(([, field]) => !field.readOnly);
  return writable
    .map(([name, field]) => {
      const isName = name === kind.collection.nameProperty;
      const described = isName
        ? { ...field, description: `${field.description} Default: the name of the resource.` }
        : field;
      const required = mustBeDeclared(kind, name, field);
      const type = `${typeOf(field, "argument")}${required ? "" : " | undefined"}`;
      return `${doc(described, kind.reference, "  ")}  ${name}${required ? "" : "?"}: pulumi.Input<${type}>;\n`;
    })
    .join("");
}

function outputs(kind: Kind): string {
  return Object.entries(kind.fields)
    .map(
      ([name, field]) =>
        `${doc(field, undefined, "  ")}  declare readonly ${name}: pulumi.Output<${typeOf(field, "output")}>;\n`,
    )
    .join("");
}

/** What the constructor has to know: names of outputs, which arguments to hide, what the resource's name stands for. */
function shell({ fields, collection }: Kind): string {
  const secrets = Object.entries(fields).filter(([, field]) => field.secret && !field.readOnly);
  const images = Object.entries(fields).filter(([, field]) => field.kind === "object" && field.image);
  const scripts = Object.entries(fields).filter(([, field]) => field.kind === "script");
  return JSON.stringify({
    properties: Object.keys(fields),
    secrets: secrets.map(([name]) => name),
    ...(images.length > 0 ? { images: images.map(([name]) => name) } : {}),
    ...(scripts.length > 0 ? { scripts: scripts.map(([name]) => name) } : {}),
    ...(collection.singleton ? {} : { nameProperty: collection.nameProperty }),
  });
}
