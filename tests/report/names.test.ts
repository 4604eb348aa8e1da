import assert from "node:assert/strict";
import { readPreview } from "../../cli/pulumi/input.ts";
import { reportOn } from "../../cli/review/model.ts";
import { NOTHING_SEEN } from "../../cli/review/seen.ts";
import { UNKNOWN } from "../../provider/pulumi/values.ts";
import { allDevices, group, onlyFilter, previewOf, reportOf, step, text, without } from "./support.ts";

const pilots = "1F0B54BB-8f7a-4b1e-9f0c-3a7c2b6d1e01";
const kiosks = "5c9a1d3e-2b4f-4a6c-8d7e-9f0a1b2c3d02";
const stranger = "9c9a1d3e-2b4f-4a6c-8d7e-9f0a1b2c3d99";
const changes = [
  step("create", undefined, { displayName: "it", assignments: [group(pilots), group(stranger), without(kiosks)] }),
];
const events = (...messages: string[]) =>
  messages.map((message) => JSON.stringify({ diagnosticEvent: { severity: "debug", message } })).join("\n");

describe("groups in a report", () => {
  const report = (config: object, log?: string, names: Record<string, string> = {}) =>
    reportOn(readPreview(JSON.stringify({ ...JSON.parse(previewOf(...changes)), config }), log), {
      ...NOTHING_SEEN,
      names: new Map(Object.entries(names)),
    });
  const audience = (...args: Parameters<typeof report>) => text(report(...args).changes[0]?.audience);
  const lower = pilots.toLowerCase();

  it("keep their ids beside the names that the configuration of the stack gives them, also inside an object", () => {
    const config = {
      "contoso:pilotRing": lower,
      "contoso:groups": JSON.stringify({ kiosks: [], k: { kiosk: kiosks } }),
    };
    assert.equal(
      audience(config),
      `group ${lower} (pilotRing in the program), group ${stranger}, without group ${kiosks} (kiosk in the program)`,
    );
  });

  it("have the names that the report itself found in the tenant, whatever the program calls them", () => {
    const names = { [lower]: "Everybody", [kiosks]: "Kiosks" };
    assert.equal(
      audience({ "contoso:pilotRing": lower }, undefined, names),
      `group Everybody, group ${stranger}, without group Kiosks`,
    );
  });

  it("get no name from a message: a program can log what it likes", () => {
    const log = events(`pulumi-intune: ${lower} is named Nobody\n`);
    assert.equal(audience({}, log), `group ${lower}, group ${stranger}, without group ${kiosks}`);
  });

  it("have their ids where nobody knows a name", () => {
    assert.match(audience({ "contoso:broken": "{", "contoso:list": "[1]" }), /^group 1f0b54bb/);
  });
});

describe("filters and groups of the same program", () => {
  const FILTER = "DeviceAndAppManagementAssignmentFilter";
  const id = "7e9a1d3e-2b4f-4a6c-8d7e-9f0a1b2c3d77";
  const made = (op: string, name: string, outputs: object, type = `pulumi-nodejs:dynamic/intune:${FILTER}`) => {
    const urn = `urn:pulumi:prod::contoso::${type}::${name}`;
    const state = {
      urn,
      type,
      ...outputs,
      inputs: { displayName: `The ${name}` },
      outputs: { displayName: `The ${name}` },
    };
    return { op, urn, ...(op === "create" ? {} : { oldState: state }), newState: state };
  };
  const azuread = "azuread:index/group:Group";
  const words = (others: object[], ...assignments: object[]) => {
    const policy = step("create", undefined, { displayName: "it", assignments });
    return text(
      reportOf(previewOf(policy, ...others)).changes.find(({ resource }) => text(resource) === "it")?.audience,
    );
  };

  it("appear by name, where they are there", () => {
    const there = [made("update", "laptops", { id }), made("update", "pilots", { id: "x", outputs: {} }, azuread)];
    assert.equal(words(there, onlyFilter(id)), `all devices (only filter ${id} (The laptops in the program))`);
  });

  it("appear by name, where they are new", () => {
    assert.equal(
      words([made("create", "laptops", {})], onlyFilter(UNKNOWN)),
      "all devices (only filter The laptops of the program, which is new)",
    );
    assert.equal(
      words([made("create", "pilots", {}, azuread), made("create", "kiosks", {}, azuread)], group(UNKNOWN)),
      "group The pilots or The kiosks of the program, which is new",
    );
    assert.equal(
      words([], group(UNKNOWN), onlyFilter(UNKNOWN)),
      "group not known yet, all devices (only filter not known yet)",
    );
  });

  it("don't make an audience smaller while nobody knows what they let through", () => {
    const policy = step("create", undefined, { displayName: "it", assignments: [onlyFilter(UNKNOWN)] });
    const risk = (one: object) => reportOf(previewOf(one)).changes[0]?.risk;
    assert.equal(risk(policy), risk(step("create", undefined, { displayName: "it", assignments: [allDevices] })));
  });
});
