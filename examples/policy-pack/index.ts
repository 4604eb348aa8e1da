// A policy pack of one's own: two of the packs, rules of the company, exceptions, and other thresholds.
//
//   pulumi preview --policy-pack ../policy-pack
import { PolicyPack } from "@pulumi/policy";
import {
  baseline,
  broken,
  guardrails,
  isTrue,
  policies,
  type Rule,
  resourceRule,
  setting,
  settingRule,
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

/** A rule that looks at more than one setting. */
const described = resourceRule({
  id: "contoso-described",
  title: "A configuration says who owns it",
  reason: "Whoever finds it in the admin center knows whom to ask.",
  link: "https://wiki.contoso.example/intune",
  level: "mandatory",
  check: (configuration) => {
    const description = configuration.effective("description");
    if (!description.known || /\bowner: \S+/i.test(String(description.value))) return [];
    return [broken("The description has no `Owner: …`.")];
  },
});

const rules: readonly Rule[] = [...baseline, ...guardrails, securityKeys, described];

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
