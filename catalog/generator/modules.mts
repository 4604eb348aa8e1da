/** The files that programs import: `<module>/<area>` and `<module>`, each as JavaScript and as declarations. */
import type { Definition } from "../definition.ts";
import { areaDeclarations } from "./declarations.mts";
import type { Tree } from "./tree.mts";

/** A file's path below catalog/generated, and its text. */
export type File = readonly [path: string, text: string];

/** Modules that show those settings of another that are for one platform. */
const VIEWS = [
  { name: "macos", of: "apple", platform: "macOS" },
  { name: "ios", of: "apple", platform: "iOS" },
] as const;

const DIST = "dist/catalog";

export function moduleFiles(definitions: readonly Definition[], tree: Tree): File[] {
  const modules = groupBy(
    definitions.filter(({ parents, shape }) => parents.length === 0 && shape !== "redirect"),
    ({ module }) => module,
  );
  return [...modules].flatMap(([module, members]) => {
    const areas = groupBy(members, ({ area }) => area);
    const views = VIEWS.filter((view) => view.of === module);
    return [
      ...barrel(module, module, [...areas.keys()]),
      ...[...areas].flatMap(([area, functions]) => areaFiles(module, area, functions, tree)),
      ...views.flatMap(({ name, platform }) => viewFiles(name, module, platform, areas)),
    ];
  });
}

function groupBy(list: readonly Definition[], by: (one: Definition) => string): Map<string, Definition[]> {
  const groups = new Map<string, Definition[]>();
  for (const one of [...list].sort((a, b) => (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : a.id < b.id ? -1 : 1))) {
    groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
  }
  return groups;
}

function areaFiles(module: string, area: string, functions: readonly Definition[], tree: Tree): File[] {
  const users = functions.some(({ user }) => user) ? ["user"] : [];
  const names = [...functions.filter(({ user }) => !user).map(({ name }) => name), ...users];
  return [
    [`${module}/${area}.js`, script(names, "../../..", `exportArea(exports, "${module}", "${area}")`)],
    [`${module}/${area}.d.ts`, areaDeclarations(functions, tree)],
  ];
}

function barrel(name: string, module: string, areas: readonly string[]): File[] {
  const lines = areas.map((area) => `export * as ${area} from "./${name}/${area}.js";`);
  return [
    [`${name}.js`, script(areas, "../..", `exportModule(exports, "${module}")`)],
    [`${name}.d.ts`, `${lines.join("\n")}\n`],
  ];
}

/** The same functions, of the settings that the platform knows. */
function viewFiles(
  name: string,
  module: string,
  platform: string,
  areas: ReadonlyMap<string, readonly Definition[]>,
): File[] {
  const shown = [...areas]
    .map(([area, functions]) => [area, functions.filter(({ platforms }) => platforms.includes(platform))] as const)
    .filter(([, functions]) => functions.length > 0);
  const files = shown.flatMap(([area, functions]): File[] => {
    const names = functions.map((one) => one.name);
    return [
      [`${name}/${area}.js`, script(names, "../../..", `exportArea(exports, "${module}", "${area}")`)],
      [
        `${name}/${area}.d.ts`,
        `export { ${names.join(", ")} } from "../${module}/${area}.js";\nexport type * from "../${module}/${area}.js";\n`,
      ],
    ];
  });
  return [
    ...barrel(
      name,
      module,
      shown.map(([area]) => area),
    ),
    ...files,
  ];
}

/** CommonJS whose exported names Node can read from its text, so that ES modules may import them by name. */
const script = (names: readonly string[], root: string, call: string): string =>
  [
    '"use strict";',
    'Object.defineProperty(exports, "__esModule", { value: true });',
    `${names.map((name) => `exports.${name} = `).join("")}void 0;`,
    `require("${root}/${DIST}/functions.js").${call};`,
    "",
  ].join("\n");
