import assert from "node:assert/strict";
import { type LocalTenant, startTenant } from "../../../local/index.ts";
import { type Kind, writableFields } from "../../../provider/model/kind.ts";
import { kindNames, loadKind } from "../../../provider/model/registry.ts";
import { sample } from "../../../scripts/samples.ts";
import { clean, linkedSamples, markedPaths, secretPaths } from "../../conformance/objects.ts";
import { type Properties, plain, writes } from "../../workbench.ts";
import { halfMade, type Plugin, renamed, running, type State } from "./plugin.ts";

/** One marker for each type that an unknown value may turn out to have. */
const UNKNOWNS = [
  "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  "030794c1-ac77-496b-92df-f27374a8bd58",
  "e48ece36-62e2-4504-bad9-02848725956a",
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
];

/** Every kind through the door for all languages. A kind joins by being there. */
describe("the plugin, over gRPC", () => {
  for (const className of kindNames()) {
    const kind = loadKind(className);
    // What a tenant has one of is made of nothing, and has no name.
    if (kind.collection.singleton) continue;
    const type = `intune:index:${className}`;
    let tenant: LocalTenant;
    const fresh = (): { full: Properties; update: Properties } => {
      clean(tenant, kind.collection.path);
      const { full, update } = linkedSamples(tenant, kind);
      tenant.journal.clear();
      tenant.faults.clear();
      return { full: renamed(full), update: renamed(update) };
    };
    const made = async (plugin: Plugin, args: Properties): Promise<State & { id: string }> => {
      const { inputs, failures } = await plugin.check(type, "one", args);
      assert.deepEqual(failures, []);
      return { inputs, ...(await plugin.create(type, "one", inputs)) };
    };

    describe(className, () => {
      before(async () => {
        tenant = await startTenant({ legacyOffice: true });
      });
      after(() => tenant.close());

      it("is made, read and compared without a difference, changed and deleted; secrets are marked", async () => {
        const { full, update } = fresh();
        const { id, inputs, outputs } = await running(tenant, (plugin) => made(plugin, full));
        assert.deepEqual(withoutHidden(plain(inputs)), full);
        await running(tenant, async (plugin) => {
          const read = await plugin.read(type, "one", id, { inputs, outputs });
          assert.deepEqual(plain(read.inputs), plain(inputs));
          const again = await plugin.check(type, "one", full, plain(inputs));
          assert.deepEqual((await plugin.diff(type, "one", id, { inputs, outputs }, again.inputs)).changed, []);
          const changed = await plugin.check(type, "one", { ...full, ...update }, plain(inputs));
          const news = await plugin.update(type, "one", id, { inputs, outputs }, changed.inputs);
          const [secrets, graph] = [secretPaths(kind.fields, linked(full)).sort(), [inputs, outputs, news]];
          for (const properties of graph) assert.deepEqual(markedPaths(properties).sort(), secrets);
        });
        await running(tenant, (plugin) => plugin.delete(type, "one", id, { inputs, outputs }));
        assert.equal(tenant.portal.get(kind.collection.path, id), undefined);
      });

      it("is imported without its secrets, and what is imported previews unchanged", async () => {
        const { full } = fresh();
        const { id } = await running(tenant, (plugin) => made(plugin, full));
        tenant.journal.clear();
        await running(tenant, async (plugin) => {
          const { inputs = {}, outputs = {} } = await plugin.read(type, "other", id);
          assert.deepEqual(markedPaths(inputs), []);
          const needed = neededSecrets(kind, linked(full));
          const { inputs: checked, failures } = await plugin.check(type, "other", inputs, inputs);
          if (!needed) assert.deepEqual(failures, []);
          assert.deepEqual((await plugin.diff(type, "other", id, { inputs, outputs }, checked)).changed, []);
          const [first = ""] = Object.keys(inputs).filter(
            (name) => name !== kind.collection.nameProperty && !name.startsWith("__"),
          );
          const { [first]: _, ...fewer } = checked;
          assert.deepEqual((await plugin.diff(type, "other", id, { inputs, outputs }, fewer)).changed, []);
        });
        assert.deepEqual(writes(tenant), []);
      });

      it("previews what isn't declared as unknown, and takes unknown values of all types", async () => {
        const { full } = fresh();
        await running(tenant, async (plugin) => {
          const planned = await plugin.create(type, "one", full, true);
          const fixed = Object.keys(kind.fields).filter((name) => !(name in full));
          for (const name of fixed) assert.equal(planned.outputs[name], UNKNOWNS[0], name);
          for (const [place, unknown] of UNKNOWNS.entries()) {
            const open = Object.fromEntries(writableFields(kind).map(([name]) => [name, unknown]));
            const { failures } = await plugin.check(type, `open-${place}`, open);
            assert.deepEqual(failures, []);
          }
        });
        assert.deepEqual(writes(tenant), []);
      });

      const replaced = writableFields(kind).filter(([, { immutable }]) => immutable);
      if (replaced.length > 0) {
        it("is replaced where a property changes that it keeps from its making", async () => {
          const { full } = fresh();
          await running(tenant, async (plugin) => {
            const { id, inputs, outputs } = await made(plugin, full);
            for (const [name, field] of replaced) {
              const news = { ...inputs, [name]: sample(name, field, "second") };
              const { replaces } = await plugin.diff(type, "one", id, { inputs, outputs }, news);
              assert.deepEqual(replaces, [name]);
            }
          });
        });
      }

      if (kind.collection.assign) {
        it("stays in the state when it is made and what comes after fails", async () => {
          const { full } = fresh();
          tenant.faults.add({ method: "POST", path: new RegExp(`^${kind.collection.path}/[^/]+/`), status: 400 });
          await running(tenant, async (plugin) => {
            const { inputs } = await plugin.check(type, "one", full);
            const error = await plugin.create(type, "one", inputs).catch((reason: unknown) => reason);
            const half = halfMade(error);
            assert.ok(half?.id);
            assert.match(half.reasons.join(), /^Creating .* failed: /);
            assert.equal(half.properties[kind.collection.nameProperty], full[kind.collection.nameProperty]);
            assert.ok(half.properties.__provider && half.properties.__intune);
          });
        });
      }
    });

    /** With Graph's names, for what knows the fields. */
    const linked = (args: Properties): Properties =>
      JSON.parse(JSON.stringify(args).replaceAll('"odataType":', '"@odata.type":')) as Properties;
  }
});

const withoutHidden = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !name.startsWith("__")));

/** Whether an object of the kind can't be declared without a secret. */
const neededSecrets = (kind: Kind, args: Properties): boolean =>
  secretPaths(kind.fields, args).some((path) => kind.fields[/^\w+/.exec(path)?.[0] ?? ""]?.required === true);
