import assert from "node:assert/strict";
import { servicePart } from "../../provider/graph/service-parts.ts";

describe("the part of the service that counts a request", () => {
  const named: Readonly<Record<string, string>> = {
    "/deviceManagement/deviceConfigurations/1/assign": "device configuration",
    "/deviceManagement": "device configuration",
    "/deviceManagement?$select=settings": "device configuration",
    "/deviceManagement/settings": "device configuration",
    "/deviceManagement/deviceHealthScripts?$top=1": "devices",
    "/deviceAppManagement/mobileApps": "applications",
    "/deviceAppManagement/targetedManagedAppConfigurations/A_1": "managed applications",
    "/deviceManagement/deviceCategories": "enrolment",
    "/deviceManagement/deviceEnrollmentConfigurations": "enrolment",
    "/deviceManagement/somethingNew": "other",
    "/groups": "other",
    "/organization": "other",
  };
  for (const [path, name] of Object.entries(named)) {
    it(`of ${path} is ${name}`, () => assert.equal(servicePart(path).name, name));
  }

  it("writes one after the other where there are priorities, and nowhere else", () => {
    assert.equal(servicePart("/deviceManagement/deviceEnrollmentConfigurations").serialWrites, true);
    assert.equal(servicePart("/deviceManagement/deviceCategories").serialWrites, false);
  });

  it("takes twice as many requests for scripts", () => {
    assert.equal(servicePart("/deviceManagement/deviceShellScripts").capacity, 2);
    assert.equal(servicePart("/deviceManagement/deviceConfigurations").capacity, 1);
  });
});
