import assert from "node:assert/strict";
import { type Found, outcome } from "../../cli/drift/find.ts";
import { terminal } from "../../cli/drift/terminal.ts";
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

const DIFFERENCE = {
  path: "minimum",
  direction: "unclear",
  unresolved: false,
  unseen: false,
  secret: false,
  field: undefined,
  judgement: undefined,
} as const;

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

  it("for a terminal has no markup, a line for each difference, and names in quotes", () => {
    const differences = [{ ...DIFFERENCE, label: ["Minimum length"], before: ["6"], after: ["4"] }];
    const by = { who: [quoted("anna@contoso.com")], when: "2026-01-02" };
    const text = terminal({
      ...nothing,
      drift: [{ ...gone("Hello"), gone: false, differences, by }],
      unmanaged: [stray("b")],
      notes: ["the audit log may not be read"],
    });
    assert.equal(
      text,
      `2 configurations compared: 1 changed in the tenant, 1 object that no stack manages.

Changed in the tenant
  "Hello" (in the program "Hello"), by "anna@contoso.com" on 2026-01-02
    Minimum length: 6 → 4

pulumi up --refresh puts back what the program says. What shall stay belongs into the program first.

Managed by no stack
  "b", Identity protection, 1

pulumi-intune adopt writes a program that adopts them; a resource with adopt and the id adopts one.

Not known
  the audit log may not be read
`,
    );
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
