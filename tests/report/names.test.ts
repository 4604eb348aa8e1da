import assert from "node:assert/strict";
import { group, previewOf, reportOf, step, text, without } from "./support.ts";

const pilots = "1F0B54BB-8f7a-4b1e-9f0c-3a7c2b6d1e01";
const kiosks = "5c9a1d3e-2b4f-4a6c-8d7e-9f0a1b2c3d02";
const stranger = "9c9a1d3e-2b4f-4a6c-8d7e-9f0a1b2c3d99";
const changes = [
  step("create", undefined, { displayName: "it", assignments: [group(pilots), group(stranger), without(kiosks)] }),
];
const events = (...messages: string[]) =>
  messages.map((message) => JSON.stringify({ diagnosticEvent: { severity: "debug", message } })).join("\n");

describe("groups in a report", () => {
  const audience = (config: object, log?: string) =>
    text(reportOf(JSON.stringify({ ...JSON.parse(previewOf(...changes)), config }), log).changes[0]?.audience);

  it("have the names that the configuration of the stack gives their ids, also inside an object", () => {
    assert.equal(
      audience({
        "contoso:pilotRing": pilots.toLowerCase(),
        "contoso:groups": JSON.stringify({ kiosks: [], k: { kiosk: kiosks } }),
      }),
      `group pilotRing, group ${stranger}, without group kiosk`,
    );
  });

  it("have the names that the program gives, which the provider noted in the event log", () => {
    const log = events(
      `pulumi-intune: ${pilots.toLowerCase()} is named Pilot users`,
      `pulumi-intune: ${kiosks} is named K\n`,
    );
    assert.equal(audience({}, log), `group Pilot users, group ${stranger}, without group K`);
  });

  it("have their ids where nobody knows a name", () => {
    assert.match(audience({ "contoso:broken": "{", "contoso:list": "[1]" }), /^group 1f0b54bb/);
  });
});
