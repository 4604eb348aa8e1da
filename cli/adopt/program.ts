/** A Pulumi project that declares what was found. */
import { bareName } from "../../provider/model/graph-type.ts";
import { code, comment } from "../code.ts";
import type { Findings, Found } from "./find.ts";
import { Identifiers } from "./identifiers.ts";
import { projectFiles } from "./project.ts";
import { CATALOG_MODULES, type CatalogModule } from "./settings.ts";
import { type Declaration, type Need, type Resource, type Secret, Writer } from "./writer.ts";

export interface Program {
  /** Path in the project, to text. */
  readonly files: ReadonlyMap<string, string>;
  /** Keys of the configuration that have to be set, with what each is. */
  readonly secrets: ReadonlyMap<string, Secret>;
  readonly notes: readonly string[];
  /** Objects that need no declaration: defaults of the tenant that nobody changed. */
  readonly unchanged: readonly Found[];
}

export function program({ objects, groups }: Findings, name: string): Program {
  const constants = new Identifiers(["intune", "pulumi", "config", "groups", ...CATALOG_MODULES]);
  const groupConstants = new Identifiers();
  const groupNames = new Map(
    [...groups].map(([id, title]) => [id, groupConstants.constant(title ?? "", "group")] as const),
  );
  const resources = objects.map((found): Resource => {
    const file = bareName(found.kind.type);
    return { ...found, file, constant: constants.constant(found.name, file) };
  });
  const writer = new Writer(resources, groupNames);
  const declarations = resources.flatMap((resource) => writer.declaration(resource) ?? []);
  const declared = new Set(declarations.map(({ resource }) => resource));
  const files = Map.groupBy(declarations, ({ resource }) => resource.file);
  return {
    files: new Map([
      ...projectFiles(name, [...files.keys()]),
      ...(groups.size > 0 ? [["groups.ts", groupsFile(groups, groupNames)] as const] : []),
      ...[...files].map(([file, all]) => [`policies/${file}.ts`, policiesFile(all)] as const),
    ]),
    secrets: writer.secrets,
    notes: writer.notes,
    unchanged: resources.filter((resource) => !declared.has(resource)),
  };
}

function policiesFile(declarations: readonly Declaration[]): string {
  const [{ resource }] = declarations as [Declaration];
  const needs = new Set(declarations.flatMap((one) => [...one.needs]));
  const others = [...needs].filter((need) => typeof need === "object").filter(({ file }) => file !== resource.file);
  const imports = [
    ...(needs.has("config") ? ['import * as pulumi from "@pulumi/pulumi";'] : []),
    'import * as intune from "pulumi-intune";',
    ...[...needs].filter(isCatalogModule).sort().map(catalogImport),
    ...(needs.has("groups") ? ['import * as groups from "../groups.ts";'] : []),
    ...[...Map.groupBy(others, ({ file }) => file)].sort(byFile).map(
      ([file, all]) =>
        `import { ${all
          .map(({ constant }) => constant)
          .sort()
          .join(", ")} } from "./${file}.ts";`,
    ),
  ];
  const parts = [
    `${comment(resource.kind.title)}\n${imports.join("\n")}`,
    ...(needs.has("config") ? ["const config = new pulumi.Config();"] : []),
    ...inOrder(declarations).map(({ text }) => text),
  ];
  return `${parts.join("\n\n")}\n`;
}

const isCatalogModule = (need: Need): need is CatalogModule => typeof need === "string" && need.startsWith("catalog/");

const catalogImport = (module: CatalogModule): string =>
  `import * as ${module.slice("catalog/".length)} from "pulumi-intune/${module}";`;

const byFile = ([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number =>
  left < right ? -1 : 1;

/** A constant comes before what names it. */
function inOrder(declarations: readonly Declaration[]): readonly Declaration[] {
  const done = new Set<Declaration>();
  const visit = (one: Declaration): void => {
    if (done.has(one)) return;
    for (const other of declarations) if (one !== other && one.needs.has(other.resource)) visit(other);
    done.add(one);
  };
  for (const one of declarations) visit(one);
  return [...done];
}

function groupsFile(groups: Findings["groups"], constants: ReadonlyMap<string, string>): string {
  const lines = [...groups].map(([id, name]) => {
    const title = name ?? "The name couldn't be read.";
    return `${comment(title)}\nexport const ${constants.get(id)} = ${code(id)};\n`;
  });
  return `// Groups of Entra ID that policies are assigned to.\n\n${lines.join("\n")}`;
}
