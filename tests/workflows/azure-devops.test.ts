import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { load } from "js-yaml";
import { root } from "../support.ts";

const folder = path.join(root, "examples", "pull-request", "azure-devops");

describe("pipelines for Azure DevOps", () => {
  it("are YAML, without an expression in a script", () => {
    const files = fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".yml"));
    assert.equal(files.length, 4);
    for (const file of files) {
      const pipeline = load(fs.readFileSync(path.join(folder, file), "utf8"));
      const scripts = [...JSON.stringify(pipeline).matchAll(/"(?:inlineScript|script)":"((?:[^"\\]|\\.)*)"/g)].map(
        (match) => match[1],
      );
      for (const script of scripts) assert.doesNotMatch(script ?? "", /\$\{\{/, file);
    }
  });
});

describe("the pipeline of a pull request in Azure DevOps", () => {
  const template = fs.readFileSync(path.join(folder, "templates", "preview.yml"), "utf8");

  it("gives nothing to a fork", () => {
    assert.equal(template.match(/- job:/g)?.length, 3);
    assert.equal(template.match(/condition: .*ne\(variables\['System\.PullRequest\.IsFork'\], 'True'\)/g)?.length, 3);
  });

  it("runs nothing of the pull request where its comment can be written", () => {
    const [preview = "", report = "", comment = ""] = template.split(/- job: (?:report|comment)/);
    for (const job of [report, comment]) {
      assert.match(job, /checkout: protected/);
      assert.doesNotMatch(job, /checkout: self/);
    }
    assert.match(report, /azureSubscription: intune-read/);
    assert.doesNotMatch(comment, /azureSubscription|npm|npx/);
    for (const job of [preview, report]) assert.doesNotMatch(job, /System\.AccessToken/);
  });
});

describe("comment.mjs", () => {
  interface Thread {
    readonly id: number;
    readonly comments: { id: number; content: string; author: { id: string } }[];
  }
  const threads: Thread[] = [];
  let server: http.Server;
  let report: string;
  before(async () => {
    server = http.createServer(async (request, response) => {
      const body = await text(request);
      response.end(JSON.stringify(answer(request, body)));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "comment-")), "report.md");
  });
  after(() => {
    server.close();
    fs.rmSync(path.dirname(report), { recursive: true });
  });

  function answer({ method, url, headers }: http.IncomingMessage, body: string): unknown {
    assert.equal(headers.authorization, "Bearer token");
    if (url === "/org/_apis/connectionData?api-version=7.1-preview") return { authenticatedUser: { id: "me" } };
    const [, thread, comment] =
      /^\/org\/My%20project\/_apis\/git\/repositories\/repo\/pullRequests\/7\/threads(?:\/(\d+)\/comments\/(\d+))?\?api-version=7\.1$/.exec(
        url ?? "",
      ) ?? assert.fail(url);
    if (method === "GET") return { value: threads };
    const sent = JSON.parse(body);
    if (method === "POST") {
      const added = {
        id: threads.length + 1,
        comments: [{ id: 1, content: sent.comments[0].content, author: { id: "me" } }],
      };
      threads.push(added);
      return added;
    }
    const found = threads[Number(thread) - 1]?.comments[Number(comment) - 1];
    assert.ok(found && method === "PATCH");
    return Object.assign(found, sent);
  }

  const post = async (stack: string, content: string | undefined) => {
    fs.rmSync(report, { force: true });
    if (content !== undefined) fs.writeFileSync(report, content);
    const env = {
      ...process.env,
      SYSTEM_COLLECTIONURI: `http://127.0.0.1:${(server.address() as AddressInfo).port}/org/`,
      SYSTEM_TEAMPROJECT: "My project",
      BUILD_REPOSITORY_ID: "repo",
      SYSTEM_PULLREQUEST_PULLREQUESTID: "7",
      SYSTEM_ACCESSTOKEN: "token",
    };
    const child = spawn(process.execPath, [path.join(folder, "comment.mjs"), stack, report], {
      env,
      stdio: ["ignore", "ignore", "pipe"],
    });
    const [said] = await Promise.all([text(child.stderr), once(child, "close")]);
    assert.equal(child.exitCode, 0, said);
  };

  it("makes one thread for each stack, updates it in place, and leaves alone who poses as it", async () => {
    const posing = "<!-- preview of pilot -->\nposing";
    threads.push({ id: 1, comments: [{ id: 1, content: posing, author: { id: "somebody else" } }] });
    await post("pilot", "one");
    await post("broad", "two");
    await post("pilot", "three");
    assert.deepEqual(
      threads.map(({ comments }) => comments.map(({ content }) => content.split("\n").at(-1))),
      [["posing"], ["three"], ["two"]],
    );
    await post("broad", undefined);
    assert.match(threads[2]?.comments[0]?.content ?? "", /^<!-- preview of broad -->\nThe preview failed/);
  });
});

describe("the work item for drift", () => {
  /** Azure's command line as the script uses it, over a file in place of Azure DevOps. */
  const AZ = `#!/usr/bin/env node
const fs = require("node:fs");
const [, , , ...args] = process.argv;
const value = (name) => args[args.indexOf(name) + 1];
const items = JSON.parse(fs.readFileSync(process.env.AZURE, "utf8"));
const item = items[value("--id") - 1];
if (args[0] === "query") {
  const [, title] = /\\[System.Title\\] = '([^']*)'/.exec(value("--wiql"));
  const open = items.findIndex((one) => one.title === title && one.state !== "Done");
  console.log(open < 0 ? "" : open + 1);
} else if (args[1] === "create") items.push({ title: value("--title"), state: "To Do", text: value("--description") });
else if (args.includes("--state")) Object.assign(item, { state: value("--state") });
else Object.assign(item, { text: value("--description") });
fs.writeFileSync(process.env.AZURE, JSON.stringify(items));
`;

  it("is opened, updated and closed", function () {
    // It runs on Azure's Linux machines.
    if (process.platform === "win32") this.skip();
    const here = fs.mkdtempSync(path.join(os.tmpdir(), "azure-"));
    const azure = path.join(here, "azure.json");
    fs.writeFileSync(azure, "[]");
    fs.writeFileSync(path.join(here, "az"), AZ, { mode: 0o755 });
    const pipeline = load(fs.readFileSync(path.join(folder, "drift.yml"), "utf8")) as {
      jobs: { steps: { script?: string; env?: Record<string, string> }[] }[];
    };
    const step = pipeline.jobs[0]?.steps.find(({ script }) => script?.includes("az boards"));
    const given = (drift: string | undefined, build: string) => {
      if (drift === undefined) fs.rmSync(path.join(here, "drift.md"));
      else fs.writeFileSync(path.join(here, "drift.md"), drift);
      const { status, stderr } = spawnSync("bash", ["-e", "-c", step?.script ?? ""], {
        cwd: here,
        encoding: "utf8",
        env: {
          ...process.env,
          ...step?.env,
          PATH: [here, path.dirname(process.execPath), process.env.PATH].join(path.delimiter),
          AZURE: azure,
          SYSTEM_COLLECTIONURI: "https://dev.azure.example/o/",
          SYSTEM_TEAMPROJECT: "My project",
          BUILD_BUILDID: build,
        },
      });
      assert.deepEqual([status, stderr], [0, ""]);
      const items: { state: string; text: string }[] = JSON.parse(fs.readFileSync(azure, "utf8"));
      return items.map(({ state, text: said }) => `${state} ${said.replace(/^.*\/My%20project\/.*=/, "")}`);
    };
    try {
      assert.deepEqual(given("", "1"), []);
      assert.deepEqual(given("drift", "2"), ["To Do 2"]);
      assert.deepEqual(given("drift", "3"), ["To Do 3"]);
      assert.deepEqual(given(undefined, "3"), ["To Do 3"], "a run that didn't compare everything closes nothing");
      assert.deepEqual(given("", "4"), ["Done 3"]);
      assert.deepEqual(given("drift", "5"), ["Done 3", "To Do 5"]);
    } finally {
      fs.rmSync(here, { recursive: true });
    }
  });
});
