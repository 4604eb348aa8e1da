/** docs/rules.md, made of the rules. */
import { definition, pathOf } from "../catalog/table.ts";
import { readsOf } from "../sdk/policy/device.ts";
import { baseline, guardrails, hygiene } from "../sdk/policy/packs.ts";
import type { Control, Rule } from "../sdk/policy/rule.ts";

const PACKS: readonly [string, string, readonly Rule[]][] = [
  [
    "baseline",
    "What a device should be told: settings that Microsoft's baselines, CIS, DISA or the field agree on.",
    baseline,
  ],
  ["guardrails", "What keeps a change from doing more than was meant.", guardrails],
  ["hygiene", "What keeps a tenant tidy.", hygiene],
];

const INTRODUCTION = `# Rules

Made of the rules in \`sdk/policy\` by \`npm run docs\`.

\`\`\`
pulumi preview --policy-pack node_modules/pulumi-intune/policy-pack
\`\`\`

runs all of them. [examples/policy-pack](../examples/policy-pack/index.ts) puts a pack of one's own together.

- A **mandatory** rule that is broken fails the preview, an **advisory** one is shown. \`--policy-pack-config FILE\` changes that, sets options, and holds exceptions:

  \`\`\`json
  {
    "hello-pin-length": { "enforcementLevel": "mandatory", "minimum": 8 },
    "hello-pin-expiry": "disabled",
    "everyone-limited": {
      "exceptions": [{ "resource": "hello", "reason": "the same for everybody by decision", "ends": "2027-03-31", "owner": "security" }]
    }
  }
  \`\`\`

  An exception names a resource by its name, its URN, or what it is called in the admin center, gives a reason, and ends: from the day after on the rule counts again and says which exception has ended. Until then the finding stays in view as advice. One that has ended, of a rule that is kept by now, is named until somebody takes it out. For a rule over the stack it may name a provider or a tenant's id as well. One that matches nothing is named by \`exceptions-in-use\`.

  A value that an option can't have, and an option that a rule doesn't have, fail the preview with the name of the rule. Take care with the names of rules: Pulumi passes over one that no pack has, or says \`invalid enforcement level ""\`.

- A rule about **settings** finds them whichever way a configuration says them: by a type, by the settings catalog or a template of endpoint security, or by a custom OMA-URI. Settings are called as programs call them: \`windows/defender.allowRealtimeMonitoring\`.
- A rule that can't tell, because a value isn't known before the update or is left to the device, says so as advice. That isn't a pass.
- A **remediable** rule can put the property right. It is off until the level says \`remediate\`, because the update then sends something else than the program declares: look at the preview with the same packs. Custom settings, and options with further settings below them, are left to people.
- Rules over the **stack** judge each tenant by itself: what one provider manages, and others that name the same \`tenantId\`. They run after the steps. With \`pulumi up --skip-preview\` the tenant is changed already when one fails: gate on \`pulumi preview\`. With \`--refresh\`, Pulumi shows them resources too that the same update would delete.
- A pack sees the new state only. That something becomes weaker, or is deleted, is for \`pulumi-intune report\` to show.
- \`npx pulumi-intune check\` asks the same rules, by the same configuration, about a state, a tenant or exported files, and writes evidence: [check.md](check.md).
`;

export function rulesPage(): string {
  return `${INTRODUCTION}${PACKS.map(([name, about, rules]) => section(name, about, rules)).join("")}`;
}

function section(name: string, about: string, rules: readonly Rule[]): string {
  const rows = rules.map(
    (rule) => `| \`${rule.id}\` | ${rule.title} | ${rule.level} | ${over(rule)} | ${remediable(rule)} |`,
  );
  const table = ["| rule | demands | level | looks at | remediable |", "|--|--|--|--|--|", ...rows].join("\n");
  return `\n## ${name}\n\n${about}\n\n${table}\n${rules.map(detail).join("")}`;
}

const remediable = (rule: Rule): string => (rule.over === "resource" && rule.remedy ? "yes" : "");

function over(rule: Rule): string {
  if (rule.over === "stack") return "the stack";
  const settings = rule.identities?.length ?? 0;
  if (settings > 0) return settings === 1 ? "a setting" : `${settings} settings`;
  return rule.types && rule.types.length <= 2
    ? rule.types.join(", ")
    : rule.types
      ? `${rule.types.length} types`
      : "every type";
}

function detail(rule: Rule): string {
  const { identities = [] } = rule;
  const ofDevice = new Set(identities.length > 0 ? readsOf({ identities }) : []);
  const others = rule.reads.filter((name) => !ofDevice.has(name));
  const options = Object.entries(rule.options).map(
    ([name, option]) => `- \`${name}\`: ${option.description} Default: \`${JSON.stringify(option.default)}\`.`,
  );
  const parts = [
    rule.reason,
    ...(identities.length > 0 ? [`Looks at ${names(identities.map(settingName))}, whatever says it.`] : []),
    ...(others.length > 0 ? [`Reads ${names(others)}.`] : []),
    ...(rule.controls ? [`Also in ${rule.controls.map(controlWords).join(", ")}.`] : []),
    `[Source](${rule.link})`,
  ];
  return `\n### ${rule.id}\n\n${parts.join(" ")}\n${options.length > 0 ? `\n${options.join("\n")}\n` : ""}`;
}

const controlWords = ({ framework, id }: Control): string => (id === undefined ? framework : `${framework} ${id}`);

/** As programs call it. */
const settingName = (identity: string): string => {
  const found = definition(identity);
  return found ? pathOf(found) : identity;
};

const names = (reads: readonly string[]): string => [...new Set(reads)].map((name) => `\`${name}\``).join(", ");
