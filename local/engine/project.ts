import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { load } from "js-yaml";
import { openSecretsManager } from "./secrets.ts";
import type { ConfigValue, StackOptions } from "./stack.ts";

/** What Pulumi.yaml says, as far as running the program needs it. */
export interface Project {
  readonly name: string;
  /** What it is written in: the stand-in runs `nodejs` only. */
  readonly language: string;
  /** The folder of Pulumi.yaml. */
  readonly root: string;
  /** The folder the program runs in: the one of `main`. */
  readonly directory: string;
  /** What to run, seen from `directory`. */
  readonly entry: string;
  readonly typescript: boolean;
  readonly nodeArguments: readonly string[];
  readonly tsconfig: string | undefined;
  readonly organization: string;
  /** Configuration that every stack of the project has unless it says otherwise. */
  readonly config: Configuration;
  readonly stackConfigDir: string;
  /** Pulumi.yaml as it is. */
  readonly file: Readonly<Record<string, unknown>>;
}

export type Configuration = ReadonlyMap<string, { readonly value: string; readonly secret: boolean }>;

interface ProjectFile extends Readonly<Record<string, unknown>> {
  readonly name?: string;
  readonly main?: string;
  readonly runtime?: string | { readonly name?: string; readonly options?: Readonly<Record<string, unknown>> };
  readonly config?: Readonly<Record<string, unknown>>;
  readonly stackConfigDir?: string;
}

/** What Pulumi.<stack>.yaml says. */
export interface StackFile {
  readonly encryptionsalt?: string;
  readonly config?: Readonly<Record<string, unknown>>;
}

const EXTENSIONS = [".yaml", ".yml", ".json"];

/** @throws when there is no Pulumi.yaml, or it describes a project that the stand-in can't run. */
export async function readProject(root: string): Promise<Project> {
  const found = await readYaml<ProjectFile>(root, "Pulumi");
  if (found === undefined) throw new Error(`there is no Pulumi.yaml in ${root}`);
  const { name, main, runtime } = found;
  if (!name) throw new Error(`the Pulumi.yaml in ${root} has no name`);
  const { name: language, options = {} } = typeof runtime === "string" ? { name: runtime } : (runtime ?? {});
  return {
    name,
    language: language ?? "",
    root,
    ...(await entryPoint(root, main)),
    typescript: options.typescript !== false,
    nodeArguments: splitArguments(typeof options.nodeargs === "string" ? options.nodeargs : ""),
    tsconfig: typeof options.tsconfig === "string" ? options.tsconfig : undefined,
    organization: "organization",
    config: projectConfig(name, found.config ?? {}),
    stackConfigDir: path.join(root, found.stackConfigDir ?? "."),
    file: found,
  };
}

async function entryPoint(root: string, main: string | undefined): Promise<{ directory: string; entry: string }> {
  if (main === undefined || main === "") return { directory: root, entry: "." };
  const file = path.resolve(root, main);
  const isDirectory = await stat(file).then(
    (found) => found.isDirectory(),
    (cause) => Promise.reject(new Error(`project 'main' could not be read: ${cause.message}`, { cause })),
  );
  return isDirectory ? { directory: file, entry: "." } : { directory: path.dirname(file), entry: path.basename(file) };
}

/** Splits as a shell would: at spaces, except inside quotes. */
function splitArguments(text: string): string[] {
  return (text.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? []).map((part) => part.replace(/["']/g, ""));
}

function projectConfig(project: string, config: Readonly<Record<string, unknown>>): Configuration {
  const found = new Map<string, { value: string; secret: boolean }>();
  for (const [key, declared] of Object.entries(config)) {
    // Either a value, or an object that may hold one as `value` (given to all stacks) or `default`.
    const isObject = typeof declared === "object" && declared !== null;
    const { value, default: fallback } = (isObject ? declared : { value: declared }) as Record<string, unknown>;
    const given = value ?? fallback;
    if (given !== undefined && given !== null) found.set(fullKey(project, key), { value: text(given), secret: false });
  }
  return found;
}

export function readStackFile(project: Project, stack: string): Promise<StackFile | undefined> {
  return readYaml<StackFile>(project.stackConfigDir, `Pulumi.${stack}`);
}

/** The stack's configuration: the project's, overridden by Pulumi.<stack>.yaml, overridden by the caller's. */
export async function readConfiguration(
  project: Project,
  stack: string,
  given: StackOptions["config"],
  passphrase: string,
): Promise<{ config: Configuration; salt: string | undefined }> {
  const file = await readStackFile(project, stack);
  const salt = file?.encryptionsalt;
  const config = new Map(project.config);
  for (const [key, value] of Object.entries(file?.config ?? {})) {
    config.set(fullKey(project.name, key), await stackValue(value, salt, passphrase));
  }
  for (const [key, value] of Object.entries(given ?? {})) config.set(fullKey(project.name, key), givenValue(value));
  return { config, salt };
}

export function givenValue(value: ConfigValue): { value: string; secret: boolean } {
  return typeof value === "string" ? { value, secret: false } : { value: value.value, secret: value.secret ?? false };
}

/** A secret is `{ secure: <ciphertext> }`, also inside an object or a list, which is then secret as a whole. */
async function stackValue(value: unknown, salt: string | undefined, passphrase: string) {
  let secret = false;
  const open = async (inner: unknown): Promise<unknown> => {
    if (Array.isArray(inner)) return Promise.all(inner.map(open));
    if (typeof inner !== "object" || inner === null) return inner;
    const entries = Object.entries(inner);
    if (entries.length === 1 && entries[0]?.[0] === "secure" && typeof entries[0][1] === "string") {
      secret = true;
      if (salt === undefined) throw new Error("the stack's configuration holds a secret but no encryptionsalt");
      return (await openSecretsManager(passphrase, salt)).decrypt(entries[0][1]);
    }
    return Object.fromEntries(await Promise.all(entries.map(async ([key, one]) => [key, await open(one)] as const)));
  };
  return { value: text(await open(value)), secret };
}

/** `region` is short for `<project>:region`; `aws:config:region` an old way to say `aws:region`. */
export function fullKey(project: string, key: string): string {
  const parts = key.split(":");
  if (parts.length === 1) return `${project}:${key}`;
  return parts.length === 3 && parts[1] === "config" ? `${parts[0]}:${parts[2]}` : key;
}

const text = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

async function readYaml<T>(directory: string, name: string): Promise<T | undefined> {
  const file = EXTENSIONS.map((extension) => path.join(directory, name + extension)).find((one) => existsSync(one));
  return file === undefined ? undefined : ((load(await readFile(file, "utf8")) ?? {}) as T);
}
