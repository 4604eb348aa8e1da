import assert from "node:assert/strict";
import { type LocalTenant, startTenant } from "../../local/index.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { handler } from "../../provider/pulumi/dynamic.ts";
import { acts, SIGNS } from "../hostile.ts";
import { during } from "../workbench.ts";

const kind = loadKind("WindowsIdentityProtectionConfiguration");
const path = kind.collection.path;
const type = `#${kind.type}`;

describe("names in a tenant that mean harm", function () {
  this.timeout(60_000);
  let tenant: LocalTenant;
  beforeEach(async () => {
    tenant = await startTenant();
  });
  afterEach(() => tenant.close());
  const names = Object.entries(SIGNS).map(([what, sign]) => [what, `Hello ${sign} end`] as const);

  it(`act in no error of a program that names them too: ${names.length} names`, async () => {
    for (const [what, displayName] of names) {
      const { id } = tenant.portal.create(path, { "@odata.type": type, displayName });
      const error = await during(tenant, kind, ({ create }) => create({ displayName })).catch(
        (thrown: unknown) => thrown,
      );
      assert.ok(error instanceof Error && error.message.includes(id), `${what}: ${error}`);
      assert.ok(!acts(error.message), `${what}: ${JSON.stringify(error.message)}`);
    }
  });

  it(`act in no message: ${names.length} adoptions, ${names.length} wrong types`, async () => {
    const other = loadKind("WindowsDefenderAdvancedThreatProtectionConfiguration");
    for (const [what, displayName] of names) {
      const { id } = tenant.portal.create(path, { "@odata.type": type, displayName, pinMinimumLength: 9 });
      await during(tenant, kind, async ({ check, messages }) => {
        await check({}, { displayName: "Other", adopt: id });
        assert.ok(messages.length > 0, what);
        for (const { text } of messages) assert.ok(!acts(text), `${what}: ${JSON.stringify(text)}`);
      });
      const error = await during(tenant, other, ({ read }) => read(id, {})).catch((thrown: unknown) => thrown);
      assert.ok(error instanceof Error && !acts(error.message), `${what}: ${error}`);
    }
  });

  it(`act in no failure that the engine prints: ${names.length} names`, async () => {
    const env = { ...process.env };
    Object.assign(process.env, tenant.env());
    try {
      const provider = handler(kind.name);
      const { configure, check } = provider as unknown as {
        configure: (given: { config: { get: () => undefined } }) => Promise<void>;
        check: (olds: object, news: object) => Promise<{ failures: { reason: string }[] }>;
      };
      await configure({ config: { get: () => undefined } });
      for (const [what, displayName] of names) {
        const { failures } = await check(
          {},
          { displayName: "x", [displayName]: 1, pinUppercaseCharactersUsage: displayName },
        );
        assert.equal(failures.length, 2, what);
        for (const { reason } of failures) assert.ok(!acts(reason), `${what}: ${JSON.stringify(reason)}`);
      }
    } finally {
      process.env = env;
    }
  });
});
