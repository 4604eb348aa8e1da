import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { load } from "js-yaml";
import { root } from "../support.ts";
import { claimsOfWorkflows, type Job, workflowsIn } from "./workflow.ts";

const workflows = workflowsIn(".github", "workflows");
const jobsOf = (file: string): Readonly<Record<string, Job>> =>
  workflows.find((one) => one.file === file)?.workflow.jobs ?? assert.fail(file);
const script = (job: Job | undefined, name: string): string =>
  job?.steps.find((step) => step.name === name)?.run ?? assert.fail(name);

describe("the project's own workflows", () => {
  claimsOfWorkflows(workflows);

  it("keep no credential of git where code runs", () => {
    for (const { file, workflow } of workflows) {
      for (const { steps } of Object.values(workflow.jobs)) {
        for (const { uses, with: given } of steps) {
          if (uses?.startsWith("actions/checkout@")) assert.equal(given?.["persist-credentials"], false, file);
        }
      }
    }
  });

  it("test on three systems with every Node that the package admits", () => {
    const { engines } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));
    const matrix = jobsOf("ci.yml").test?.strategy?.matrix as { os: string[]; node: number[] };
    assert.deepEqual(
      matrix.os.map((name) => name.split("-")[0]),
      ["ubuntu", "macos", "windows"],
    );
    assert.deepEqual(matrix.node, [22, 24]);
    assert.equal(engines.node, ">=22.18.0");
  });

  it("read secrets of the repository nowhere", () => {
    for (const { file, text } of workflows) assert.doesNotMatch(text, /\bsecrets\b/, file);
  });

  it("publish only what was built and tested, from an environment, with provenance", () => {
    const { build, npm, github } = jobsOf("release.yml");
    assert.ok(build && npm && github);
    assert.deepEqual([npm.needs, github.needs], ["build", "npm"]);
    assert.equal(npm.environment, "npm");
    assert.deepEqual(npm.permissions, { "id-token": "write" });
    // Where npm's trust is at hand, no code of the project or of its dependencies runs.
    assert.deepEqual(
      npm.steps.flatMap(({ run }) => run ?? []),
      ["npm publish ./*.tgz --provenance --access public"],
    );
    assert.ok(build.steps.some(({ run }) => run === "npm test"));
  });

  it("make the plugin's archives, which need this very version of the package", function () {
    if (process.platform === "win32") this.skip(); // It runs on Linux.
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "pulumi-intune-release-"));
    fs.mkdirSync(path.join(folder, "release"));
    fs.copyFileSync(path.join(root, "package.json"), path.join(folder, "package.json"));
    fs.cpSync(path.join(root, "plugin"), path.join(folder, "plugin"), { recursive: true });
    const make = script(jobsOf("release.yml").build, "The plugin, as Pulumi downloads it");
    const made = spawnSync("bash", ["-e", "-c", make], { cwd: folder, encoding: "utf8" });
    assert.equal(made.status, 0, made.stderr);
    const { version } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));
    const platforms = ["darwin", "linux", "windows"].flatMap((os) => [`${os}-amd64`, `${os}-arm64`]);
    const archives = platforms.map((platform) => `pulumi-resource-intune-v${version}-${platform}.tar.gz`);
    assert.deepEqual(fs.readdirSync(path.join(folder, "release")).sort(), archives);
    const unpacked = path.join(folder, "unpacked");
    fs.mkdirSync(unpacked);
    spawnSync("tar", ["-xzf", path.join(folder, "release", archives[0] ?? ""), "-C", unpacked]);
    assert.deepEqual(fs.readdirSync(unpacked).sort(), ["PulumiPlugin.yaml", "index.js", "package.json"]);
    const manifest = JSON.parse(fs.readFileSync(path.join(unpacked, "package.json"), "utf8"));
    assert.deepEqual(manifest.dependencies, { "pulumi-intune": version });
    fs.rmSync(folder, { recursive: true });
  });

  it("refuse a tag that isn't the version", function () {
    if (process.platform === "win32") this.skip(); // It runs on Linux.
    const check = script(jobsOf("release.yml").build, "Is it what the tag says?").replace(/^git merge-base.*$/m, "");
    const { version } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));
    const given = (TAG: string) => spawnSync("bash", ["-e", "-c", check], { cwd: root, env: { ...process.env, TAG } });
    assert.equal(given(`v${version}`).status, 0);
    assert.equal(given("v99.0.0").status, 1);
  });

  it("make a bill of materials that has every production dependency and nothing else", function () {
    if (process.platform === "win32") this.skip(); // It runs on Linux.
    this.timeout(60_000);
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bill-"));
    try {
      fs.mkdirSync(path.join(folder, "release"));
      for (const file of ["package.json", "package-lock.json"]) {
        fs.copyFileSync(path.join(root, file), path.join(folder, file));
      }
      const { status, stderr } = spawnSync(
        "bash",
        ["-e", "-c", script(jobsOf("release.yml").build, "Bill of materials")],
        {
          cwd: folder,
          encoding: "utf8",
          env: { ...process.env, npm_config_offline: "true" },
        },
      );
      assert.equal(status, 0, stderr);
      const bill = JSON.parse(fs.readFileSync(path.join(folder, "release", "sbom.cdx.json"), "utf8"));
      assert.equal(bill.bomFormat, "CycloneDX");
      assert.equal(bill.metadata.component.name, "pulumi-intune");
      const names = new Set(
        bill.components.map(({ group, name }: { group?: string; name: string }) => (group ? `${group}/${name}` : name)),
      );
      const { dependencies, devDependencies } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));
      for (const name of Object.keys(dependencies)) assert.ok(names.has(name), name);
      const { packages } = JSON.parse(fs.readFileSync(path.join(root, "package-lock.json"), "utf8"));
      const tools = Object.keys(devDependencies).filter((name) => packages[`node_modules/${name}`].dev);
      assert.ok(tools.length > 8);
      for (const name of tools) assert.ok(!names.has(name), name);
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });

  it("have Dependabot look where packages and actions are", () => {
    interface Update {
      readonly "package-ecosystem": string;
      readonly directory?: string;
      readonly directories?: readonly string[];
      readonly schedule: { readonly interval: string };
    }
    const text = fs.readFileSync(path.join(root, ".github", "dependabot.yml"), "utf8");
    const { version, updates } = load(text) as { version: number; updates: readonly Update[] };
    assert.equal(version, 2);
    assert.deepEqual(updates.map((update) => update["package-ecosystem"]).sort(), ["github-actions", "npm"]);
    for (const { directory, directories = [directory ?? ""], schedule } of updates) {
      assert.equal(schedule.interval, "weekly");
      for (const one of directories) assert.ok(fs.statSync(path.join(root, one)).isDirectory(), one);
    }
    const actions = updates.find((update) => update["package-ecosystem"] === "github-actions");
    assert.deepEqual(actions?.directories, ["/", "/examples/pull-request/github"]);
  });
});
