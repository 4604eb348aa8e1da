import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const NAME = process.platform === "win32" ? "pulumi.exe" : "pulumi";

/**
 * Pulumi's CLI on this machine: the one that PULUMI_EXECUTABLE names, else the first on PATH, else the newest of those
 * that the Automation API and npm's `pulumi` have downloaded. Undefined when there is none.
 * @throws when PULUMI_EXECUTABLE names something else.
 */
export function findCli(env: NodeJS.ProcessEnv): string | undefined {
  const named = env.PULUMI_EXECUTABLE;
  if (named) {
    if (isExecutable(named)) return path.resolve(named);
    throw new Error(`PULUMI_EXECUTABLE is ${named}, which is no file that can be run`);
  }
  return [...onPath(env), ...downloaded(env)].find(isExecutable);
}

/** npm's launcher, in node_modules/.bin, is no CLI yet: it would go and download one. */
function onPath(env: NodeJS.ProcessEnv): string[] {
  const folders = (env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const launchers = path.join("node_modules", ".bin");
  return folders
    .filter((folder) => !path.normalize(folder).endsWith(launchers))
    .map((folder) => path.join(folder, NAME));
}

function downloaded(env: NodeJS.ProcessEnv): string[] {
  const versions = path.join(env.PULUMI_HOME || path.join(os.homedir(), ".pulumi"), "versions");
  if (!existsSync(versions)) return [];
  const newestFirst = readdirSync(versions).sort((left, right) => right.localeCompare(left, "en", { numeric: true }));
  return newestFirst.map((version) => path.join(versions, version, "bin", NAME));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
