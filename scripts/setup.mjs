// Makes a clone ready to run: dependencies, generated sources, compiled JavaScript. Each step is skipped when its
// result is newer than what it is made from, so that `npm test` and `npm start` can call it every time.
// It runs on any Node the machine has (18 or newer) and uses nothing but Node itself.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const at = (...parts) => path.join(root, ...parts);
const force = process.argv.includes("--force");
const sources = ["catalog", "provider", "effective", "sdk", "policy-pack", "local", "cli", "scripts", "tests", "bench"];

function run(what, command, args, options = {}) {
  console.error(`setup: ${what}`);
  const result = spawnSync(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"], ...options });
  if (result.error) throw new Error(`setup: ${what} could not be started: ${result.error.message}`);
  if (result.status !== 0) {
    console.error(`setup: ${what} failed (exit code ${result.status ?? result.signal})`);
    process.exit(1);
  }
}

/** The time of the newest source file below a folder; generated files do not count. */
function newest(file) {
  if (!existsSync(file)) return 0;
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const below = readdirSync(file).filter((name) => name !== "generated" && name !== "node_modules");
  return Math.max(0, stat.mtimeMs, ...below.map((name) => newest(path.join(file, name))));
}

function installDependencies() {
  const installed = at("node_modules", ".package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(at("package-lock.json")).mtimeMs) return;
  run("installing dependencies (npm ci)", "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    shell: process.platform === "win32",
  });
}

function build() {
  const stamp = at("dist", ".tsbuildinfo");
  const wanted = Math.max(...[...sources, "tsconfig.json", "package-lock.json"].map((name) => newest(at(name))));
  if (!force && existsSync(stamp) && statSync(stamp).mtimeMs > wanted) return;
  const bin = path.join("node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  const node = existsSync(at(bin)) ? at(bin) : process.execPath;
  const generate = (what, folder) =>
    run(what, node, ["--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", at(folder, "generate.mts")]);
  generate("generating the settings catalog", "catalog");
  generate("generating resource classes", "sdk");
  if (force) rmSync(at("dist"), { recursive: true, force: true });
  rmSync(stamp, { force: true });
  run("compiling", node, [at("node_modules", "typescript", "bin", "tsc")]);
  removeOrphans();
}

/** What was compiled from a source that is gone: a moved test would run at its old place as well. */
function removeOrphans() {
  for (const file of readdirSync(at("dist"), { recursive: true })) {
    const source = /^(.*?)(\.d)?\.([cm]?)[jt]s(\.map)?$/.exec(file);
    if (source && !existsSync(at(`${source[1]}.${source[3]}ts`))) rmSync(at("dist", file));
  }
}

installDependencies();
build();
