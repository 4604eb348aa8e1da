import assert from "node:assert/strict";
import { type Found, outcome } from "../../cli/drift/find.ts";
import { markdown } from "../../cli/drift/text.ts";
import { quoted } from "../../cli/phrase.ts";

const nothing: Found = { compared: 2, drift: [], uncompared: [], unmanaged: [], notes: [] };
const gone = (name: string): Found["drift"][number] => ({
  urn: `urn:pulumi:prod::contoso::t::${name}`,
  name: [quoted(name)],
  resource: [quoted(name)],
  gone: true,
  differences: [],
  audience: [],
  by: undefined,
});
const stray = (name: string) => ({ id: "1", name: [quoted(name)], type: ["Identity protection"] });

describe("drift in words", () => {
  it("fits into an issue whatever comes, and says where the rest is", () => {
    const drift = Array.from({ length: 3_000 }, (_, index) => gone(`policy ${index} ${"é".repeat(50)}`));
    const text = markdown({ ...nothing, drift });
    assert.ok(Buffer.byteLength(text) < 65_536);
    assert.match(text, /^- `policy 0 /m);
    assert.match(text, /drift --format json` has it all\.\n$/);
  });

  it("says what to do", () => {
    assert.match(markdown({ ...nothing, drift: [gone("a")] }), /pulumi up --refresh/);
    assert.match(markdown({ ...nothing, unmanaged: [stray("b")] }), /`pulumi-intune adopt` writes/);
    assert.doesNotMatch(markdown(nothing), /adopt|--refresh/);
  });

  it("is nothing only where everything could be looked at", () => {
    const uncompared = [{ urn: "u", name: ["a"], places: [], why: ["b"] }];
    const outcomes: [Partial<Found>, string][] = [
      [{}, "none"],
      [{ drift: [gone("a")] }, "changed"],
      [{ unmanaged: [stray("b")] }, "changed"],
      [{ drift: [gone("a")], uncompared }, "changed"],
      [{ uncompared }, "incomplete"],
      [{ notes: ["no permission"] }, "incomplete"],
    ];
    for (const [some, wanted] of outcomes) assert.equal(outcome({ ...nothing, ...some }), wanted);
  });
});
