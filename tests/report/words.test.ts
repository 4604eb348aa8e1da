import assert from "node:assert/strict";
import { plainText } from "../../cli/phrase.ts";
import { label, words } from "../../cli/review/words.ts";
import { boolean, enumeration, integer, list, object, string } from "../../provider/model/kind.ts";

const description = "A setting.";
const say = (...args: Parameters<typeof words>): string => plainText(words(...args));

describe("values in words", () => {
  const days = integer({ description, unit: "days" });
  const usage = enumeration("usage", ["notConfigured", "xtsAes256"], { description });
  const address = object(
    "address",
    { host: string({ description }), portNumber: integer({ description }) },
    { description },
  );
  const cases: [string, string][] = [
    [say(days, 8), "8 days"],
    [say(days, 1), "1 day"],
    [say(days, null), "not configured"],
    [say(boolean({ description }), true), "yes"],
    [say(usage, "notConfigured"), "not configured"],
    [say(usage, "xtsAes256"), "xtsAes256"],
    [say({ ...usage, flags: true }, ["notConfigured", "xtsAes256"]), "not configured, xtsAes256"],
    [say(list(string({ description }), { description }), ["a", "b"]), "a, b"],
    [say(list(string({ description }), { description }), []), "none"],
    [
      say(list(integer({ description }), { description }), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
      "1, 2, 3, 4, 5, 6, 7, 8, and 2 more",
    ],
    [say(address, { host: "a", portNumber: 443, other: null }), "Host: a, Port number: 443"],
    [say(undefined, "04da6b54-80e4-46f7-96ec-b56ff0331ba9"), "known only after the update"],
    [say(undefined, ""), "empty"],
  ];
  for (const [actual, expected] of cases) it(expected, () => assert.equal(actual, expected));

  it("names of properties", () => {
    assert.equal(label("pinMinimumLength"), "PIN minimum length");
    assert.equal(label("bitLockerEnabled"), "BitLocker enabled");
    assert.equal(label("pinExpirationInDays"), "PIN expiration");
    assert.equal(label("windowsHelloForBusinessBlocked"), "Windows Hello for Business blocked");
    assert.equal(
      label("deviceManagementApplicabilityRuleOsVersion"),
      "Device management applicability rule OS version",
    );
  });
});
