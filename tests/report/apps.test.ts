import assert from "node:assert/strict";
import { group, previewOf, reportOf, step, text } from "./support.ts";

const pilots = [group("4b0c8f7a-1f27-4c0a-9a35-5f3f2d7b6c10")];
const changed = (before: Record<string, unknown>, after: Record<string, unknown>) =>
  reportOf(previewOf(step("update", before, after, {}, "AndroidManagedAppProtection"))).changes[0]?.differences ?? [];

describe("a report on apps that lose their protection", () => {
  const app = (packageId: string) => ({
    mobileAppIdentifier: { "@odata.type": "#microsoft.graph.androidMobileAppIdentifier", packageId },
  });
  const policy = (...apps: object[]) => ({
    displayName: "Apps",
    appGroupType: "selectedPublicApps",
    apps,
    assignments: pilots,
  });

  it("calls it weaker, and names the app", () => {
    const [before, after] = [
      policy(app("com.microsoft.teams"), app("com.microsoft.emmx")),
      policy(app("com.microsoft.teams")),
    ];
    const [one] = changed(before, after);
    assert.equal(one?.direction, "weaker");
    assert.match(text(one?.before), /com\.microsoft\.emmx/);
    assert.equal(changed(after, before)[0]?.direction, "safer");
  });
});
