import assert from "node:assert/strict";
import type { Definition } from "../../../catalog/definition.ts";
import { definition } from "../../../catalog/table.ts";
import { tables } from "../../../provider/model/device-settings/addresses/index.ts";
import type { Row } from "../../../provider/model/device-settings/addresses/row.ts";
import type { Field, Fields } from "../../../provider/model/kind.ts";
import { loadKind } from "../../../provider/model/registry.ts";
import { elementOf, fieldsOf } from "../../../provider/model/walk.ts";

interface Place {
  readonly at: string;
  readonly row: Row;
  readonly field: Field | undefined;
  readonly found: Definition | undefined;
}

/** The field at a path, through objects of one type. */
function fieldAt(fields: Fields | undefined, path: readonly string[]): Field | undefined {
  const [name = "", ...inner] = path;
  const field = fields?.[name];
  return inner.length === 0 || !field ? field : fieldAt(fieldsOf(field, {}), inner);
}

const places: readonly Place[] = Object.entries(tables).flatMap(([name, table]) =>
  Object.entries(table).map(([property, row]) => ({
    at: `${name}.${property}`,
    row,
    field: fieldAt(loadKind(name).fields, property.split(".")),
    found: definition(row.identity),
  })),
);

/** What says "not configured". */
const LEFT_ALONE = new Set(["notConfigured", "userDefined", "deviceDefault", "unknownFutureValue"]);

/**
 * Members that mean nothing on the device or nothing that the catalog has an option for, looked at one by one: an
 * antivirus scan that is "disabled", Windows 10's fourth sort of telemetry, password types that have no key. Four
 * enumerations have no member for "not configured": their first, which every object has, may stand for it.
 */
const WITHOUT_VALUE = new Set(
  `defenderScanType.disabled defenderMonitorFileActivity.disable defenderPotentiallyUnwantedAppAction.warn
  defenderPotentiallyUnwantedAppActionSetting.warn defenderNetworkProtectionType.warn
  diagnosticsDataSubmissionMode.enhanced automaticUpdateMode.windowsDefault
  lanManagerAuthenticationLevel.lmAndNltm localSecurityOptionsSmartCardRemovalBehavior.noAction
  localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedClients.none
  localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedServers.none
  passwordRequiredType.customPassword workProfilePasswordRequiredType.customPassword`.split(/\s+/),
);

/** Whose names mislead, each read once more: what is blocked here is the exception, the list, or the way around. */
const ODD = [
  "bitLockerRemovableDrivePolicy.blockCrossOrganizationWriteAccess",
  "localSecurityOptionsBlockRemoteLogonWithBlankPassword",
  "searchBlockWebResults",
];

describe("what typed properties are on the device", () => {
  it("names properties that the types have and can be written", () => {
    assert.deepEqual(
      places.filter(({ field }) => !field || field.readOnly).map(({ at }) => at),
      [],
    );
  });

  it("names settings that the catalog has, of the platform of the type", () => {
    const wrong = places.filter(({ found, at }) => {
      const platform = loadKind(at.split(".")[0] as string).platform;
      const there = (found?.platforms ?? []).join(" ").toLowerCase();
      return !found || found.superseded || !there.includes(platform === "ios" ? "ios" : platform);
    });
    assert.deepEqual(
      wrong.map(({ at, row }) => `${at}: ${row.identity}`),
      [],
    );
  });

  it("names values that are among the setting's options", () => {
    const wrong = places.flatMap(({ at, row, found }) => {
      if (row.values === "same") return found?.options ? [`${at}: options need values`] : [];
      const literals = (found?.options ?? []).filter(({ gone }) => !gone).map(({ literal }) => literal);
      return Object.values(row.values)
        .filter((value) => !literals.includes(value))
        .map((value) => `${at}: ${JSON.stringify(value)} of ${JSON.stringify(literals)}`);
    });
    assert.deepEqual(wrong, []);
  });

  it("takes a value as it is only where both sides have the same sort", () => {
    const sorts: Readonly<Record<string, string>> = { integer: "integer", string: "string", binary: "secret" };
    const wrong = places.filter(({ row, field, found }) => {
      if (row.values !== "same" || !field || !found) return false;
      if (field.kind === "list") return found.shape !== "simpleCollection";
      const valueType = field.secret ? "secret" : sorts[field.kind];
      return found.shape !== "simple" || found.valueType !== valueType;
    });
    assert.deepEqual(
      wrong.map(({ at, field, found }) => `${at}: ${field?.kind}, ${found?.shape} ${found?.valueType}`),
      [],
    );
  });

  it("says of each member of an enumeration what it is, or that it leaves the setting alone", () => {
    const wrong = places.flatMap(({ at, row, field }) => {
      const of = field && elementOf(field);
      if (row.values === "same" || of?.kind !== "enum") return [];
      const values = row.values;
      return of.members
        .filter((member) => !LEFT_ALONE.has(member) && !Object.hasOwn(values, member))
        .map((member) => `${at.split(".").slice(1).join(".")}.${member}`)
        .filter((member) => !WITHOUT_VALUE.has(member));
    });
    assert.deepEqual(wrong, []);
  });

  it("maps only values that the property can have", () => {
    const wrong = places.flatMap(({ at, row, field }) => {
      if (row.values === "same" || !field) return [];
      const of = elementOf(field);
      const possible = of.kind === "enum" ? of.members : of.kind === "boolean" ? ["true", "false"] : ["true"];
      return Object.keys(row.values)
        .filter((value) => !possible.includes(value))
        .map((value) => `${at}: ${value}`);
    });
    assert.deepEqual(wrong, []);
  });

  it("turns a no into a no: by the names of property and setting, whatever the table says", () => {
    const isNo = (name: string) => /block|disable|prevent(?!ion)|doNot|notMerged|excluded|hide/i.test(name);
    const isNoValue = (value: unknown) =>
      /^(false|disabled?|off|none)$|^(block|do ?not|not|disallow)|NotAllowed|ForceLocationOff/i.test(String(value));
    /** A setting whose yes is a no. */
    const isNoSetting = (identity: string) =>
      /^(disable|prevent(?!ion)|disallow|exclude|deny|lockdown)|block|hide|donot|dontask|disabled$|shielded/.test(
        identity
          .replace(/_name$/, "")
          .split(/[_.]/)
          .at(-1) as string,
      );
    const wrong = places
      .filter(({ row, field }) => row.values !== "same" && field?.kind === "boolean")
      .filter(({ at, row }) => {
        const property = at.split(".").at(-1) as string;
        const value = (row.values as Record<string, unknown>).true;
        const yes = isNoSetting(row.identity) ? isNoValue(value) : !isNoValue(value);
        return isNo(property) === yes;
      });
    assert.deepEqual(new Set(wrong.map(({ at }) => at.split(".").slice(1).join("."))), new Set(ODD));
  });

  it("gives no two members of an enumeration the same value", () => {
    const wrong = places.filter(({ row, field }) => {
      const values =
        row.values === "same" || (field && elementOf(field).kind) !== "enum" ? [] : Object.values(row.values);
      return new Set(values).size < values.length;
    });
    // A Mac either checks where programs come from or doesn't: from where is another key.
    assert.deepEqual(
      wrong.map(({ at }) => at),
      ["MacOSEndpointProtectionConfiguration.gatekeeperAllowedAppSource"],
    );
  });

  it("gives a page of Microsoft's or Apple's for each", () => {
    const hosts = new Set(places.map(({ row }) => new URL(row.source).host));
    assert.deepEqual([...hosts].sort(), ["developer.apple.com", "learn.microsoft.com"]);
    assert.ok(places.length > 450, String(places.length));
  });
});
