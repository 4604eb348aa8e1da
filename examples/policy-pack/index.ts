// A policy pack of one's own: two of the packs, rules of the company, exceptions, and other thresholds.
//
//   pulumi preview --policy-pack ../policy-pack
import { PolicyPack } from "@pulumi/policy";
import {
  baseline,
  broken,
  guardrails,
  integerOption,
  isTrue,
  policies,
  type Rule,
  resourceRule,
  setting,
  settingRule,
  unknown,
} from "pulumi-intune/policy";

/** A rule about a setting: what it must be, per class. A misspelled property doesn't compile. */
const securityKeys = settingRule({
  id: "contoso-security-keys",
  title: "People may sign in with a security key",
  reason: "Help desk and emergency accounts have nothing else.",
  link: "https://learn.microsoft.com/entra/identity/authentication/concept-authentication-passwordless",
  level: "advisory",
  settings: [setting("WindowsIdentityProtectionConfiguration", "useSecurityKeyForSignin", isTrue)],
});

/** A rule about one class: `effective` takes its properties only, and knows the types of their values. */
const pinHistory = resourceRule({
  id: "contoso-pin-history",
  title: "A PIN that expires isn't followed by an old one",
  reason: "People would go back and forth between two PINs.",
  link: "https://wiki.contoso.example/intune/pin",
  level: "mandatory",
  types: ["WindowsIdentityProtectionConfiguration"],
  options: { pins: integerOption("Fewest PINs that are remembered.", 5, { minimum: 1, maximum: 50 }) },
  check: ({ effective }, { pins }) => {
    const [expires, remembered] = [effective("pinExpirationInDays"), effective("pinPreviousBlockCount")];
    // What isn't known before the update is no pass: it is reported as advice.
    if (!expires.known) return expires.declared ? [unknown(`${expires.why}.`)] : [];
    if (!remembered.known) return [unknown(`${remembered.why}.`)];
    const tooFew = (expires.value ?? 0) > 0 && (remembered.value ?? 0) < pins;
    return tooFew ? [broken(`PINs expire, and ${remembered.value ?? 0} are remembered; it must be ${pins}.`)] : [];
  },
});

/** A rule about every class. */
const described = resourceRule({
  id: "contoso-described",
  title: "A configuration says who owns it",
  reason: "Whoever finds it in the admin center knows whom to ask.",
  link: "https://wiki.contoso.example/intune",
  level: "mandatory",
  check: ({ effective }) => {
    const description = effective("description");
    if (!description.known && description.declared) return [unknown(`${description.why}.`)];
    const text = description.known ? String(description.value) : "";
    return /\bowner: \S+/i.test(text) ? [] : [broken("The description has no `Owner: …`.")];
  },
});

const rules: readonly Rule[] = [...baseline, ...guardrails, securityKeys, pinHistory, described];

new PolicyPack(
  "contoso-intune",
  {
    policies: policies(rules, {
      exceptions: {
        "everyone-limited": [
          {
            resource: "hello",
            reason: "Agreed with the works council for every device",
            ends: "2027-06-30",
            owner: "security",
          },
        ],
      },
    }),
  },
  // What `--policy-pack-config` may still change. Give a level each time: Pulumi takes a missing one here for advisory.
  {
    "hello-pin-length": { enforcementLevel: "mandatory", minimum: 8 },
    "break-glass-excluded": { enforcementLevel: "mandatory", deviceGroups: ["5c9a1d3e-2b4f-4a6c-8d7e-9f0a1b2c3d02"] },
    "hello-pin-expiry": "disabled",
  },
);
