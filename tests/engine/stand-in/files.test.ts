import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { StateFiles } from "../../../local/engine/stand-in/files.ts";
import type { Deployment } from "../../../local/index.ts";

const deployment = (version: number) => ({ version, deployment: {} }) as unknown as Deployment;

describe("the files of a state", () => {
  let folder: string;
  let files: StateFiles;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "pulumi-intune-files-"));
    files = new StateFiles(folder, "project", "dev");
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const there = async () => (await readdir(path.join(folder, "project"))).sort();
  const lockFile = () => `${files.path}.lock`;

  it("are none until there is a state", async () => {
    assert.equal(await files.read(), undefined);
    await files.backUp();
    assert.deepEqual(await readdir(folder), []);
  });

  it("are the state and the one before it, and nothing else", async () => {
    await files.write(deployment(1));
    await files.backUp();
    await files.write(deployment(2));
    assert.deepEqual(await there(), ["dev.json", "dev.json.bak"]);
    assert.deepEqual(await files.read(), deployment(2));
    assert.deepEqual(JSON.parse(await readFile(`${files.path}.bak`, "utf8")), deployment(1));
  });

  it("can be read and written by their owner alone", async function () {
    if (process.platform === "win32") this.skip(); // Its files have no modes.
    const mode = async (file: string) => ((await stat(file)).mode & 0o777).toString(8);
    await files.write(deployment(1));
    await chmod(files.path, 0o644); // as an earlier version left it
    await files.backUp();
    await files.write(deployment(2));
    const unlock = await files.lock();
    assert.deepEqual(await there(), ["dev.json", "dev.json.bak", "dev.json.lock"]);
    for (const file of await there()) assert.equal(await mode(path.join(folder, "project", file)), "600", file);
    assert.equal(await mode(path.join(folder, "project")), "700");
    await unlock();
  });

  it("never lie outside their folder, whatever a stack or project is called", () => {
    for (const name of ["../dev", "a/b", "a\\b", "..", ".", "", "dev\0", "x".repeat(101), "dév"]) {
      assert.throws(() => new StateFiles(folder, "project", name), /the stack's name is .*; it may have letters/, name);
      assert.throws(() => new StateFiles(folder, name, "dev"), /the project's name is/, name);
    }
    for (const name of ["dev", "contoso-prod_2.eu"]) assert.ok(new StateFiles(folder, "project", name));
  });

  it("say what to do about a lock that names nobody", async () => {
    await files.write(deployment(1));
    for (const text of ["", "{", "null"]) {
      await writeFile(lockFile(), text);
      await assert.rejects(files.lock(), /dev\.json\.lock doesn't say which process holds it; .* delete the file/);
    }
  });

  it("name the backup when the state was damaged by others", async () => {
    await files.write(deployment(1));
    await writeFile(files.path, '{"version": 3,');
    await assert.rejects(files.read(), /dev\.json can't be read; the one before it is .*dev\.json\.bak/);
  });

  it("are locked by one at a time", async () => {
    const unlock = await files.lock();
    await assert.rejects(files.lock(), new RegExp(`locked: process ${process.pid} on ${os.hostname()} works on it`));
    await unlock();
    await (await files.lock())();
    assert.deepEqual(await there(), []);
  });

  it("are taken over from a process that is gone", async () => {
    await files.write(deployment(1));
    await writeFile(lockFile(), JSON.stringify({ pid: await deadProcess(), host: os.hostname(), since: "then" }));
    const unlock = await files.lock();
    assert.equal(JSON.parse(await readFile(lockFile(), "utf8")).pid, process.pid);
    await unlock();
    assert.deepEqual(await there(), ["dev.json"]);
  });

  it("stay locked by a process of another machine, which nobody can ask", async () => {
    await files.write(deployment(1));
    await writeFile(lockFile(), JSON.stringify({ pid: await deadProcess(), host: "elsewhere.invalid", since: "then" }));
    await assert.rejects(files.lock(), /locked: process \d+ on elsewhere\.invalid works on it since then/);
  });

  it("are taken over by one only of many that find the lock at once", async () => {
    await files.write(deployment(1));
    await writeFile(lockFile(), JSON.stringify({ pid: await deadProcess(), host: os.hostname(), since: "then" }));
    const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => files.lock()));
    assert.equal(attempts.filter(({ status }) => status === "fulfilled").length, 1);
  });
});

/** The id of a process that has ended. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ["--version"], { stdio: "ignore" });
  await once(child, "exit");
  return child.pid as number;
}
