import assert from "node:assert/strict";
import {
  areaNames,
  atPath,
  childrenOf,
  type Definition,
  definition,
  definitionOfUri,
  loadArea,
  moduleNames,
  optionCalled,
  optionOf,
  pathOf,
} from "../../catalog/table.ts";

const known = (id: string): Definition => {
  const found = definition(id);
  assert.ok(found, id);
  return found;
};
const realtime = "device_vendor_msft_policy_config_defender_allowrealtimemonitoring";
const drives = "device_vendor_msft_bitlocker_encryptionmethodbydrivetype";

describe("the catalog's table", () => {
  it("finds a setting by its id, in whatever case", () => {
    assert.equal(known(realtime).name, "allowRealtimeMonitoring");
    assert.equal(known(realtime.toUpperCase()), known(realtime));
  });

  it("doesn't find what isn't there", () => {
    for (const id of ["", "_", "device_vendor_msft_policy_config_defender_no", "constructor", "__proto__"])
      assert.equal(definition(id), undefined, id);
    for (const path of ["", "windows", "windows/no.x", "windows/defender.no", "../windows/defender.x"])
      assert.equal(atPath(path), undefined, path);
  });

  it("finds options by id and by literal", () => {
    const allowed = optionCalled(known(realtime), "allowed");
    assert.equal(allowed?.id, `${realtime}_1`);
    assert.equal(optionOf(known(realtime), `${realtime}_1`), allowed);
  });

  it("goes down the tree and up again", () => {
    const below = childrenOf(known(drives), `${drives}_1`);
    assert.equal(below.length, 3);
    assert.deepEqual(childrenOf(known(drives), `${drives}_0`), []);
    assert.deepEqual(childrenOf(known(drives)), below);
    for (const child of below) assert.equal(atPath(pathOf(child)), child);
    assert.match(pathOf(below[0] as Definition), /^windows\/bitLocker\.encryptionMethodByDriveType\.enabled\./);
  });

  it("keeps the user's settings apart", () => {
    const edge = loadArea("windows", "edge");
    const device = edge?.functions.get("homepageLocation");
    const user = edge?.userFunctions.get("homepageLocation");
    assert.equal(device?.user, false);
    assert.equal(user?.user, true);
    assert.equal(user && pathOf(user), "windows/edge.user.homepageLocation");
    assert.equal(atPath("windows/edge.user.homepageLocation"), user);
  });

  it("finds the setting behind an OMA-URI", () => {
    const uri = "Vendor/MSFT/Policy/Config/Defender/AllowRealtimeMonitoring";
    for (const spelling of [`./Device/${uri}`, `./${uri}`, `./device/${uri}/`.slice(0, -1)])
      assert.equal(definitionOfUri(spelling)?.id, realtime, spelling);
    assert.equal(definitionOfUri("./Vendor/MSFT/Nothing"), undefined);
    const firewall = "vendor_msft_firewall_mdmstore_publicprofile_enablefirewall";
    for (const start of ["./Vendor", "./Device/Vendor", "./vendor"])
      assert.equal(
        definitionOfUri(`${start}/MSFT/Firewall/MdmStore/PublicProfile/EnableFirewall`)?.id,
        firewall,
        start,
      );
    const pin = "device_vendor_msft_passportforwork_{tenantid}_policies_pincomplexity_minimumpinlength";
    for (const tenant of ["8f0a2c34-0000-4000-8000-1234567890ab", "{TenantId}"]) {
      const address = `./Device/Vendor/MSFT/PassportForWork/${tenant}/Policies/PINComplexity/MinimumPINLength`;
      assert.equal(definitionOfUri(address)?.id, pin);
    }
    const biometrics = "./Device/Vendor/MSFT/PassportForWork/Biometrics/UseBiometrics";
    assert.equal(definitionOfUri(biometrics)?.id, "device_vendor_msft_passportforwork_biometrics_usebiometrics");
  });

  it("lists modules and areas", () => {
    assert.deepEqual(moduleNames(), ["android", "apple", "enrollment", "linux", "mam", "mobile", "windows"]);
    assert.ok(areaNames("windows").includes("defender"));
    assert.deepEqual(areaNames("nowhere"), []);
  });
});
