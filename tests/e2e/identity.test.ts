import assert from "node:assert/strict";
import { type LocalTenant, type Stack, type StackResult, startTenant } from "../../local/index.ts";
import { type Properties, writes } from "../workbench.ts";
import { changed, type Declaration, LEAPING, Project, said } from "./project.ts";

const policies = "/deviceManagement/configurationPolicies";
const configurations = "/deviceManagement/deviceConfigurations";
const allDevices = [{ target: { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" } }];

const catalog = (args: Properties = {}, options: Properties = {}): Declaration => ({
  type: "DeviceManagementConfigurationPolicy",
  name: "catalog",
  args: { platforms: ["windows10"], technologies: ["mdm"], settings: [], assignments: allDevices, ...args },
  options,
});
const hello = (name: string, args: Properties = {}, options: Properties = {}): Declaration => ({
  type: "WindowsIdentityProtectionConfiguration",
  name,
  args: { displayName: "Hello", assignments: allDevices, ...args },
  options,
});

/** Which object a resource is, where an engine decides what is asked, and in which order. */
describe("which object a resource is, end to end", function () {
  this.timeout(240_000);
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

  /** One stack, whose program changes from one operation to the next. */
  const run = (operation: "preview" | "up" | "destroy", ...declarations: Declaration[]): Promise<StackResult> =>
    project.with(declarations, (stack: Stack) => stack[operation]());
  const works = async (...args: Parameters<typeof run>): Promise<StackResult> => {
    const result = await run(...args);
    assert.ok(result.ok, said(result));
    return result;
  };
  const fails = async (...args: Parameters<typeof run>): Promise<string> => {
    const result = await run(...args);
    assert.equal(result.ok, false, said(result));
    return result.diagnostics.map(({ message }) => message).join("\n");
  };
  /** What an operation wrote, the new object's id as `{new}`, the old one's as `{old}`. */
  const written = async (old: string, run: () => Promise<unknown>): Promise<string[]> => {
    tenant.journal.clear();
    await run();
    return writes(tenant).map((line) => line.replace(old, "{old}").replace(/[0-9a-f-]{36}/, "{new}"));
  };
  const only = (path: string) => {
    const [object, ...more] = tenant.portal.list(path);
    assert.deepEqual(more, []);
    assert.ok(object);
    return object;
  };

  it("a replacement makes the new object and assigns it, then deletes the old one", async () => {
    await works("up", catalog());
    const { id } = only(policies);
    const macOS = catalog({ platforms: ["macOS"] });
    assert.deepEqual(await written(id, () => works("preview", macOS)), []);
    const made = [`POST ${policies}`, `POST ${policies}/{new}/assign`];
    assert.deepEqual(await written(id, () => works("up", macOS)), [...made, `DELETE ${policies}/{old}`]);
    assert.equal(only(policies).platforms, "macOS");
    assert.deepEqual(await written(id, () => works("up", macOS)), []);
  });

  it("a replacement that is refused leaves the old object and its assignments, and the next up makes it", async () => {
    await works("up", catalog());
    const before = only(policies);
    tenant.faults.add({ method: "POST", path: policies, status: 403 });
    await fails("up", catalog({ platforms: ["macOS"] }));
    assert.deepEqual(only(policies), before);
    await works("up", catalog({ platforms: ["macOS"] }));
    assert.equal(only(policies).platforms, "macOS");
  });

  it("replaceOnChanges and deleteBeforeReplace do what Pulumi says of them", async () => {
    const onDescription = { replaceOnChanges: ["description"] };
    await works("up", hello("a", { description: "one" }, onDescription));
    const first = only(configurations).id;
    const made = [`POST ${configurations}`, `POST ${configurations}/{new}/assign`];
    const two = hello("a", { description: "two" }, onDescription);
    assert.deepEqual(await written(first, () => works("up", two)), [...made, `DELETE ${configurations}/{old}`]);
    const second = only(configurations).id;
    const three = hello("a", { description: "three" }, { ...onDescription, deleteBeforeReplace: true });
    assert.deepEqual(await written(second, () => works("up", three)), [`DELETE ${configurations}/{old}`, ...made]);
  });

  it("an adopted object is replaced by a new one, although the program still says adopt", async () => {
    const { id } = tenant.portal.create(policies, { name: "catalog", platforms: "windows10", technologies: "mdm" });
    await works("up", catalog({ adopt: id }));
    await works("up", catalog({ adopt: id, platforms: ["macOS"] }));
    assert.notEqual(only(policies).id, id);
    assert.equal(only(policies).platforms, "macOS");
  });

  it("a POST whose success says nothing usable makes one object, which the state has", async () => {
    for (const body of ["empty", "otherId"] as const) {
      tenant.faults.add({ method: "POST", path: configurations, body, afterEffect: true });
    }
    const both = [hello("a"), hello("b", { displayName: "Other" })];
    const result = await project.with(both, (stack) => stack.up(), LEAPING);
    assert.ok(result.ok, said(result));
    assert.equal(tenant.portal.list(configurations).length, 2);
    await works("destroy");
    assert.deepEqual(tenant.portal.list(configurations), []);
  });

  it("a resource renamed with an alias keeps its object", async () => {
    await works("up", hello("old"));
    const { id } = only(configurations);
    assert.deepEqual(await written(id, () => works("up", hello("new", {}, { aliases: [{ name: "old" }] }))), []);
    assert.equal(only(configurations).id, id);
  });

  it("a resource renamed without an alias is refused, and what it adopts all the same is never deleted", async () => {
    await works("up", hello("old"));
    const before = only(configurations);
    assert.match(await fails("preview", hello("new")), new RegExp(`already \\(${before.id}\\).*aliases.*adopt`, "s"));
    const adopting = hello("new", { adopt: before.id });
    // Each of them is a process of its own, as retries of a pipeline are.
    for (const attempt of [1, 2, 3]) {
      assert.match(await fails("up", adopting), /isn't deleted.*aliases.*pulumi state delete/s, `up ${attempt}`);
      assert.deepEqual(only(configurations), before);
    }
  });

  it("two resources of one name are refused at preview, both named, whether or not one of them is there already", async () => {
    const both = /resources "[ab]" and "[ab]" of this program both declare the name "Hello"/;
    assert.match(await fails("preview", hello("a"), hello("b")), both);
    await works("up", hello("a"));
    assert.match(await fails("preview", hello("a"), hello("b")), /both declare|already \(.*aliases/s);
    await fails("up", hello("a"), hello("b"));
    assert.equal(only(configurations).displayName, "Hello");
  });

  it("two resources that adopt one object are refused at preview, both named, and so is one of another's", async () => {
    const { id } = tenant.portal.create(configurations, {
      "@odata.type": "#microsoft.graph.windowsIdentityProtectionConfiguration",
      displayName: "Hello",
    });
    const [a, b] = [hello("a", { adopt: id }), hello("b", { adopt: id, displayName: "Other" })];
    assert.match(await fails("preview", a, b), /belongs to resource "[ab]" already.*aliases/s);
    await works("up", a);
    assert.match(await fails("preview", a, b), new RegExp(`object ${id}.*belongs to.*aliases`, "s"));
    assert.deepEqual(changed(await works("preview", a)), []);
  });
});
