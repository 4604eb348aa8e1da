import assert from "node:assert/strict";
import type { Definition } from "../../catalog/definition.ts";
import { directionOf, judgementOf, patternOf, placeIn, rows } from "../../catalog/safer/table.ts";
import { allDefinitions, atPath } from "../../catalog/table.ts";

const known = (path: string): Definition => atPath(path) ?? assert.fail(`no ${path}`);
const optionId = (found: Definition, literal: unknown): string =>
  found.options?.find((option) => option.literal === literal)?.id ?? assert.fail(`${found.id} has no ${literal}`);
/** What a change from one literal, number or list to another does. */
function direction(path: string, from: unknown, to: unknown): string {
  const found = known(path);
  const value = (one: unknown) => (found.shape === "choice" && one !== undefined ? optionId(found, one) : one);
  return directionOf(found, value(from), value(to));
}

describe("which way a setting of the catalog is safer", () => {
  const everything = [...allDefinitions()].filter(({ superseded }) => !superseded);
  const byArea = Map.groupBy(everything, ({ module, area }) => `${module}/${area}`);

  it("is said of settings that there are", () => {
    const lost = rows.flatMap(({ areas, settings }) =>
      settings.flatMap((setting) => {
        const pattern = patternOf(setting);
        const there = areas.some((area) => byArea.get(area)?.some((one) => pattern.test(placeIn(one))));
        return there ? [] : [`${areas.join(", ")}: ${setting}`];
      }),
    );
    assert.deepEqual(lost, []);
  });

  it("names options that the settings have, at least two of each, and lists only of lists", () => {
    const wrong = everything.flatMap((one) => {
      const judgement = judgementOf(one);
      if (judgement?.kind !== "directed") return [];
      if ("list" in judgement) return one.shape === "simpleCollection" ? [] : [`${one.id}: no list`];
      if ("number" in judgement) return one.valueType === "integer" ? [] : [`${one.id}: no number`];
      if ("version" in judgement) return one.valueType === "string" ? [] : [`${one.id}: no version`];
      const literals = (one.options ?? []).filter(({ gone }) => !gone).map(({ literal }) => literal);
      const ranked = judgement.order.filter((literal) => literals.includes(literal));
      return one.shape === "choice" && ranked.length >= 2 ? [] : [`${one.id}: ${JSON.stringify(literals)}`];
    });
    assert.deepEqual(wrong, []);
  });

  it("has no option in an order that none of its settings has", () => {
    const idle = rows.flatMap(({ areas, judgement, settings }) => {
      if (judgement.kind !== "directed" || !("order" in judgement)) return [];
      const patterns = settings.map(patternOf);
      const literals = new Set(
        areas
          .flatMap((area) => byArea.get(area) ?? [])
          .filter((one) => patterns.some((pattern) => pattern.test(placeIn(one))))
          .flatMap(({ options = [] }) => options.map(({ literal }) => literal)),
      );
      return judgement.order.filter((literal) => !literals.has(literal)).map((literal) => `${settings[0]}: ${literal}`);
    });
    assert.deepEqual(idle, []);
  });

  it("is said of at least 800 definitions, each with a reason and a page", () => {
    const judged = everything.map((one) => judgementOf(one)).filter((one) => one?.kind === "directed");
    assert.ok(judged.length >= 800, String(judged.length));
    for (const one of judged) {
      assert.match(one.reason, /^[A-Z0-9].*\.$/);
      assert.match(one.source, /^https:\/\//);
    }
  });

  it("knows what protects and what opens", () => {
    const weaker: [string, unknown, unknown][] = [
      ["windows/defender.allowRealtimeMonitoring", "allowed", "notAllowed"],
      ["windows/bitLocker.requireDeviceEncryption", "enabled", "disabled"],
      ["windows/firewall.publicProfileEnableFirewall", true, false],
      ["windows/firewall.publicProfileEnableFirewall.true.disableStealthMode", false, true],
      ["windows/defender.excludedPaths", ["C:\\a"], ["C:\\a", "C:\\b"]],
      ["windows/deviceLock.devicePasswordEnabled.enabled.maxInactivityTimeDeviceLock", 15, 0],
      ["windows/deviceLock.devicePasswordEnabled.enabled.minDevicePasswordLength", 14, 8],
      ["windows/laps.backupDirectory", "entraId", "disabled"],
      ["windows/edge.smartScreenEnabled", "enabled", "disabled"],
      ["windows/word.user.blockMacroExecutionFromInternet", "enabled", "disabled"],
      ["windows/excel.user.vbaWarningsPolicy.enabled.level", "disableAllExceptSigned", "enableAll"],
      ["apple/systemPolicyControl.payload.enableAssessment", true, false],
      ["apple/firewall.payload.enableFirewall", true, false],
      ["windows/deviceGuard.lsaCfgFlags", "enabledWithUefiLock", "disabled"],
    ];
    for (const [path, from, to] of weaker) {
      assert.equal(direction(path, from, to), "weaker", path);
      assert.equal(direction(path, to, from), "safer", path);
    }
  });

  it("orders the rules of attack surface reduction: block, warn, audit, off", () => {
    const path = "windows/defender.attackSurfaceReductionRules.blockAbuseOfExploitedVulnerableSignedDrivers";
    assert.equal(direction(path, "block", "warn"), "weaker");
    assert.equal(direction(path, "warn", "audit"), "weaker");
    assert.equal(direction(path, "audit", "off"), "weaker");
    assert.equal(direction(path, "off", "audit"), "safer");
  });

  it("calls it weaker when a protection is no longer demanded, or is given up in so many words", () => {
    const path = "windows/defender.allowRealtimeMonitoring";
    assert.equal(direction(path, "allowed", undefined), "weaker");
    assert.equal(direction(path, undefined, "notAllowed"), "weaker");
    assert.equal(direction(path, undefined, "allowed"), "safer");
    assert.equal(direction(path, "notAllowed", undefined), "unclear");
  });

  it("is unclear where both sides have reasons, and where nobody has judged", () => {
    assert.equal(
      direction("windows/defender.submitSamplesConsent", "neverSend", "sendAllSamplesAutomatically"),
      "unclear",
    );
    assert.equal(judgementOf(known("windows/defender.submitSamplesConsent"))?.kind, "contested");
    assert.equal(direction("windows/defender.avgCpuLoadFactor", 50, 30), "neutral");
  });
});
