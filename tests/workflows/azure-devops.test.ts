import assert from "node:assert/strict";
import { spawn } from "node:child_process";
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
    assert.equal(template.match(/- job:/g)?.length, 2);
    assert.equal(template.match(/condition: .*ne\(variables\['System\.PullRequest\.IsFork'\], 'True'\)/g)?.length, 2);
  });

  it("runs nothing of the pull request where its comment can be written", () => {
    const [, report = ""] = template.split("- job: report");
    assert.match(report, /checkout: protected/);
    assert.doesNotMatch(report, /checkout: self|azureSubscription/);
    const [before = ""] = template.split("- job: report");
    assert.doesNotMatch(before, /System\.AccessToken/);
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
