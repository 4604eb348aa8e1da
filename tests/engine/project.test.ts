import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fullKey, readConfiguration, readProject } from "../../local/engine/project.ts";
import { newSecretsManager } from "../../local/engine/secrets.ts";

let folder: string;

/** Each test has a folder of its own. */
function useFolder(): void {
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "pulumi-intune-project-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), text);
}

describe("a project", () => {
  useFolder();

  it("runs in its folder, as TypeScript, unless it says otherwise", async () => {
    await write("Pulumi.yaml", "name: rec\nruntime: nodejs\n");
    const { name, language, directory, entry, typescript, nodeArguments } = await readProject(folder);
    assert.deepEqual(
      { name, language, directory, entry },
      { name: "rec", language: "nodejs", directory: folder, entry: "." },
    );
    assert.deepEqual({ typescript, nodeArguments }, { typescript: true, nodeArguments: [] });
  });

  it("has options for its runtime", async () => {
    const lines = ["typescript: false", "nodeargs: '--a=1 \"--b=x y\"'", "tsconfig: other.json"];
    await write("Pulumi.yaml", `name: rec\nruntime: { name: nodejs, options: { ${lines.join(", ")} } }\n`);
    const { typescript, nodeArguments, tsconfig } = await readProject(folder);
    assert.deepEqual({ typescript, tsconfig }, { typescript: false, tsconfig: "other.json" });
    assert.deepEqual(nodeArguments, ["--a=1", "--b=x y"]);
  });

  it("runs in the folder of its main file, or in the folder that is named so", async () => {
    await write("Pulumi.yaml", "name: rec\nruntime: nodejs\nmain: src/index.js\n");
    await write("src/index.js", "");
    const file = await readProject(folder);
    assert.deepEqual([file.directory, file.entry], [path.join(folder, "src"), "index.js"]);
    await write("Pulumi.yaml", "name: rec\nruntime: nodejs\nmain: src\n");
    const whole = await readProject(folder);
    assert.deepEqual([whole.directory, whole.entry], [path.join(folder, "src"), "."]);
  });

  it("can be described in JSON", async () => {
    await write("Pulumi.json", '{"name":"rec","runtime":"nodejs"}');
    assert.equal((await readProject(folder)).name, "rec");
  });

  it("must be there, be named, and have the main file that it names", async () => {
    await assert.rejects(readProject(folder), /there is no Pulumi\.yaml/);
    await write("Pulumi.yaml", "runtime: nodejs\n");
    await assert.rejects(readProject(folder), /has no name/);
    await write("Pulumi.yaml", "name: rec\nruntime: nodejs\nmain: nowhere.js\n");
    await assert.rejects(readProject(folder), /'main' could not be read/);
  });
});

describe("a stack's configuration", function () {
  this.timeout(30_000);
  useFolder();

  async function configuration(given: Parameters<typeof readConfiguration>[2] = {}) {
    const { config } = await readConfiguration(await readProject(folder), "dev", given, "one");
    return Object.fromEntries([...config].map(([key, { value, secret }]) => [key, secret ? [value] : value]));
  }

  it("is the project's, then the stack file's, then the caller's", async () => {
    await write(
      "Pulumi.yaml",
      "name: rec\nruntime: nodejs\nconfig: { a: project, b: { value: project }, c: { default: 3 } }\n",
    );
    await write("Pulumi.dev.yaml", "config: { 'rec:b': stack, 'rec:d': { x: [1] }, 'other:config:e': stack }\n");
    const found = await configuration({ "other:e": "caller", f: { value: "hidden", secret: true } });
    assert.deepEqual(found, {
      "rec:a": "project",
      "rec:b": "stack",
      "rec:c": "3",
      "rec:d": '{"x":[1]}',
      "other:e": "caller",
      "rec:f": ["hidden"],
    });
  });

  it("has its secrets in clear, with their mark", async () => {
    const { salt, encrypt } = await newSecretsManager("one");
    const secret = (text: string) => JSON.stringify({ secure: encrypt(text) });
    await write("Pulumi.yaml", "name: rec\nruntime: nodejs\n");
    await write(
      "Pulumi.dev.yaml",
      `encryptionsalt: ${salt}\nconfig: { 'rec:a': ${secret("x")}, 'rec:b': { c: ${secret("y")}, d: 1 } }\n`,
    );
    assert.deepEqual(await configuration(), { "rec:a": ["x"], "rec:b": ['{"c":"y","d":1}'] });
  });

  it("can't hold a secret without the salt of its key", async () => {
    await write("Pulumi.yaml", "name: rec\nruntime: nodejs\n");
    await write("Pulumi.dev.yaml", "config: { 'rec:a': { secure: 'v1:x:y' } }\n");
    await assert.rejects(configuration(), /no encryptionsalt/);
  });

  it("may be in a folder of its own", async () => {
    await write("Pulumi.yaml", "name: rec\nruntime: nodejs\nstackConfigDir: stacks\n");
    await write("stacks/Pulumi.dev.yaml", "config: { 'rec:a': there }\n");
    assert.deepEqual(await configuration(), { "rec:a": "there" });
  });

  it("has keys of two parts", () => {
    assert.deepEqual(
      ["a", "b:a", "b:config:a"].map((key) => fullKey("rec", key)),
      ["rec:a", "b:a", "b:a"],
    );
  });
});
