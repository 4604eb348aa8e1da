import assert from "node:assert/strict";
import { environmentFor, OWN_SETTINGS } from "../../provider/settings/own-settings.ts";

const from = (config: Record<string, string>, env: Record<string, string>) => environmentFor((key) => config[key], env);

describe("the settings of an intune.Provider", () => {
  const env = { INTUNE_TENANT_ID: "a", INTUNE_CLIENT_ID: "b", INTUNE_ACCESS_TOKEN: "c", OTHER: "d" };

  it("leave the environment alone where there is no provider", () => {
    assert.equal(from({ "intune:tenantId": "x" }, env), env);
  });

  it("go with the environment's credential where they name a tenant only", () => {
    assert.deepEqual(from({ [OWN_SETTINGS]: "true", "intune:tenantId": "x" }, env), { ...env, INTUNE_TENANT_ID: "x" });
  });

  it("replace the environment's credential as a whole where they bring one", () => {
    const own = { [OWN_SETTINGS]: "true", "intune:tenantId": "x", "intune:clientSecret": "y" };
    assert.deepEqual(from(own, env), { INTUNE_TENANT_ID: "x", INTUNE_CLIENT_SECRET: "y", OTHER: "d" });
  });
});
