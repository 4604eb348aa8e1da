import assert from "node:assert/strict";
import { settings } from "../../provider/settings/settings.ts";
import { unknownKeys, unknownVariables } from "../../provider/settings/unknown-settings.ts";

describe("unknown settings", () => {
  it("are told from every setting and every variable that there is", () => {
    const names = settings.flatMap(({ environment }): readonly string[] => environment);
    assert.deepEqual(unknownKeys(settings.map(({ name }) => `intune:${name}`)), []);
    assert.deepEqual(unknownVariables(Object.fromEntries([...names, "INTUNE_LOG"].map((name) => [name, "x"]))), []);
  });

  for (const [key, meant] of Object.entries({
    "intune:tenentId": "intune:tenantId",
    "intune:onConflct": "intune:onConflict",
    "intune:TENANTID": "intune:tenantId",
    "intune:client-secret": "intune:clientSecret",
  })) {
    it(`name ${meant} for ${key}, also in a project named intune`, () => {
      const line = `${key} is not a setting; did you mean ${meant}?`;
      assert.deepEqual(unknownKeys([key]), [line]);
      assert.deepEqual(unknownKeys([key], "intune"), [line]);
    });
  }

  it("name nothing where nothing is near, and are the program's own in a project named intune", () => {
    assert.deepEqual(unknownKeys(["intune:customOmaSettings0Value"]), [
      "intune:customOmaSettings0Value is not a setting",
    ]);
    assert.deepEqual(unknownKeys(["intune:customOmaSettings0Value"], "intune"), []);
  });

  it("are none of another namespace, or another program's variables", () => {
    assert.deepEqual(unknownKeys(["aws:tenentId", "policies:x", "intuneish:tenantId"]), []);
    assert.deepEqual(unknownVariables({ ARM_TENENT_ID: "x", INTUNE_EMPTY: "" }), []);
  });

  it("in the environment name the nearest variable, never a value", () => {
    assert.deepEqual(unknownVariables({ INTUNE_CLIENT_SECERT: "hush" }), [
      "INTUNE_CLIENT_SECERT in the environment is not a setting of pulumi-intune and has no effect; did you mean INTUNE_CLIENT_SECRET?",
    ]);
  });
});
