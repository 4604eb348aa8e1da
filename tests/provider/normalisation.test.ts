import assert from "node:assert/strict";
import { boolean, integer, list, objectType, string, unionType } from "../../provider/model/kind.ts";
import { normalised } from "../../provider/model/normalisation.ts";
import { kindNames, loadKind } from "../../provider/model/registry.ts";
import { same } from "../../provider/model/values.ts";
import { samplesOf } from "../../scripts/samples.ts";

const about = { description: "Anything." };
const app = objectType("app", {
  name: string({ ...about, required: true }),
  blocked: boolean(about),
  note: string({ ...about, nullable: true }),
});
const apps = list(app, about);
const ordered = list(app, { ...about, ordered: true });

describe("a value in the spelling of a known one", () => {
  const known = [{ name: "a" }, { name: "b", blocked: true }, { name: "c", note: null }];
  const full = (name: string, more: object = {}) => ({ name, blocked: false, note: null, ...more });

  it("is the known one where both mean the same", () => {
    const value = [full("c"), full("a"), full("b", { blocked: true })];
    assert.equal(normalised(apps, known, value), known);
  });

  it("differs where an item changed, and nowhere else, whatever the order", () => {
    const value = [full("c"), full("a"), full("b")];
    assert.deepEqual(normalised(apps, known, value), [known[0], { name: "b", blocked: false }, known[2]]);
  });

  it("has new items at the end, without what is as by default, and no items that are gone", () => {
    assert.deepEqual(normalised(apps, known, [full("d"), full("c"), full("a"), full("b", { blocked: true })]), [
      ...known,
      { name: "d" },
    ]);
    assert.deepEqual(normalised(apps, known, [full("c"), full("a")]), [known[0], known[2]]);
  });

  it("keeps every place where the order counts", () => {
    assert.deepEqual(normalised(ordered, known, [full("b", { blocked: true }), full("a"), full("c")]), [
      { name: "b", blocked: true },
      { name: "a", blocked: false },
      known[2],
    ]);
  });

  it("takes nothing over from an object of another type", () => {
    const shape = unionType("shape", {
      circle: { size: integer(about) },
      square: { size: integer(about), edge: integer(about) },
    });
    const circle = { "@odata.type": "#microsoft.graph.circle", size: 3 };
    const square = { "@odata.type": "#microsoft.graph.square", size: 4, edge: 0 };
    assert.deepEqual(normalised(shape(about), circle, square), { "@odata.type": "#microsoft.graph.square", size: 4 });
  });

  it("keeps the places of assignments", () => {
    const to = (groupId: string, more: object = {}) => ({
      target: { "@odata.type": "#microsoft.graph.groupAssignmentTarget", groupId, ...more },
    });
    const none = { deviceAndAppManagementAssignmentFilterId: null, deviceAndAppManagementAssignmentFilterType: "none" };
    const { assignments } = loadKind("WindowsIdentityProtectionConfiguration").fields;
    assert.ok(assignments);
    const before = [to("a"), to("b"), to("c")];
    const value = [to("d", none), to("c", none), to("a", none)];
    assert.deepEqual(normalised(assignments, before, value), [to("a"), to("d", none), to("c")]);
  });

  it("is a value, also where nothing is known or nothing is there", () => {
    assert.deepEqual(normalised(apps, undefined, [full("a")]), [{ name: "a" }]);
    assert.equal(normalised(string({ ...about, nullable: true }), "a", null), null);
    assert.equal(normalised(string({ ...about, nullable: true }), undefined, null), null);
  });

  it("means the same as the value, in every property of every kind", () => {
    for (const kind of kindNames().map(loadKind)) {
      const { minimal, full, update } = samplesOf(kind);
      const changed = { ...full, ...update };
      for (const [name, field] of Object.entries(kind.fields)) {
        for (const [before, value] of [
          [full[name], changed[name]],
          [changed[name], full[name]],
          [minimal[name], full[name]],
        ])
          assert.ok(same(field, normalised(field, before, value), value), `${kind.name}.${name}`);
      }
    }
  });
});
