/** A Pulumi project that declares what was found. */
import { bareName } from "../../provider/model/graph-type.ts";
import { code, comment } from "../code.ts";
import type { Findings, Found } from "./find.ts";
import { Identifiers } from "./identifiers.ts";
import { projectFiles } from "./project.ts";
import { CATALOG_MODULES, type CatalogModule } from "./settings.ts";
import { type Declaration, type Need, type Note, type Purpose, type Resource, type Secret, Writer } from "./writer.ts";

export interface Program {
  /** Path in the project, to text; to bytes, where a script's are. */
  readonly files: ReadonlyMap<string, string | Buffer>;
  /** Keys of the configuration that have to be set, with what each is. */
  readonly secrets: ReadonlyMap<string, Secret>;
  readonly notes: readonly Note[];
  /** Objects that need no declaration: defaults of the tenant that nobody changed. */
  readonly unchanged: readonly Found[];
}

export function program(
  { objects, groups }: Pick<Findings, "objects" | "groups">,
  name: string,
  purpose: Purpose = "adopt",
): Program {
  const constants = new Identifiers(["intune", "pulumi", "config", "groups", ...CATALOG_MODULES]);
  const groupConstants = new Identifiers();
  const groupNames = new Map(
    [...groups].map(([id, title]) => [id, groupConstants.constant(title ?? "", "group")] as const),
  );
  const files = new Map<string, Identifiers>();
  const resources = objects.map((found): Resource => {
    const type = bareName(found.kind.type);
    const folder = `${platformOf(found)}/${type}`;
    const names = files.get(folder) ?? new Identifiers();
    files.set(folder, names);
    const file = `${folder}/${names.resource(found.name.slice(0, LONGEST_FILE), type)}`;
    return { ...found, file, constant: constants.constant(found.name, type) };
  });
  const writer = new Writer(resources, groupNames, purpose);
  const declarations = resources.flatMap((resource) => writer.declaration(resource) ?? []);
  const declared = new Set(declarations.map(({ resource }) => resource));
  return {
    files: new Map<string, string | Buffer>([
      ...projectFiles(
        name,
        declarations.map(({ resource }) => resource.file),
      ),
      ...(groups.size > 0 ? [["groups.ts", groupsFile(groups, groupNames)] as const] : []),
      ...declarations.map((one) => [`policies/${one.resource.file}.ts`, policyFile(one)] as const),
      ...writer.scripts,
      ...(writer.scripts.size > 0 ? [[".gitattributes", SCRIPTS_AS_THEY_ARE] as const] : []),
    ]),
    secrets: writer.secrets,
    notes: writer.notes,
    unchanged: resources.filter((resource) => !declared.has(resource)),
  };
}

/** Other line ends would be another script to the service, and break a signature. */
const SCRIPTS_AS_THEY_ARE = "*.ps1 -text\n*.sh -text\n";

/** Of a file's name, in characters: Windows has room for 260 in a path. */
const LONGEST_FILE = 60;

/** The folder of a policy's platform; of one that is for several, or for none, `all`. */
function platformOf({ kind, properties }: Found): string {
  const { platforms } = properties;
  if (kind.platform !== "all" || !Array.isArray(platforms)) return kind.platform;
  const [only, ...more] = platforms.map((one) => String(one).replace(/^windows10X?$/, "windows"));
  return only !== undefined && more.length === 0 && /^\w+$/.test(only) ? only : kind.platform;
}

/** A value that its type doesn't take would stop the compiler for all files; the preview refuses it, and says why. */
const mending = (failures: readonly string[]): string =>
  failures.length === 0 ? "" : `// @ts-nocheck\n${failures.map((one) => `${comment(`To mend: ${one}`)}\n`).join("")}`;

function policyFile({ resource, needs, text, toMend }: Declaration): string {
  const others = [...needs].filter((need) => typeof need === "object");
  const imports = [
    ...(needs.has("config") ? ['import * as pulumi from "@pulumi/pulumi";'] : []),
    'import * as intune from "pulumi-intune";',
    ...[...needs].filter(isCatalogModule).sort().map(catalogImport),
    ...(needs.has("groups") ? ['import * as groups from "../../../groups.ts";'] : []),
    ...others.sort(byFile).map(({ constant, file }) => `import { ${constant} } from "../../${file}.ts";`),
  ];
  const parts = [
    `${mending(toMend)}${comment(resource.kind.title)}\n${imports.join("\n")}`,
    ...(needs.has("config") ? ["const config = new pulumi.Config();"] : []),
    text,
  ];
  return `${parts.join("\n\n")}\n`;
}

const isCatalogModule = (need: Need): need is CatalogModule => typeof need === "string" && need.startsWith("catalog/");

const catalogImport = (module: CatalogModule): string =>
  `import * as ${module.slice("catalog/".length)} from "pulumi-intune/${module}";`;

const byFile = (left: Resource, right: Resource): number => (left.file < right.file ? -1 : 1);

function groupsFile(groups: Findings["groups"], constants: ReadonlyMap<string, string>): string {
  const lines = [...groups].map(([id, name]) => {
    const title = name ?? "The name couldn't be read.";
    return `${comment(title)}\nexport const ${constants.get(id)} = ${code(id)};\n`;
  });
  return `// Groups of Entra ID that policies are assigned to.\n\n${lines.join("\n")}`;
}
