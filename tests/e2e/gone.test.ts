import assert from "node:assert/strict";
import { type LocalTenant, type OperationOptions, type StackResult, startTenant } from "../../local/index.ts";
import { type Forgery, graphNotFound, Middlebox, webNotFound } from "../faults/middlebox.ts";
import { type Declaration, LEAPING, Project, said } from "./project.ts";

const configurations = "/deviceManagement/deviceConfigurations";
const allDevices = [{ target: { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" } }];
const custom: Declaration = {
  type: "Windows10CustomConfiguration",
  name: "custom",
  args: {
    omaSettings: [
      { "@odata.type": "#microsoft.graph.omaSettingString", displayName: "a", omaUri: "./a", value: "a value" },
    ],
    assignments: allDevices,
  },
  options: { protect: true },
};
const tag: Declaration = { type: "RoleScopeTag", name: "tag", args: { description: "a tag", assignments: [] } };
const hello = (name: string): Declaration => ({
  type: "WindowsIdentityProtectionConfiguration",
  name,
  args: { pinMinimumLength: 6, assignments: allDevices },
});

describe("what is gone, end to end", function () {
  this.timeout(300_000);
  let tenant: LocalTenant;
  let box: Middlebox;
  let project: Project;
  /** Milliseconds by which the service's clock is ahead of this machine's. */
  let ahead: number;
  beforeEach(async () => {
    ahead = 0;
    tenant = await startTenant({ clock: () => Date.now() + ahead });
    box = await Middlebox.before(tenant);
    project = new Project(tenant);
  });
  afterEach(async () => {
    project.remove();
    await box.close();
    await tenant.close();
  });

  const works = async (result: Promise<StackResult>): Promise<StackResult> => {
    const settled = await result;
    assert.ok(settled.ok, said(settled));
    return settled;
  };
  const held = async (declarations: readonly Declaration[]): Promise<string[]> => {
    const { deployment } = await project.with(declarations, (stack) => stack.exportState());
    return (deployment.resources ?? [])
      .flatMap(({ urn, id }) => (urn.includes("intune:") ? [`${urn.split("::").at(-1)} ${id}`] : []))
      .sort();
  };
  const refresh = (
    declarations: readonly Declaration[],
    { env = {}, ...options }: OperationOptions & { env?: Record<string, string> } = {},
  ) => project.with(declarations, (stack) => stack.refresh(options), { ...box.view.env(), ...LEAPING, ...env });

  for (const forgery of [graphNotFound, webNotFound]) {
    it(`keeps resources, protected or not, where parts are answered a ${forgery.what}`, async () => {
      const both = [custom, tag];
      await works(project.with(both, (stack) => stack.up()));
      const before = await held(both);
      // By what is below an object.
      box.forge = ({ url }) => (/\/[\w-]+\/[\w-]+\/[^/]+\/.+/.test(url) ? forgery : undefined);
      const failed = await refresh(both);
      assert.equal(failed.ok, false);
      assert.match(said(failed), /getOmaSettingPlainTextValue|roleScopeTags\/\d+\/assignments/);
      assert.deepEqual(await held(both), before);
      box.forge = () => undefined;
      await works(refresh(both, { expectNoChanges: true }));
    });
  }

  it("keeps a resource whose own address is answered 404 while its collection lists it", async () => {
    await works(project.with([hello("hello")], (stack) => stack.up()));
    const before = await held([hello("hello")]);
    ahead = 120_000;
    box.forge = ({ url }) => (/deviceConfigurations\/[^?]/.test(url) ? graphNotFound : undefined);
    await refresh([hello("hello")]);
    assert.deepEqual(await held([hello("hello")]), before);
  });

  it("keeps a resource in the state whose DELETE is answered 404 without effect", async () => {
    await works(project.with([tag], (stack) => stack.up()));
    const before = await held([tag]);
    const forge = (forgery: Forgery): void => {
      box.forge = ({ method }) => (method === "DELETE" ? forgery : undefined);
    };
    forge(webNotFound);
    const destroyed = await project.with([tag], (stack) => stack.destroy(), box.view.env());
    assert.equal(destroyed.ok, false);
    assert.deepEqual(await held([tag]), before);
    await works(project.with([tag], (stack) => stack.destroy()));
    assert.deepEqual(await held([tag]), []);
  });

  const eight = Array.from({ length: 8 }, (_, i) => hello(`hello ${i}`));
  for (const { parallel, atMost } of [
    { parallel: 16, atMost: 0 },
    { parallel: 1, atMost: 5 },
  ]) {
    it(`stops a refresh in which all eight policies vanish, ${parallel} at a time, until that is confirmed`, async () => {
      await works(project.with(eight, (stack) => stack.up()));
      assert.equal((await held(eight)).length, 8);
      for (const { id } of tenant.portal.list(configurations)) tenant.portal.remove(configurations, id);
      ahead = 120_000;
      const stopped = await refresh(eight, { parallel });
      assert.equal(stopped.ok, false);
      assert.match(said(stopped), /of \d objects of .*deviceConfigurations.* are gone.*INTUNE_ON_VANISHED=accept/);
      assert.ok((await held(eight)).length >= 8 - atMost, `${await held(eight)}`);
      await works(refresh(eight, { parallel, env: { INTUNE_ON_VANISHED: "accept" } }));
      assert.deepEqual(await held(eight), []);
      await works(project.with(eight, (stack) => stack.up()));
      assert.equal(tenant.portal.list(configurations).length, 8);
    });
  }
});
