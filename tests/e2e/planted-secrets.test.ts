import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { keptOf } from "../../cli/preview/keep.ts";
import { findCli } from "../../local/engine/find-cli.ts";
import { type LocalTenant, type StackResult, startTenant } from "../../local/index.ts";
import { kindNames, loadKind } from "../../provider/model/registry.ts";
import { linkedSamples } from "../conformance/objects.ts";
import { fixture, root } from "../support.ts";
import { operation, type Properties, UNPACED } from "../workbench.ts";
import { PLANTED, Planter } from "./planting.ts";
import { contents, type Declaration, Project, said } from "./project.ts";

const main = path.join(root, "dist", "cli", "main.js");

/** Runs a command to its end. */
async function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv, input = "") {
  const child = spawn(command, args, { cwd, env });
  child.stdin.end(input);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { code: child.exitCode, stdout, stderr, said: stdout + stderr };
}

/** The tenant behind a service that refuses each write and repeats it: as it is, in base64, and with its headers. */
async function echoing(tenant: LocalTenant): Promise<{ url: string; echoes: () => number; close: () => void }> {
  let echoes = 0;
  const server = http.createServer(async (request, response) => {
    const body = await text(request);
    const isWrite = request.method !== "GET" && !request.url?.endsWith("$batch");
    response.setHeader("content-type", "application/json");
    if (isWrite) {
      const encoded = Buffer.from(body).toString("base64");
      const message = `Cannot take ${body} (${encoded}) with authorization: ${request.headers.authorization}`;
      response.writeHead(400).end(JSON.stringify({ error: { code: "BadRequest", message } }));
      echoes += PLANTED.test(body) ? 1 : 0;
      return;
    }
    const { method = "GET", url = "", headers } = request;
    const { authorization = "" } = headers;
    const sent = { method, headers: { authorization, "content-type": "application/json" }, ...(body && { body }) };
    const answer = await fetch(tenant.url + url, sent);
    const own = `http://${headers.host}`;
    response.writeHead(answer.status).end((await answer.text()).replaceAll(tenant.url, own));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, echoes: () => echoes, close: () => server.close() };
}

describe("planted secrets", function () {
  this.timeout(600_000);
  const planter = new Planter();
  let tenant: LocalTenant;
  let project: Project;
  let folder: string;
  let declarations: Declaration[];
  /** Each place that was searched, with how many characters it had and whether a secret is there. */
  const table: { place: string; characters: number; secrets: string }[] = [];

  const search = (place: string, found: string): void => {
    const match = PLANTED.exec(found);
    table.push({ place, characters: found.length, secrets: match ? "FOUND" : "none" });
    assert.ok(found.length > 0, `${place} is empty`);
    assert.equal(match && `${place}: …${found.slice(Math.max(0, match.index - 200), match.index + 60)}…`, null);
  };
  const searchResult = (place: string, result: StackResult): void =>
    search(place, `${said(result)}\n${JSON.stringify(result)}`);

  before(async () => {
    tenant = await startTenant({ legacyOffice: true });
    project = new Project(tenant, UNPACED);
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "planted-"));
    declarations = [];
    for (const name of kindNames()) {
      const kind = loadKind(name);
      const { full, minimal } = linkedSamples(tenant, kind);
      const { nameProperty } = kind.collection;
      const before = planter.count;
      const declared = planter.plant(kind, { ...full, [nameProperty]: `Declared ${name}` });
      if (declared.secret.length === 0) continue;
      // Every other one is marked by the program; the others are plain, and the provider alone knows what they are.
      const wrapped = declarations.length % 2 === 0 ? declared.secret : [];
      declarations.push({ type: name, name: `declared-${name}`, args: declared.args, wrapped });
      assert.ok(planter.count > before);
      // Adopted with what the program never declares.
      if (new Planter().plant(kind, minimal).secret.length > 0) continue;
      const existing = planter.plant(kind, { ...full, [nameProperty]: `Adopted ${name}` });
      const { id } = await operation(tenant, kind, UNPACED).create(existing.args);
      const args = { ...minimal, [nameProperty]: `Adopted ${name}`, adopt: id };
      declarations.push({ type: name, name: `adopted-${name}`, args });
    }
  });
  after(async () => {
    await tenant?.close();
    project?.remove();
    if (folder) fs.rmSync(folder, { recursive: true, force: true });
    const widest = Math.max(...table.map(({ place }) => place.length));
    for (const { place, characters, secrets } of table) {
      console.log(`      ${place.padEnd(widest)}  ${String(characters).padStart(9)} characters  ${secrets}`);
    }
    console.log(`      ${planter.count} secrets in ${declarations?.length} resources`);
  });

  it("are at least 70 in 42 resources: marked by the program, plain, and adopted", () => {
    assert.ok(planter.count >= 70, `${planter.count} secrets`);
    assert.ok(declarations.length >= 42, `${declarations.length} resources`);
    assert.ok(declarations.some(({ wrapped = [] }) => wrapped.length > 0));
    assert.ok(declarations.some(({ args }) => "adopt" in args));
    assert.match(JSON.stringify(declarations), PLANTED);
  });

  it("are in Pulumi's event log in clear, and not in what is kept of it, nor in the report", async () => {
    const log = path.join(folder, "events.json");
    const result = await project.with(declarations, (stack) => stack.preview({ eventLog: log }));
    assert.ok(result.ok, said(result));
    const raw = fs.readFileSync(log, "utf8");
    assert.match(raw, PLANTED, "the log has no secret: this test can't fail");
    searchResult("preview: output and steps", result);
    const events = raw
      .trimEnd()
      .split("\n")
      .map((line) => keptOf(JSON.parse(line)));
    const kept = events
      .filter((event) => event !== undefined)
      .map((event) => JSON.stringify(event))
      .join("\n");
    search("preview: kept events", kept);
    fs.writeFileSync(path.join(folder, "kept.json"), kept);
    for (const format of ["markdown", "html"]) {
      for (const file of ["kept.json", "events.json"]) {
        const report = await run(process.execPath, [main, "report", file, "--format", format], folder, process.env);
        assert.equal(report.code, 0, report.said);
        search(`report of ${file}, ${format}`, report.said);
      }
    }
  });

  it("are not in output or state of an up, nor in its backup", async () => {
    const result = await project.with(declarations, (stack) => stack.up());
    assert.ok(result.ok, said(result));
    searchResult("up: output and steps", result);
    const { deployment } = await project.with(declarations, (stack) => stack.exportState());
    assert.ok((deployment.resources ?? []).length > declarations.length);
    search("state, exported", JSON.stringify(deployment));
    search("state, backups, everything in the state folder", contents(project.stateDir));
  });

  it("are not in a drift report, whatever was changed in the tenant", async () => {
    const state = await project.with(declarations, (stack) => stack.exportState());
    const declared = declarations.filter(({ args }) => !("adopt" in args));
    for (const { type, args } of declared) {
      const { collection } = loadKind(type);
      const object = tenant.portal
        .list(collection.path)
        .find((one: Properties) => one[collection.nameProperty] === args[collection.nameProperty]);
      if (object) tenant.portal.edit(collection.path, object.id, { description: "changed in the portal" });
    }
    fs.writeFileSync(path.join(folder, "state.json"), JSON.stringify(state));
    for (const format of ["markdown", "json"]) {
      const env = { ...process.env, ...tenant.env() };
      const drift = await run(process.execPath, [main, "drift", "state.json", "--format", format], folder, env);
      assert.match(drift.stdout, /changed in the portal|description/, drift.said);
      search(`drift, ${format}`, drift.said);
    }
    const refreshed = await project.with(declarations, (stack) => stack.refresh());
    searchResult("refresh: output and steps", refreshed);
    search("state after refresh", contents(project.stateDir));
  });

  it("are not in errors of a service that repeats what it was sent, nor in the state after them", async () => {
    const echo = await echoing(tenant);
    try {
      const changed = declarations.map((one): Declaration => {
        const { args } = planter.plant(loadKind(one.type), one.args as Properties);
        return { ...one, args };
      });
      const more = changed.filter(({ args }) => !("adopt" in args)).slice(0, 10);
      const fresh = more.map((one) => ({
        ...one,
        name: `new-${one.name}`,
        args: { ...one.args, [loadKind(one.type).collection.nameProperty]: `New ${one.type}` },
      }));
      const result = await project.with([...changed, ...fresh], (stack) => stack.up({ continueOnError: true }), {
        INTUNE_ENDPOINT: echo.url,
      });
      assert.equal(result.ok, false);
      assert.ok(echo.echoes() > 10, `${echo.echoes()} echoes`);
      assert.match(said(result), /Cannot take .*\[value of \w+.*\[secret\]/s);
      searchResult("errors of an echoing service", result);
      search("state after errors (initErrors)", contents(project.stateDir));
    } finally {
      echo.close();
    }
  });

  it("are not in what Pulumi's own CLI prints, plans and keeps", async function () {
    const pulumi = findCli(process.env);
    if (pulumi === undefined || process.env.PULUMI_INTUNE_ENGINE === "stand-in") this.skip();
    const cwd = path.join(folder, "project");
    fs.cpSync(fixture("programs", "declared"), cwd, { recursive: true });
    if (!fs.existsSync(path.join(cwd, "node_modules"))) {
      fs.symlinkSync(path.join(root, "node_modules"), path.join(cwd, "node_modules"), "junction");
    }
    fs.mkdirSync(path.join(folder, "backend"));
    const env = {
      ...process.env,
      ...tenant.env(),
      INTUNE_ON_EXISTING: "duplicate",
      PATH: [path.dirname(process.execPath), path.dirname(pulumi), process.env.PATH].join(path.delimiter),
      PULUMI_BACKEND_URL: pathToFileURL(path.join(folder, "backend")).href,
      PULUMI_CONFIG_PASSPHRASE: "planted",
      PULUMI_SKIP_UPDATE_CHECK: "true",
      DECLARATIONS: JSON.stringify(declarations),
    };
    const cli = (...args: string[]) => run(pulumi, [...args, "--non-interactive"], cwd, env);
    assert.equal((await cli("stack", "init", "dev")).code, 0);
    const kept = await run(
      process.execPath,
      [main, "preview", "--out", "kept.json", "--", "--save-plan", "plan.json"],
      cwd,
      env,
    );
    assert.equal(kept.code, 0, kept.said);
    search("pulumi-intune preview: what it keeps", fs.readFileSync(path.join(cwd, "kept.json"), "utf8"));
    search("plan", fs.readFileSync(path.join(cwd, "plan.json"), "utf8"));
    const json = await cli("preview", "--json");
    search("pulumi preview --json", json.said);
    search("pulumi preview --diff", (await cli("preview", "--diff")).said);
  });
});
