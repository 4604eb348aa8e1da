import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import * as intune from "../../sdk/index.ts";

const groupId = "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11";
const filter = "99999999-8e0f-4d0e-9d8e-0d6a3b1f2c11";

/** A user's own unit tests run like this: no engine, no tenant. */
describe("resource classes", () => {
  const registered: pulumi.runtime.MockResourceArgs[] = [];

  before(() =>
    pulumi.runtime.setMocks({
      newResource: (args) => {
        registered.push(args);
        return { id: `${args.name}-id`, state: args.inputs };
      },
      call: () => ({}),
    }),
  );
  beforeEach(() => {
    registered.length = 0;
  });

  const settled = <T>(output: pulumi.Output<T>): Promise<T> => new Promise((resolve) => output.apply(resolve));
  const inputsOf = async (resource: pulumi.CustomResource): Promise<Record<string, unknown>> => {
    await settled(resource.urn);
    return registered.at(-1)?.inputs ?? {};
  };

  it("register the type token, the arguments and the provider, and nothing that wasn't declared", async () => {
    const policy = new intune.WindowsIdentityProtectionConfiguration("hello", { pinMinimumLength: 6 });
    const { __provider, __resource, ...inputs } = await inputsOf(policy);
    assert.equal(registered[0]?.type, "pulumi-nodejs:dynamic/intune:WindowsIdentityProtectionConfiguration");
    assert.deepEqual(inputs, { displayName: "hello", pinMinimumLength: 6 });
    assert.match(String(__provider), /handler\("WindowsIdentityProtectionConfiguration"\)/);
    assert.match(String(__resource), /^\d+ hello$/);
    assert.equal(await settled(policy.pinMinimumLength), 6);
  });

  it("take the resource's name for a displayName that isn't declared, but not on the tenant's default", async () => {
    const named = new intune.WindowsIdentityProtectionConfiguration("name", { displayName: "Hello" });
    assert.equal((await inputsOf(named)).displayName, "Hello");
    const tenantDefault = new intune.DeviceEnrollmentWindowsHelloForBusinessConfiguration("d", { tenantDefault: true });
    assert.equal("displayName" in (await inputsOf(tenantDefault)), false);
  });

  it("hide secret arguments, also where the program gave them as plain text", async () => {
    const policy = new intune.WindowsDefenderAdvancedThreatProtectionConfiguration("defender", {
      advancedThreatProtectionOnboardingBlob: "hush",
      allowSampleSharing: true,
    });
    await inputsOf(policy);
    assert.equal(await pulumi.isSecret(policy.advancedThreatProtectionOnboardingBlob), true);
    assert.equal(await pulumi.isSecret(policy.allowSampleSharing), false);
  });

  it("spare a program the stacks of their promises, and leave all others to who maps them to the source", async () => {
    const before = Error.prepareStackTrace;
    let mapped = 0;
    const map = (error: Error) => {
      mapped++;
      return String(error);
    };
    Error.prepareStackTrace = map;
    try {
      await inputsOf(new intune.WindowsIdentityProtectionConfiguration("x", {}));
      assert.ok(mapped < 10, `${mapped} stacks`);
      assert.equal(Error.prepareStackTrace, map);
      assert.throws(() => new intune.WindowsIdentityProtectionConfiguration("", {}), /Missing resource name/);
      assert.equal(Error.prepareStackTrace, map);
    } finally {
      Error.prepareStackTrace = before;
    }
  });

  it("read the option import as the argument adopt", async () => {
    const policy = new intune.WindowsIdentityProtectionConfiguration("x", {}, { import: "an-id" });
    assert.equal((await inputsOf(policy)).adopt, "an-id");
  });

  it("get an object by id without declaring anything", async () => {
    const policy = intune.WindowsIdentityProtectionConfiguration.get("x", "an-id");
    const { __provider, __resource, ...inputs } = await inputsOf(policy);
    assert.deepEqual(inputs, {});
    assert.equal(registered[0]?.id, "an-id");
  });

  it("know their instances", () => {
    const policy = new intune.WindowsIdentityProtectionConfiguration("x");
    assert.ok(intune.WindowsIdentityProtectionConfiguration.isInstance(policy));
    assert.ok(!intune.WindowsOfficeClientSecurityConfiguration.isInstance(policy));
    assert.ok(!intune.WindowsIdentityProtectionConfiguration.isInstance({}));
  });

  it("take assignments with outputs inside", async () => {
    const policy = new intune.WindowsIdentityProtectionConfiguration("x", {
      assignments: [
        intune.allDevices({ filter, filterType: "exclude" }),
        intune.allUsers(),
        intune.group(pulumi.output(groupId), { filter }),
        intune.excludeGroup(groupId),
      ],
    });
    assert.deepEqual((await inputsOf(policy)).assignments, [
      {
        target: {
          "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget",
          deviceAndAppManagementAssignmentFilterId: filter,
          deviceAndAppManagementAssignmentFilterType: "exclude",
        },
      },
      { target: { "@odata.type": "#microsoft.graph.allLicensedUsersAssignmentTarget" } },
      {
        target: {
          "@odata.type": "#microsoft.graph.groupAssignmentTarget",
          groupId,
          deviceAndAppManagementAssignmentFilterId: filter,
          deviceAndAppManagementAssignmentFilterType: "include",
        },
      },
      { target: { "@odata.type": "#microsoft.graph.exclusionGroupAssignmentTarget", groupId } },
    ]);
  });

  describe("with arguments that are known to be wrong", () => {
    const Hello = intune.WindowsIdentityProtectionConfiguration;

    it("throw with every failure, and never a secret", () => {
      const wrong = { pinMinimumLength: 3, pinUppercaseCharactersUsage: "sometimes" } as object;
      assert.throws(() => new Hello("hello", wrong), {
        name: "InvalidInputError",
        code: "INTUNE_INVALID_INPUT",
        message:
          /^WindowsIdentityProtectionConfiguration hello: pinMinimumLength must be a whole number from 4 to 127.*; got 3; pinUppercaseCharactersUsage must be one of .*; got "sometimes"$/,
      });
      const Defender = intune.WindowsDefenderAdvancedThreatProtectionConfiguration;
      const secret = { advancedThreatProtectionOnboardingBlob: { body: "hush" } } as object;
      assert.throws(() => new Defender("defender", secret), /Blob must be a text.*got a secret value/);
      assert.throws(
        () => new Defender("defender", secret),
        (error: Error) => !error.message.includes("hush"),
      );
      assert.equal(registered.length, 0);
    });

    it("leave what isn't known yet, or is ignored, to the provider", async () => {
      const later = new Hello("later", {
        pinMinimumLength: pulumi.output(3),
        pinMaximumLength: Promise.resolve(1),
        roleScopeTagIds: [pulumi.secret("Berlin")],
      });
      assert.equal((await inputsOf(later)).pinMinimumLength, 3);
      await inputsOf(new Hello("ignored", { pinMinimumLength: 3 }, { ignoreChanges: ["pinMinimumLength"] }));
      await inputsOf(new Hello("all", { pinMinimumLength: 3 }, { ignoreChanges: ["*"] }));
      await inputsOf(new Hello("transformed", { pinMinimumLength: 3 }, { transformations: [() => undefined] }));
    });
  });

  it("take names in place of ids", async () => {
    const policy = new intune.WindowsIdentityProtectionConfiguration("x", {
      assignments: [intune.group("Pilots", intune.filter("Corporate devices", "exclude"))],
      roleScopeTagIds: [intune.scopeTag("Berlin")],
    });
    const { assignments, roleScopeTagIds } = await inputsOf(policy);
    assert.deepEqual(assignments, [
      {
        target: {
          "@odata.type": "#microsoft.graph.groupAssignmentTarget",
          groupId: "Pilots",
          deviceAndAppManagementAssignmentFilterId: "Corporate devices",
          deviceAndAppManagementAssignmentFilterType: "exclude",
        },
      },
    ]);
    assert.deepEqual(roleScopeTagIds, ["Berlin"]);
  });
});

describe("__provider", () => {
  it("is the same string for every resource of a kind, and under 300 bytes with the longest name there is", async () => {
    const { providerSource } = await import("../../provider/pulumi/source.ts");
    assert.equal(providerSource("X"), providerSource("X"));
    assert.ok(providerSource("A".repeat(66)).length < 300);
  });

  it("says what to install where the package isn't there", async () => {
    const { providerSource } = await import("../../provider/pulumi/source.ts");
    const load = new Function("exports", "require", "process", `${providerSource("X")};return exports.handler()`);
    assert.throws(
      () => load({}, require, { cwd: () => "/nowhere/at/all" }),
      /Run npm install pulumi-intune in \/nowhere\/at\/all/,
    );
  });
});
