/**
 * What the generated modules call: `exportArea` fills a module of one area, `exportModule` one of all areas. An area's
 * facts are read when the first of its functions is called, so an import costs next to nothing.
 */
import { settingOf } from "./evaluate.ts";
import type { Setting } from "./setting.ts";
import { type Area, loadArea } from "./table.ts";

type SettingFunction = (value: unknown) => Setting;
type Exports = Record<string, unknown>;

/**
 * Gives each name that is exported already its function. The generated file names them all, because Node finds the
 * names that ES modules may import from a CommonJS one by reading its text.
 */
export function exportArea(exports: Exports, module: string, area: string): void {
  for (const name of Object.keys(exports)) {
    exports[name] = name === USER ? namespaceOf(module, area, true) : functionOf(module, area, false, name);
  }
}

/** Gives each name that is exported already its area. */
export function exportModule(exports: Exports, module: string): void {
  for (const area of Object.keys(exports)) exports[area] = namespaceOf(module, area, false);
}

/** Under which an area has the user's settings. */
const USER = "user";

const functionOf =
  (module: string, area: string, user: boolean, name: string): SettingFunction =>
  (value) => {
    const definition = functionsOf(module, area, user).get(name);
    if (!definition)
      throw new Error(`${module}/${area} has no setting ${name} any more; was pulumi-intune built anew?`);
    return settingOf(definition, value);
  };

function functionsOf(module: string, area: string, user: boolean): Area["functions"] {
  const found = loadArea(module, area);
  if (!found) throw new Error(`The catalog has no area ${module}/${area}.`);
  return user ? found.userFunctions : found.functions;
}

/**
 * An object whose properties are the functions of an area. It is a proxy and no object with getters, because an ES
 * module that imports one name from a CommonJS one reads every export: each of 400 areas would be read.
 */
function namespaceOf(module: string, area: string, user: boolean): object {
  const made = new Map<string, unknown>();
  const names = (): string[] => {
    const own = [...functionsOf(module, area, user).keys()];
    return user || functionsOf(module, area, true).size === 0 ? own : [...own, USER];
  };
  const member = (name: string | symbol): unknown => {
    if (typeof name !== "string") return undefined;
    if (!made.has(name) && names().includes(name)) {
      made.set(name, name === USER && !user ? namespaceOf(module, area, true) : functionOf(module, area, user, name));
    }
    return made.get(name);
  };
  return new Proxy(Object.create(null), {
    get: (_, name) => member(name),
    has: (_, name) => member(name) !== undefined,
    ownKeys: names,
    getOwnPropertyDescriptor: (_, name) => {
      const value = member(name);
      return value === undefined ? undefined : { value, enumerable: true, configurable: true };
    },
  });
}
