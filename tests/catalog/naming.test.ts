import assert from "node:assert/strict";
import { literalsOf } from "../../catalog/naming/literals.ts";
import { functionName, propertyName } from "../../catalog/naming/names.ts";
import { placeOf } from "../../catalog/naming/place.ts";
import { setting } from "./made.ts";

const literals = (labels: readonly string[], values: readonly (string | number)[] = labels.map((_, index) => index)) =>
  literalsOf(
    labels.map((label, index) => ({ id: `setting_${values[index]}`, label })),
    "setting",
  );

describe("names by rule", () => {
  const place = (further: Parameters<typeof setting>[1]) => {
    const { module, area, user } = placeOf(setting("X", further), {});
    return `${module}/${area}${user ? ".user" : ""}`;
  };
  const cases: readonly [Parameters<typeof setting>[1], string][] = [
    [{ offsetUri: "/Config/Defender/AllowCloudProtection" }, "windows/defender"],
    [{ offsetUri: "/Config/microsoft_edgev88.1~Policy~microsoft_edge~Network/X" }, "windows/edge"],
    [{ offsetUri: "/Config/microsoft_edge_webview2v1~Policy~x/X" }, "windows/edgeWebView2"],
    [{ offsetUri: "/Config/Update/X" }, "windows/update"],
    [{ offsetUri: "/Config/updatev127~Policy~Cat_EdgeUpdate/X" }, "windows/edgeUpdate"],
    [{ offsetUri: "/Config/outlk16v2~Policy~x/X" }, "windows/outlook"],
    [{ baseUri: "./Device/Vendor/MSFT/BitLocker", offsetUri: "/X" }, "windows/bitLocker"],
    [{ id: "user_x", baseUri: "./User/Vendor/MSFT/Policy" }, "windows/kitchen.user"],
    [{ applicability: { platform: "windows10", technologies: "enrollment" } }, "enrollment/kitchen"],
    [
      {
        id: "com.microsoft.edge.mamedgeappconfigsettings.x",
        baseUri: null,
        offsetUri: "com.microsoft.edge.X",
        applicability: { platform: "macOS,windows10", technologies: "mobileApplicationManagement" },
      },
      "mam/edge",
    ],
    [
      {
        id: "com.apple.dock_size",
        baseUri: null,
        offsetUri: "size",
        applicability: { platform: "macOS", technologies: "mdm,appleRemoteManagement" },
      },
      "apple/dock",
    ],
    [
      {
        baseUri: "PayloadContent/com.microsoft.Outlook/Forced/[0]/mcx_preference_settings",
        offsetUri: "X",
        applicability: { platform: "macOS", technologies: "mdm" },
      },
      "apple/outlook",
    ],
  ];
  for (const [further, expected] of cases) {
    it(`puts ${further?.id ?? further?.offsetUri} into ${expected}`, () => assert.equal(place(further), expected));
  }

  it("call a function by the end of its address", () => {
    const call = (offsetUri: string) => functionName(setting("X", { offsetUri }));
    assert.equal(call("/Config/Defender/AvgCPULoadFactor"), "avgCpuLoadFactor");
    assert.equal(call("/Config/office16v2~Policy~x/L_BlockMacros"), "blockMacros");
    assert.equal(call("/MdmStore/FirewallRules/{0}"), "firewallRules");
    assert.equal(call("/screenCaptureBlocked/"), "screenCaptureBlocked");
    assert.equal(call("/Delete"), "delete_");
  });

  it("call a property by a short label, else by its name", () => {
    const call = (displayName: string) => propertyName(setting("EncryptionMethod_Name", { displayName }));
    assert.equal(call("Minimum length (characters):"), "minimumLength");
    assert.equal(call("Select the encryption method for operating system drives:"), "encryptionMethod");
  });

  it("take the label's capitals where it says the same words", () => {
    const call = (node: string, displayName: string) =>
      functionName(setting(node, { displayName, offsetUri: `/Config/Kitchen/${node}` }));
    assert.equal(call("L_Bindtoobject", "Bind to object"), "bindToObject");
    assert.equal(call("AuditIPsecMode", "Audit I Psec Mode"), "auditIpsecMode");
  });

  it("call a payload of Apple so", () => {
    assert.equal(functionName(setting("X", { id: "com.apple.dock_com.apple.dock" })), "payload");
  });
});

describe("literals by rule", () => {
  it("keep their subject where the setting's name denies it", () => {
    const labels = ["Datagram parsing stays disabled", "Datagram parsing stays enabled"];
    const options = labels.map((label, index) => ({ id: `setting_${index}`, label }));
    assert.deepEqual(literalsOf(options, "disableDatagramParsing"), [
      "datagramParsingStaysDisabled",
      "datagramParsingStaysEnabled",
    ]);
    assert.deepEqual(literalsOf(options, "datagramParsing"), ["disabled", "enabled"]);
  });

  const cases: readonly [labels: string[], expected: unknown[], values?: (string | number)[]][] = [
    [
      ["Disabled", "Enabled"],
      ["disabled", "enabled"],
    ],
    [
      ["False", "True"],
      [false, true],
    ],
    [
      ["False: the camera is off", "True: the camera is on"],
      [false, true],
    ],
    [
      ["30", "60"],
      [30, 60],
    ],
    [
      ["Not allowed. Nobody is.", "Allowed. Everybody is."],
      ["notAllowed", "allowed"],
    ],
    [
      ["XTS-AES 256-bit", "AES-CBC 128-bit (default)"],
      ["xtsAes256Bit", "aesCbc128Bit"],
    ],
    [
      ["Scan all that comes from the internet", "Scan nothing"],
      ["everything", "nothing"],
      ["everything", "nothing"],
    ],
    [
      ["Block (1)", "Block (2)"],
      ["block1", "block2"],
    ],
    [
      ["Allow", "Allow"],
      ["allow0", "allow1"],
    ],
  ];
  for (const [labels, expected, values] of cases) {
    it(`${labels.join(" | ")} are ${expected.join(" | ")}`, () => assert.deepEqual(literals(labels, values), expected));
  }
});
