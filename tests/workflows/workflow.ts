import assert from "node:assert/strict";
import fs from "node:fs";
import { registerHooks } from "node:module";
import path from "node:path";
import { load } from "js-yaml";
import { root } from "../support.ts";

export interface Job {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly environment?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, unknown>> };
  readonly steps: readonly {
    readonly name?: string;
    readonly uses?: string;
    readonly run?: string;
    readonly if?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}
export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, Job>>;
}
export interface WorkflowFile {
  readonly file: string;
  readonly text: string;
  readonly workflow: Workflow;
}

/** The workflows for GitHub Actions in a folder of the repository. */
export function workflowsIn(...folder: string[]): WorkflowFile[] {
  const at = path.join(root, ...folder);
  const files = fs.readdirSync(at).filter((file) => file.endsWith(".yml"));
  return files.map((file) => {
    const text = fs.readFileSync(path.join(at, file), "utf8");
    return { file, text, workflow: load(text) as Workflow };
  });
}

/** GitHub's own validator; it imports JSON as bundlers do, without saying so. */
async function problemsIn({ file, text }: WorkflowFile): Promise<string[]> {
  const hooks = registerHooks({
    load: (url, context, next) =>
      next(url, url.endsWith(".json") ? { ...context, importAttributes: { type: "json" } } : context),
  });
  try {
    const { validate } = await import("@actions/languageservice/validate");
    const { TextDocument } = await import("vscode-languageserver-textdocument");
    const found = await validate(TextDocument.create(`file:///.github/workflows/${file}`, "yaml", 1, text));
    return found.map(({ range, message }) => `${file}:${range.start.line + 1}: ${message}`);
  } finally {
    hooks.deregister();
  }
}

/** What holds for every workflow, of the examples and of the project. */
export function claimsOfWorkflows(workflows: readonly WorkflowFile[]): void {
  for (const one of workflows)
    it(`${one.file} is one, to GitHub's validator`, async () => assert.deepEqual(await problemsIn(one), []));

  it("pin every action by commit, and say which version it is", () => {
    for (const { text } of workflows) {
      const uses = text.split("\n").filter((line) => /\buses:/.test(line));
      assert.ok(uses.length > 0);
      for (const line of uses) assert.match(line, /uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it("give no permission to a workflow, and few to a job", () => {
    for (const { file, workflow } of workflows) {
      assert.deepEqual(workflow.permissions, {});
      for (const [name, job] of Object.entries(workflow.jobs)) {
        const writes = Object.values(job.permissions ?? {}).filter((level) => level === "write");
        assert.ok(writes.length <= 1, `${file} ${name}`);
        assert.ok(job["timeout-minutes"], `${file} ${name}`);
      }
    }
  });

  it("put nothing that others write into a script but by the environment", () => {
    for (const { file, workflow } of workflows) {
      for (const [name, { steps }] of Object.entries(workflow.jobs)) {
        for (const { run = "" } of steps) assert.doesNotMatch(run, /\$\{\{/, `${file} ${name}`);
      }
    }
  });
}
