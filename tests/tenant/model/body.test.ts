import assert from "node:assert/strict";
import { Refusal } from "../../../local/tenant/http/errors.ts";
import { readEntity, type Values } from "../../../local/tenant/model/body.ts";
import { model } from "../../../local/tenant/model/graph.ts";

/** Reads a body for a type; gives the error's code and message where it is refused. */
function read(type: string, body: Values): Values | string {
  try {
    return readEntity(body, model.required(type)).values;
  } catch (error) {
    assert.ok(error instanceof Refusal);
    return `${error.code}: ${error.message}`;
  }
}

const hello = "windowsIdentityProtectionConfiguration";

describe("bodies", () => {
  it("hold literals of the property's type", () => {
    const refused: [string, Values, string][] = [
      [hello, { pinMinimumLength: "8" }, "Cannot convert the literal '8' to the expected type 'Edm.Int32'."],
      [hello, { pinMinimumLength: 8.5 }, "Cannot convert the literal '8.5' to the expected type 'Edm.Int32'."],
      [
        hello,
        { pinExpirationInDays: 2 ** 31 },
        "Cannot convert the literal '2147483648' to the expected type 'Edm.Int32'.",
      ],
      [hello, { pinRecoveryEnabled: "true" }, "Cannot convert the literal 'true' to the expected type 'Edm.Boolean'."],
      [hello, { displayName: 5 }, "Cannot convert the literal '5' to the expected type 'Edm.String'."],
      [
        "iosCustomConfiguration",
        { payload: "<xml/>" },
        "Cannot convert the literal '<xml/>' to the expected type 'Edm.Binary'.",
      ],
      [
        "sharedPCConfiguration",
        { maintenanceStartTime: "25:00" },
        "Cannot convert the literal '25:00' to the expected type 'Edm.TimeOfDay'.",
      ],
      [
        "windowsUpdateForBusinessConfiguration",
        { featureUpdatesPauseExpiryDateTime: "tomorrow" },
        "Cannot convert the literal 'tomorrow' to the expected type 'Edm.DateTimeOffset'.",
      ],
    ];
    for (const [type, body, message] of refused) assert.equal(read(type, body), `ModelValidationFailure: ${message}`);
  });

  it("hold members of an enum, in their own spelling", () => {
    for (const value of ["Required", "unknown", "required,allowed"]) {
      assert.match(
        String(read(hello, { pinUppercaseCharactersUsage: value })),
        /^ModelValidationFailure: .*configurationUsage/,
      );
    }
    // `notConfigured` stands on one of the two reference pages only.
    assert.deepEqual(read(hello, { pinUppercaseCharactersUsage: "notConfigured" }), {
      pinUppercaseCharactersUsage: "notConfigured",
    });
  });

  it("join members of flags, and only of flags", () => {
    assert.deepEqual(read("windows81SCEPCertificateProfile", { hashAlgorithm: "sha1, sha2" }), {
      hashAlgorithm: "sha1,sha2",
    });
    assert.match(String(read("windows81SCEPCertificateProfile", { hashAlgorithm: "sha1,md5" })), /hashAlgorithms/);
  });

  it("hold null only where the type lets them", () => {
    assert.deepEqual(read(hello, { pinMinimumLength: null }), { pinMinimumLength: null });
    const enrollment = "deviceEnrollmentWindowsHelloForBusinessConfiguration";
    assert.match(String(read(enrollment, { pinMinimumLength: null })), /^ModelValidationFailure: .*Nullable=False/);
  });

  it("hold numbers within their range, first and last included", () => {
    for (const value of [4, 127])
      assert.deepEqual(read(hello, { pinMinimumLength: value }), { pinMinimumLength: value });
    for (const value of [3, 128]) assert.match(String(read(hello, { pinMinimumLength: value })), /^BadRequest/);
    for (const [property, max] of [
      ["pinExpirationInDays", 730],
      ["pinPreviousBlockCount", 50],
    ] as const) {
      assert.deepEqual(read(hello, { [property]: max }), { [property]: max });
      assert.match(String(read(hello, { [property]: max + 1 })), /^BadRequest/);
      assert.match(String(read(hello, { [property]: -1 })), /^BadRequest/);
    }
  });

  it("spell property names as the type does", () => {
    assert.match(String(read(hello, { PinMinimumLength: 8 })), /property 'PinMinimumLength' does not exist/);
    assert.match(String(read(hello, { "unknown@odata.type": "x" })), /property 'unknown' does not exist/);
  });

  it("say the type of what may be of several", () => {
    const setting = { displayName: "x", omaUri: "./x" };
    assert.equal(
      read("windows10CustomConfiguration", { omaSettings: [setting] }),
      "ModelValidationFailure: Cannot create an abstract class.",
    );
    const typed = { "@odata.type": "#microsoft.graph.omaSettingInteger", ...setting, value: 1 };
    assert.deepEqual(read("windows10CustomConfiguration", { omaSettings: [typed] }), { omaSettings: [typed] });
    const other = { "@odata.type": "#microsoft.graph.airPrintDestination" };
    assert.match(String(read("windows10CustomConfiguration", { omaSettings: [other] })), /not assignable/);
  });

  it("hold lists where the type has lists", () => {
    assert.match(String(read(hello, { roleScopeTagIds: "0" })), /roleScopeTagIds/);
    assert.match(String(read(hello, { roleScopeTagIds: [0] })), /Edm\.String/);
    assert.match(String(read(hello, { displayName: ["x"] })), /Edm\.String/);
  });

  it("lose what only the service sets, once it fits", () => {
    assert.deepEqual(read(hello, { id: "x", version: 7, createdDateTime: "2001-01-01T00:00:00Z" }), {});
    assert.match(String(read(hello, { version: "7" })), /Edm\.Int32/);
  });

  it("may carry annotations", () => {
    const body = {
      "@odata.context": "x",
      "roleScopeTagIds@odata.type": "#Collection(String)",
      "#microsoft.graph.assign": {},
    };
    assert.deepEqual(read(hello, body), {});
  });

  it("come back in the service's spelling of times", () => {
    assert.deepEqual(read("sharedPCConfiguration", { maintenanceStartTime: "03:00" }), {
      maintenanceStartTime: "03:00:00.0000000",
    });
    assert.deepEqual(read("omaSettingDateTime", { value: "2026-03-01T02:00:00.50+02:00" }), {
      value: "2026-03-01T00:00:00.5Z",
    });
  });
});
