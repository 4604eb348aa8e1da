import assert from "node:assert/strict";
import type { Definition } from "../../catalog/definition.ts";
import { directionOf, judgementOf, optionsOf, patternOf, placeIn, rows } from "../../catalog/safer/table.ts";
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
      const ranked = judgement.order.filter((rank) => optionsOf(rank).some((literal) => literals.includes(literal)));
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
      return judgement.order
        .flatMap(optionsOf)
        .filter((literal) => !literals.has(literal))
        .map((literal) => `${settings[0]}: ${literal}`);
    });
    assert.deepEqual(idle, []);
  });

  // Independent of the table: what the first word of Microsoft's label says. Ids mislead, as "Disable…" of policies that
  // turn something on.
  describe("fits the label's first word, but for those that people have read", () => {
    const first = (verbs: string) =>
      new RegExp(`^(${verbs.trim().split(/\s+/).join("|").replaceAll("_", " ")})\\b`, "i");
    const demands = first(`prevent do_not don.t deny block prohibit disallow restrict require limit enforce force enable
      turn_on scan always check protect hide configure omit randomize audit notify`);
    const opens = first("allow turn_off suppress permit display show enumerate disable");
    const yes: readonly unknown[] = [true, "enabled", "enable"];
    const no: readonly unknown[] = [false, "disabled", "disable"];
    /** Labels of switches that begin so, and are safest at one of these. */
    const labels = (word: RegExp, safest: readonly unknown[]): string[] => {
      const found = everything.filter((one) => {
        const judgement = judgementOf(one);
        if (judgement?.kind !== "directed" || !("order" in judgement) || !word.test(one.label)) return false;
        const isSwitch = one.options?.filter(({ gone }) => !gone).length === 2;
        return isSwitch && optionsOf(judgement.order.at(-1) ?? "").some((option) => safest.includes(option));
      });
      return [...new Set(found.map(({ label }) => label.replace(/( \((User|Device|Deprecated)\))+$/, "")))].sort();
    };

    it("prevent, require, turn on: enabled is safer", () => {
      assert.deepEqual(labels(demands, no), READ.demanding);
      assert.ok(labels(demands, yes).length > 100);
    });

    it("allow, turn off, show: disabled is safer", () => {
      assert.deepEqual(labels(opens, yes), READ.opening);
      assert.ok(labels(opens, no).length > 100);
    });
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

/** Labels whose first word misleads, each read with Microsoft's description. */
const READ = {
  demanding: [
    "Configure Offer Remote Assistance",
    "Configure SMB v1 server",
    "Configure Solicited Remote Assistance",
    "Configure local setting override for reporting to Microsoft MAPS",
    "Configure the list of names that will bypass the HSTS policy check",
    "Configure the transmission of the user's password in the content of MPR notifications sent by winlogon.",
    "Do not open files from the Internet zone in Protected View",
    "Do not open files in unsafe locations in Protected View",
    "Do not preserve zone information in file attachments",
    "Don't run antimalware programs against ActiveX controls",
    "Enable App Installer Experimental Features",
    "Enable App Installer Hash Override",
    "Enable App Installer Local Manifest Files",
    "Enable App Installer ms-appinstaller protocol",
    "Enable Insecure Guest Logons",
    "Enable Mailslots",
    "Enable Rollback",
    "Enable dragging of content from different domains across windows",
    "Enable dragging of content from different domains within a window",
    "Enable globally scoped HTTP auth cache",
    "Force WebSQL to be enabled",
    "Prevent FileVault From Being Enabled",
    "Prevent Internet Explorer security prompt for Windows Installer scripts",
    "Turn on Mapper I/O (LLTDIO) driver",
    "Turn on Responder (RSPNDR) driver",
    "Turn on convenience PIN sign-in",
  ],
  opening: [
    "Allow Background Security Improvement Installation",
    "Allow Find My Device",
    "Allow Mail Privacy Protection",
    "Allow Standard User Encryption",
    "Allow USB Restricted Mode",
    "Allow download restrictions",
    "Allow only approved domains to use ActiveX controls without prompt",
    "Allow only approved domains to use the TDC ActiveX control",
    "Allow syncing OneDrive accounts for only specific organizations",
    "Allow the audio sandbox to run",
    "Disable Clear Tpm Button",
    "Disable Console Access",
    "Disable Guest Account",
    "Disable Internet Explorer 11 as a standalone browser",
    "Disable Override",
    "Disable Trust Bar Notification for unsigned application add-ins",
    "Disable Trust Bar Notification for unsigned application add-ins and block them",
    "Disable UI extending from documents and templates",
    "Disable Unicast Responses To Multicast Broadcast",
    "Disable all trusted locations",
    "Disable proceeding from the Safe Browsing warning page",
    "Disable user name and password",
    "Turn off Autoplay",
    "Turn off Internet download for Web publishing and online ordering wizards",
    "Turn off app notifications on the lock screen",
    "Turn off downloading of print drivers over HTTP",
    "Turn off multicast name resolution",
    "Turn off picture password sign-in",
    "Turn off printing over HTTP",
  ],
};
