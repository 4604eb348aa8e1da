import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { load } from "js-yaml";
import { root } from "../support.ts";

interface Step {
  readonly name?: string;
  readonly run?: string;
}
interface Comment {
  readonly id: number;
  readonly user: { readonly login: string };
  readonly body: string;
}
interface Issue {
  readonly number: number;
  readonly title: string;
  readonly labels: readonly string[];
  readonly state: string;
  readonly body: string;
}

/**
 * GitHub's command line as the scripts use it, over a file in place of GitHub: lists filtered by what `--jq` compares with
 * the environment, and writes with `-f` and `-F`.
 */
const GH = `#!/usr/bin/env node
const fs = require("node:fs");
const [, , api, ...args] = process.argv;
if (api !== "api") throw new Error(api);
const data = JSON.parse(fs.readFileSync(process.env.GITHUB, "utf8"));
const fields = args.flatMap((arg, index) => (arg === "-f" || arg === "-F" ? [args[index + 1].split(/=(.*)/s)] : []));
const body = Object.fromEntries(fields.map(([name, value]) =>
  [name.replace("[]", ""), name.endsWith("[]") ? [value] : value.startsWith("@") ? fs.readFileSync(value.slice(1), "utf8") : value]));
const method = args.includes("--method") ? args[args.indexOf("--method") + 1] : "GET";
const address = args.find((arg) => arg.startsWith("repos/")).replace("repos/o/r/", "");
const jq = args[args.indexOf("--jq") + 1];
const [, number] = /(\\d+)$/.exec(address) ?? [];
data.log.push(method + " " + address);
if (method === "GET" && address.endsWith("/comments")) {
  if (!jq.includes('.user.login == "github-actions[bot]"') || !process.env.MARKER) throw new Error("whose?");
  const found = data.comments.filter(({ user, body }) => user.login === "github-actions[bot]" && body.startsWith(process.env.MARKER));
  for (const one of found) console.log(one[/\\.(\\w+)$/.exec(jq)[1]]);
} else if (method === "GET" && address === "issues?labels=intune-drift&state=open") {
  const open = data.issues.filter(({ labels, state, title }) => labels.includes("intune-drift") && state === "open" && title === process.env.TITLE);
  for (const { number } of open) console.log(number);
} else if (method === "GET" && address.startsWith("commits/")) console.log(7);
else if (method === "POST" && address === "issues") data.issues.push({ number: data.issues.length + 1, state: "open", ...body });
else if (method === "POST" && address.endsWith("/comments")) data.comments.push({ id: data.comments.length + 1, user: { login: "github-actions[bot]" }, ...body });
else if (method === "PATCH") Object.assign(address.includes("comments") ? data.comments[number - 1] : data.issues[number - 1], body);
else throw new Error(method + " " + address);
fs.writeFileSync(process.env.GITHUB, JSON.stringify(data));
`;

/** The script of a step of a workflow, as it stands in the example. */
function script(file: string, job: string, name: string): string {
  const text = fs.readFileSync(path.join(root, "examples", "pull-request", "github", file), "utf8");
  const { jobs } = load(text) as { jobs: Record<string, { steps: readonly Step[] }> };
  const run = jobs[job]?.steps.find((step) => step.name === name)?.run;
  assert.ok(run, `${file} ${job} ${name}`);
  return run;
}

describe("the scripts of the workflows for GitHub", function () {
  this.timeout(30_000);
  let folder: string;
  let github: string;
  before(function () {
    // They run on GitHub's Linux machines.
    if (process.platform === "win32") this.skip();
  });
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "workflow-"));
    github = path.join(folder, "github.json");
    fs.writeFileSync(github, JSON.stringify({ comments: [], issues: [], log: [] }));
    fs.writeFileSync(path.join(folder, "gh"), GH, { mode: 0o755 });
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  const state = (): { comments: Comment[]; issues: Issue[]; log: string[] } =>
    JSON.parse(fs.readFileSync(github, "utf8"));
  const write = (name: string, text: string) => fs.writeFileSync(path.join(folder, name), text);
  const read = (name: string) => fs.readFileSync(path.join(folder, name), "utf8");

  function run(text: string, env: Record<string, string> = {}): string {
    const { status, stdout, stderr } = spawnSync("bash", ["-e", "-c", text], {
      cwd: folder,
      encoding: "utf8",
      env: {
        ...process.env,
        PATH: [folder, path.dirname(process.execPath), process.env.PATH].join(path.delimiter),
        GITHUB: github,
        GITHUB_REPOSITORY: "o/r",
        GITHUB_SHA: "abc",
        GITHUB_STEP_SUMMARY: path.join(folder, "summary.md"),
        COMMENTS: "repos/o/r/issues/7/comments",
        ISSUES: "repos/o/r/issues",
        TITLE: "Intune drift: contoso",
        ...env,
      },
    });
    assert.equal(status, 0, stderr);
    assert.equal(stderr, "");
    return stdout;
  }

  const comment = script("preview.yml", "comment", "One comment for each stack, updated in place");
  const report = (stack: string, text: string) => {
    write("report.md", text);
    run(comment, { STACK: stack });
  };

  it("keep one comment for each stack, and leave alone who poses as it", () => {
    const posing = { id: 1, user: { login: "mallory" }, body: "<!-- preview of pilot -->\nposing" };
    fs.writeFileSync(github, JSON.stringify({ comments: [posing], issues: [], log: [] }));
    report("pilot", "one\n");
    report("broad", "two\n");
    report("pilot", "three\n");
    assert.deepEqual(
      state().comments.map(({ body }) => body),
      [posing.body, "<!-- preview of pilot -->\nthree\n", "<!-- preview of broad -->\ntwo\n"],
    );
  });

  it("tell whether a plan is what was reviewed", () => {
    const compare = script("apply.yml", "plan", "Is it what was reviewed?");
    report("pilot", "reviewed\n\n- a\n");
    write("report.md", "reviewed\n\n- a\n");
    assert.doesNotMatch(run(compare, { STACK: "pilot" }), /::warning/);
    assert.match(read("summary.md"), /reviewed in #7/);
    write("report.md", "reviewed\n\n- b\n");
    assert.match(run(compare, { STACK: "pilot" }), /^::warning title=Not what was reviewed/m);
    assert.match(run(compare, { STACK: "broad" }), /^::warning/m);
  });

  it("open one issue for drift, update it, and close it", () => {
    const issue = script("drift.yml", "issue", "Open the issue, update it, or close it");
    const given = (drift: string | undefined) => {
      if (drift === undefined) fs.rmSync(path.join(folder, "drift.md"), { force: true });
      else write("drift.md", drift);
      run(issue);
      return state().issues.map(({ number, state: now, body }) => [number, now, body]);
    };
    assert.deepEqual(given(""), []);
    assert.deepEqual(given("one"), [[1, "open", "one"]]);
    assert.deepEqual(given("two"), [[1, "open", "two"]]);
    assert.deepEqual(given(undefined), [[1, "open", "two"]], "a run that didn't compare everything closes nothing");
    assert.deepEqual(given(""), [[1, "closed", "two"]]);
    assert.match(state().comments[0]?.body ?? "", /as the program says/);
    assert.deepEqual(given("three").at(-1), [2, "open", "three"]);
  });

  it("keep the result of a comparison by its exit code: all well, something to see, not everything compared, failed", () => {
    const compare = script("drift.yml", "drift", "Compare");
    const commands = `pulumi() { echo "{}" > "$6"; }
npx() { shift 2; while [ "$1" != --out ]; do shift; done; echo said > "$2"; return "$CODE"; }
rm -rf exports; rm -f drift.md incomplete.md
`;
    const left = (code: number) => {
      run(`${commands}${compare}`, { STACKS: "pilot broad", CODE: String(code) });
      return ["drift.md", "incomplete.md"].map((name) =>
        fs.existsSync(path.join(folder, name)) ? read(name) : "none",
      );
    };
    assert.deepEqual(left(0), ["", "none"]);
    assert.deepEqual(left(2), ["said\n", "none"]);
    assert.deepEqual(left(3), ["none", "said\n"]);
    assert.throws(() => left(1));
  });
});
