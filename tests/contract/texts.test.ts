import assert from "node:assert/strict";
import type { Field, Fields } from "../../provider/model/kind.ts";
import { kindNames, loadKind } from "../../provider/model/registry.ts";

/** Words that a property's name may end a measure with, and what its unit then is. */
const MEASURES: readonly (readonly [RegExp, string])[] = [
  [/Percentage/, "percent"],
  [/Months(?![a-z])/, "months"],
  [/Days(?![a-z])/, "days"],
  [/Hours(?![a-z])/, "hours"],
  [/Minutes(?![a-z])/, "minutes"],
  [/Seconds(?![a-z])/, "seconds"],
];

/** What people read about a type: in the editor, on its page, in messages. */
describe("texts of kinds", () => {
  const kinds = kindNames().map(loadKind);

  const visit = (fields: Fields, see: (name: string, field: Field) => void, seen = new Set<Fields>()): void => {
    if (seen.has(fields)) return;
    seen.add(fields);
    for (const [name, field] of Object.entries(fields)) {
      const inner = field.kind === "list" ? field.of : field;
      see(name, field);
      if (inner.kind === "object") visit(inner.fields, see, seen);
      if (inner.kind === "union") for (const variant of Object.values(inner.variants)) visit(variant, see, seen);
    }
  };

  for (const kind of kinds) {
    it(`${kind.name} is described in sentences, with units, and none of them is a draft`, () => {
      const texts = [["the type", kind.description], ...kind.notes.map((note) => ["a note", note])];
      visit(kind.fields, (name, field) => {
        texts.push([name, field.description]);
        const measure = MEASURES.find(([pattern]) => pattern.test(name));
        if (field.kind === "integer" && measure) assert.match(field.unit ?? "", new RegExp(`^${measure[1]}`), name);
      });
      assert.match(kind.title, /^[A-Zim]\w+/);
      for (const [name, text = ""] of texts) {
        assert.match(text, /^([^a-z]|[a-z]+OS).*[.)]$/s, `${name}: ${text}`);
        assert.doesNotMatch(text, /^(Whether|Blocks|Requires|Turns on|Turns off|Allows): |^Not described yet/, name);
        assert.doesNotMatch(text, / {2}|\bTODO\b/, name);
      }
    });
  }

  it("tell the types apart by title and page", () => {
    for (const fact of ["title", "reference"] as const)
      assert.equal(new Set(kinds.map((kind) => kind[fact])).size, kinds.length, fact);
    for (const { name, reference } of kinds) assert.match(reference, /^https:\/\/learn\.microsoft\.com\/graph\//, name);
  });
});
