import assert from "node:assert/strict";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { findCli } from "../../local/engine/find-cli.ts";
import { openStack } from "../../local/index.ts";

const name = process.platform === "win32" ? "pulumi.exe" : "pulumi";

describe("Pulumi's CLI", () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "pulumi-intune-cli-test-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function install(...parts: string[]): Promise<string> {
    const file = path.join(folder, ...parts, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, "");
    await chmod(file, 0o755);
    return file;
  }
  const find = (env: NodeJS.ProcessEnv) => findCli({ PULUMI_HOME: path.join(folder, "home"), ...env });

  it("is not there on a machine without one", () => assert.equal(find({ PATH: folder }), undefined));

  it("is the one that PULUMI_EXECUTABLE names, before all others", async () => {
    const named = await install("named", "bin");
    const first = await install("first");
    assert.equal(find({ PULUMI_EXECUTABLE: named, PATH: path.dirname(first) }), named);
    assert.throws(() => find({ PULUMI_EXECUTABLE: path.join(folder, "none") }), /PULUMI_EXECUTABLE is .*none/);
  });

  it("is the first on PATH, but not npm's launcher, which would download one", async () => {
    const launcher = await install("node_modules", ".bin");
    const [first, second] = [await install("first"), await install("second")];
    const PATH = [launcher, first, second].map((file) => path.dirname(file)).join(path.delimiter);
    assert.equal(find({ PATH }), first);
  });

  it("is the newest that has been downloaded, if PATH has none", async () => {
    await install("home", "versions", "3.99.0", "bin");
    const newest = await install("home", "versions", "3.260.0", "bin");
    assert.equal(find({ PATH: folder }), newest);
  });
});

describe("the engine of a stack", () => {
  const open = (engine: string, env: Record<string, string> = {}) =>
    openStack({ projectDir: ".", stackName: "dev", engine: engine as "cli", env });

  it("must be one that there is", async () => {
    await assert.rejects(open("magic"), /PULUMI_INTUNE_ENGINE is magic, and must be one of auto, cli, stand-in/);
  });

  it("can't be a CLI that isn't there", async () => {
    const env = { PATH: os.tmpdir(), PULUMI_HOME: os.tmpdir(), PULUMI_EXECUTABLE: "" };
    await assert.rejects(open("cli", env), /Pulumi's CLI was not found/);
  });
});
