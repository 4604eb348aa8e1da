import assert from "node:assert/strict";
import { derivedPlatforms, derivedTechnologies } from "../../catalog/check/derive.ts";

const settings = (...ids: readonly string[]) =>
  ids.map((settingDefinitionId) => ({ settingInstance: { settingDefinitionId } }));
const defender = "device_vendor_msft_policy_config_defender_allowrealtimemonitoring";
const sense = "device_vendor_msft_windowsadvancedthreatprotection_configurationtype";
const dock = "com.apple.dock_com.apple.dock";
const airPlay = "com.apple.airplay_com.apple.airplay";

describe("platforms and technologies of a policy that names none", () => {
  it("are what all its settings have in common", () => {
    assert.deepEqual(derivedPlatforms(settings(defender, sense), undefined), { value: ["windows10"] });
    assert.deepEqual(derivedTechnologies(settings(defender, sense), ["windows10"], undefined), { value: ["mdm"] });
    assert.deepEqual(derivedTechnologies(settings(dock), ["macOS"], undefined), {
      value: ["mdm", "appleRemoteManagement"],
    });
  });

  it("stay as they are while the settings allow it: another value would be another policy", () => {
    const before = ["mdm", "microsoftSense"];
    assert.deepEqual(derivedTechnologies(settings(defender), ["windows10"], before), { value: before });
    assert.deepEqual(derivedPlatforms(settings(airPlay), ["iOS"]), { value: ["iOS"] });
  });

  it("are asked for where the settings leave a choice, or none", () => {
    assert.deepEqual(derivedPlatforms(settings(airPlay), undefined), {
      problem: "must be given: the settings are of several (iOS, macOS)",
    });
    assert.deepEqual(derivedPlatforms(settings(defender, dock), undefined), {
      problem: "must be given: the settings have none in common",
    });
  });
});
