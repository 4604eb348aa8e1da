import assert from "node:assert/strict";
import { claimsOfWorkflows, type Job, workflowsIn } from "./workflow.ts";

const workflows = workflowsIn("examples", "pull-request", "github");
const workflow = (file: string) => workflows.find((one) => one.file === file)?.workflow ?? assert.fail(file);
const jobs = workflows.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs).map(([name, job]: [string, Job]) => ({ file, name, job })),
);

describe("workflows for GitHub Actions", () => {
  claimsOfWorkflows(workflows);

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
    const { report, comment } = workflow("preview.yml").jobs;
    const refs = (job: Job | undefined) =>
      job?.steps.filter(({ uses }) => uses?.startsWith("actions/checkout")).map((step) => step.with?.ref);
    assert.deepEqual(refs(report), [undefined]);
    assert.deepEqual(report?.permissions, { contents: "read", "id-token": "write" });
    assert.deepEqual(refs(comment), []);
    assert.doesNotMatch(JSON.stringify(comment?.steps), /npm|npx/);
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
