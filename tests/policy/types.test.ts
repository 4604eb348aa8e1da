import assert from "node:assert/strict";
import { broken, demand, isTrue, resourceRule, setting } from "../../sdk/policy/index.ts";

const facts = { id: "a-rule", title: "", reason: "", link: "", level: "advisory" } as const;
const HELLO = "WindowsIdentityProtectionConfiguration";

/** What counts is that it compiles: each line below a mark must be an error, and all others none. */
describe("rules in the compiler", () => {
  it("know the properties of a class", () => {
    const known = [
      setting(HELLO, "pinMinimumLength", isTrue),
      // @ts-expect-error misspelled
      setting(HELLO, "pinMinimumLenght", isTrue),
      // @ts-expect-error of another class
      demand(HELLO, "bitLockerEnabled", isTrue),
      setting("AClassOfALaterRelease", "whatever", isTrue),
    ];
    assert.deepEqual(
      known.map(({ path }) => path),
      ["pinMinimumLength", "pinMinimumLenght", "bitLockerEnabled", "whatever"],
    );
  });

  it("know what a rule's classes have, of which types, and what its options are", () => {
    const rule = resourceRule({
      ...facts,
      types: [HELLO],
      check: ({ effective, show }) => {
        const found = effective("pinMinimumLength");
        const length: number = found.known ? (found.value ?? 0) : 0;
        // @ts-expect-error a number
        const text: string | null = found.known ? found.value : null;
        // @ts-expect-error misspelled
        show("pinMinimumLenght");
        return length > Number(text) ? [] : [broken("")];
      },
    });
    const any = resourceRule({ ...facts, check: ({ effective }) => (effective("whatever").known ? [] : [broken("")]) });
    assert.deepEqual([rule.types, any.types], [[HELLO], undefined]);
  });
});
