import assert from "node:assert/strict";
import { type LocalTenant, type StackResult, startTenant } from "../../local/index.ts";
import { writes } from "../workbench.ts";
import { changed, type Declaration, Project, said } from "./project.ts";

const type = "WindowsIdentityProtectionConfiguration";
const hello = (args: Record<string, unknown> = {}, name = "hello"): Declaration => ({ type, name, args });

describe("what a preview promises, end to end", function () {
  this.timeout(120_000);
  let tenant: LocalTenant;
  let project: Project;
  beforeEach(async () => {
    tenant = await startTenant();
    project = new Project(tenant);
  });
  afterEach(async () => {
    project.remove();
    await tenant.close();
  });

  type Operation = "preview" | "up" | "refresh" | "destroy";
  const run = (
    operation: Operation,
    declarations: readonly Declaration[],
    env?: Record<string, string | undefined>,
  ): Promise<StackResult> => project.with(declarations, (stack) => stack[operation](), env);
  const succeeds = async (...args: Parameters<typeof run>): Promise<StackResult> => {
    const result = await run(...args);
    assert.ok(result.ok, said(result));
    return result;
  };
  const fails = async (...args: Parameters<typeof run>): Promise<string> => {
    const result = await run(...args);
    assert.equal(result.ok, false, said(result));
    return said(result);
  };
  const times = (text: string, pattern: RegExp): number => [...text.matchAll(new RegExp(pattern, "g"))].length;

  describe("without credentials", () => {
    /** A pipeline whose secret isn't set, on a machine that offers nothing and has no way out. */
    const nothing = {
      INTUNE_ACCESS_TOKEN: undefined,
      INTUNE_ENDPOINT: undefined,
      INTUNE_AUTH: undefined,
      AZURE_TOKEN_CREDENTIALS: "dev",
      HTTPS_PROXY: "http://127.0.0.1:9",
    };

    it("is an error that names what was tried, and how to preview without a tenant", async () => {
      const text = await fails("preview", [hello()], nothing);
      assert.match(text, /with what this machine offers failed:.*Azure CLI.*Azure Developer CLI/s);
      assert.match(text, /is set \(INTUNE_ACCESS_TOKEN, INTUNE_CLIENT_SECRET, INTUNE_CLIENT_CERTIFICATE_PATH/);
      assert.match(text, /INTUNE_TENANT_ID, INTUNE_CLIENT_ID and INTUNE_CLIENT_SECRET/);
      assert.match(text, /intune:offline/);
    });

    it("works offline, asks nobody, and says once that it didn't look", async () => {
      const result = await succeeds("preview", [hello(), hello({}, "other")], { ...nothing, INTUNE_OFFLINE: "true" });
      assert.deepEqual(changed(result), ["create hello", "create other"]);
      assert.equal(times(result.diagnostics.map(({ message }) => message).join("\n"), /didn't look/), 1, said(result));
    });
  });

  describe("a mistyped setting", () => {
    it("in the configuration is an error that names the nearest one", async () => {
      const mistyped = new Project(tenant, { "intune:onConflct": { value: "overwrite" } });
      const result = await mistyped.with([hello()], (stack) => stack.preview());
      mistyped.remove();
      assert.equal(result.ok, false);
      const text = result.diagnostics.map(({ message }) => message).join("\n");
      assert.match(text, /intune:onConflct is not a setting; did you mean intune:onConflict\?/);
      assert.doesNotMatch(text, /\bat .*\.js:\d+/);
    });

    it("in the environment is a warning that names the nearest one", async () => {
      const result = await succeeds("preview", [hello(), hello({}, "other")], { INTUNE_ON_CONFLCT: "overwrite" });
      const warnings = result.diagnostics.filter(({ severity }) => severity === "warning");
      assert.equal(warnings.length, 1, said(result));
      assert.match(warnings[0]?.message ?? "", /INTUNE_ON_CONFLCT .* did you mean INTUNE_ON_CONFLICT\?/);
    });
  });

  describe("of values that the program knows", () => {
    const bad = [
      hello({ pinMinimumLength: 3 }, "low"),
      hello({ pinMaximumLength: 999 }, "high"),
      hello({ pinUppercaseCharactersUsage: "sometimes" }, "member"),
      { ...hello({ pinMinimumLenght: 6 }, "name"), options: { protect: true } },
    ];

    it("shows every resource that is wrong, each once, and no other as deleted", async () => {
      await succeeds("up", [hello({}, "low"), hello({}, "high"), hello({}, "good")]);
      tenant.journal.clear();
      const result = await run("preview", [...bad, hello({}, "good")]);
      assert.equal(result.ok, false);
      const text = result.diagnostics.map(({ message }) => message).join("\n");
      for (const { name } of bad)
        assert.equal(times(text, new RegExp(`WindowsIdentityProtectionConfiguration ${name}: `)), 1, text);
      assert.equal(times(text, /must be|is not a property/), bad.length, text);
      assert.doesNotMatch(text, /unhandled|promises were still active|\bat .*\.js:\d+/);
      assert.deepEqual(changed(result), []);
      assert.deepEqual(writes(tenant), []);
    });

    it("deletes and changes nothing in an up that nobody previewed", async () => {
      await succeeds("up", [hello({}, "low"), hello({}, "good")]);
      tenant.journal.clear();
      const text = await fails("up", [hello({ pinMinimumLength: 3 }, "low"), hello({}, "new"), hello({}, "good")]);
      assert.equal(times(text, /pinMinimumLength must be/), 1, text);
      assert.deepEqual(writes(tenant), []);
    });
  });

  it("warns of a change in the portal that the up would meet", async () => {
    await succeeds("up", [hello({ pinMinimumLength: 6 }), hello({ pinMinimumLength: 6 }, "other")]);
    const collection = "/deviceManagement/deviceConfigurations";
    for (const { id } of tenant.portal.list(collection)) tenant.portal.edit(collection, id, { pinMinimumLength: 12 });
    const result = await succeeds("preview", [hello({ pinMinimumLength: 8 }), hello({ pinMinimumLength: 6 }, "other")]);
    const warnings = result.diagnostics.filter(({ severity }) => severity === "warning").map(({ message }) => message);
    assert.equal(warnings.length, 1, said(result));
    assert.match(warnings[0] ?? "", /"hello": Somebody changed pinMinimumLength .* will be refused/);
  });

  describe("offline", () => {
    const offline = { INTUNE_OFFLINE: "true" };

    it("sends no request, also where something changes, and still refuses what is wrong", async () => {
      await succeeds("up", [hello({ pinMinimumLength: 6 })]);
      tenant.journal.clear();
      assert.deepEqual(changed(await succeeds("preview", [hello({ pinMinimumLength: 8 })], offline)), ["update hello"]);
      assert.match(await fails("preview", [hello({ pinMinimumLength: 3 })], offline), /pinMinimumLength must be/);
      assert.deepEqual(tenant.journal.requests, []);
    });

    it("refuses up and refresh, and touches nothing", async () => {
      await succeeds("up", [hello({ pinMinimumLength: 6 })]);
      tenant.journal.clear();
      assert.match(
        await fails("up", [hello({ pinMinimumLength: 8 })], offline),
        /Updating .*"hello" failed: .*offline/,
      );
      assert.match(await fails("refresh", [hello()], offline), /Reading .*"hello" failed: .*offline/);
      assert.deepEqual(writes(tenant), []);
      assert.deepEqual(changed(await succeeds("preview", [hello({ pinMinimumLength: 6 })])), []);
    });
  });
});
