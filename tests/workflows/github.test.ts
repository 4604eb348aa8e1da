import assert from "node:assert/strict";
import fs from "node:fs";
import { registerHooks } from "node:module";
import path from "node:path";
import { load } from "js-yaml";
import { root } from "../support.ts";

const folder = path.join(root, "examples", "pull-request", "github");
const files = fs.readdirSync(folder).filter((file) => file.endsWith(".yml"));
const read = (file: string): string => fs.readFileSync(path.join(folder, file), "utf8");

interface Job {
  readonly if?: string;
  readonly environment?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, Job>>;
}
const workflow = (file: string): Workflow => load(read(file)) as Workflow;
const jobs = files.flatMap((file) => Object.entries(workflow(file).jobs).map(([name, job]) => ({ file, name, job })));

/** GitHub's own validator; it imports JSON as bundlers do, without saying so. */
async function problemsIn(file: string): Promise<string[]> {
  const hooks = registerHooks({
    load: (url, context, next) =>
      next(url, url.endsWith(".json") ? { ...context, importAttributes: { type: "json" } } : context),
  });
  try {
    const { validate } = await import("@actions/languageservice/validate");
    const { TextDocument } = await import("vscode-languageserver-textdocument");
    const found = await validate(TextDocument.create(`file:///.github/workflows/${file}`, "yaml", 1, read(file)));
    return found.map(({ range, message }) => `${file}:${range.start.line + 1}: ${message}`);
  } finally {
    hooks.deregister();
  }
}

describe("workflows for GitHub Actions", () => {
  for (const file of files)
    it(`${file} is one, to GitHub's validator`, async () => assert.deepEqual(await problemsIn(file), []));

  it("pin every action by commit, and say which version it is", () => {
    for (const file of files) {
      const uses = read(file)
        .split("\n")
        .filter((line) => /\buses:/.test(line));
      assert.ok(uses.length > 0);
      for (const line of uses) assert.match(line, /uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it("give no permission to a workflow, and few to a job", () => {
    for (const file of files) assert.deepEqual(workflow(file).permissions, {});
    for (const { file, name, job } of jobs) {
      const writes = Object.entries(job.permissions ?? {})
        .filter(([, level]) => level === "write")
        .map(([permission]) => permission);
      assert.ok(writes.length <= 1, `${file} ${name}`);
      assert.ok(job["timeout-minutes"]);
    }
  });

  it("sign in behind an environment only, and never where the repository can be written", () => {
    for (const { file, name, job } of jobs) {
      const signsIn = job.permissions?.["id-token"] === "write";
      assert.equal(signsIn, job.env?.INTUNE_AUTH === "oidc", `${file} ${name}`);
      if (!signsIn) continue;
      assert.match(job.environment ?? "", /^(preview-|production-|\$\{\{ matrix\.environment \}\})/);
      assert.deepEqual(Object.values(job.permissions ?? {}).filter((level) => level === "write").length, 1);
    }
  });

  it("give nothing to a pull request from a fork", () => {
    const { jobs: own, on } = workflow("preview.yml");
    assert.deepEqual(Object.keys(on), ["pull_request_target"]);
    for (const job of Object.values(own)) {
      assert.match(job.if ?? "", /github\.event\.pull_request\.head\.repo\.full_name == github\.repository/);
    }
  });

  it("run nothing of a pull request where its comment can be written", () => {
    const report = workflow("preview.yml").jobs.report;
    const refs = report?.steps.filter(({ uses }) => uses?.startsWith("actions/checkout")).map((step) => step.with?.ref);
    assert.deepEqual(refs, [undefined]);
  });

  it("put nothing that others write into a script but by the environment", () => {
    for (const { file, name, job } of jobs) {
      for (const { run = "" } of job.steps) assert.doesNotMatch(run, /\$\{\{/, `${file} ${name}`);
    }
  });

  it("apply the plan that was saved, one ring after the other, behind an approval", () => {
    const { plan, apply } = workflow("apply.yml").jobs;
    assert.ok(plan && apply);
    assert.match(JSON.stringify(plan.steps), /--save-plan plan\.json/);
    assert.match(JSON.stringify(apply.steps), /pulumi up .*--plan plan\.json/);
    assert.match(apply.environment ?? "", /^production-/);
    assert.match(JSON.stringify(apply), /"max-parallel":1/);
  });
});
