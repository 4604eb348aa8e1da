import assert from "node:assert/strict";
import { page } from "../../cli/render/html.ts";
import { markdown } from "../../cli/render/markdown.ts";
import { allDevices, group, previewOf, reportOf, step, text } from "./support.ts";

const MASK = "[secret]";
const SIGNED = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", plaintext: '"hush"' };
const only = (one: object) => reportOf(previewOf(one)).changes[0];
const inputs = (more: Record<string, unknown>) => ({ displayName: "it", pinMinimumLength: 8, ...more });
const pilots = { assignments: [group("a")] };

describe("what a program hides from a report", () => {
  for (const hidden of [MASK, SIGNED]) {
    const form = hidden === MASK ? "masked" : "marked";

    it(`is high risk in itself: assignments (${form})`, () => {
      for (const one of [
        step("create", undefined, inputs({ assignments: hidden })),
        step("update", inputs(pilots), inputs({ assignments: hidden })),
        step("update", inputs({ assignments: hidden }), inputs({ assignments: hidden, description: "x" })),
      ]) {
        const change = only(one);
        assert.deepEqual([change?.risk, text(change?.audience)], ["high", "hidden by the program"]);
        assert.match(change?.reasons.map(text).join() ?? "", /the program hides Assignments, which is no secret/);
      }
    });

    it(`is high risk in itself: a setting (${form})`, () => {
      const change = only(step("update", inputs(pilots), inputs({ ...pilots, pinMinimumLength: hidden })));
      assert.equal(change?.risk, "high");
      const [difference] = change?.differences ?? [];
      assert.equal(`${text(difference?.before)} → ${text(difference?.after)}`, "8 characters → hidden by the program");
    });
  }

  it("is found inside lists and objects, and in what isn't a property", () => {
    const catalog = "DeviceManagementConfigurationPolicy";
    const cases: [string, Record<string, unknown>][] = [
      [catalog, { name: "it", settings: MASK }],
      [catalog, { name: "it", settings: [{ settingInstance: MASK }] }],
      [
        "Windows10CustomConfiguration",
        {
          displayName: "it",
          omaSettings: [{ "@odata.type": "#microsoft.graph.omaSettingString", omaUri: MASK, value: MASK }],
        },
      ],
      ["Windows10CompliancePolicy", { displayName: "it", adopt: MASK }],
      ["DeviceEnrollmentWindowsHelloForBusinessConfiguration", { tenantDefault: MASK }],
    ];
    for (const [type, given] of cases) {
      const change = only(step("create", undefined, given, {}, type));
      assert.equal(change?.risk, "high", JSON.stringify(given));
      assert.match(change?.reasons.map(text).join() ?? "", /hides/, JSON.stringify(given));
    }
  });

  it("isn't what is secret by itself", () => {
    const oma = { "@odata.type": "#microsoft.graph.omaSettingString", displayName: "x", omaUri: "./x", value: MASK };
    const change = only(
      step(
        "create",
        undefined,
        { displayName: "it", omaSettings: [oma], ...pilots },
        {},
        "Windows10CustomConfiguration",
      ),
    );
    assert.equal(change?.risk, "low");
  });

  it("takes neither the type nor the name of a resource along", () => {
    const change = only(
      step("create", undefined, { displayName: MASK, tenantDefault: MASK, assignments: [allDevices] }),
    );
    assert.equal(change?.action, "adopt");
    const report = reportOf(previewOf(step("create", undefined, inputs({ assignments: SIGNED }))));
    for (const form of [markdown(report), page(report)]) assert.doesNotMatch(form, /hush/);
  });
});
