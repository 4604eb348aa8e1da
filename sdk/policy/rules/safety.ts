/** Pulumi's own options where they weaken or lose something, and credentials in the wrong place. */
import type { Field, Fields } from "../../../provider/model/kind.ts";
import { isObject, type Properties } from "../../../provider/model/values.ts";
import { fieldsOf, itemOf } from "../../../provider/model/walk.ts";
import { listOption } from "../options.ts";
import { broken, type ResourceRule, resourceRule } from "../rule.ts";

const CRITICAL = ["WindowsDefenderAdvancedThreatProtectionConfiguration", "Windows10EndpointProtectionConfiguration"];

export const protectCritical = resourceRule({
  id: "protect-critical",
  title:
    "Defaults of the tenant, adopted objects, Defender, disk encryption and administrators' roles are protected from deletion",
  reason:
    "Taking a line out of the program would otherwise take the protection off every device, or the rights from every administrator.",
  link: "https://www.pulumi.com/docs/iac/concepts/options/protect/",
  level: "advisory",
  option: "protect",
  options: { types: listOption("Classes that must be protected.", CRITICAL) },
  check: ({ className, kind, properties, protect }, { types }) => {
    const governs = kind?.governsAdministrators === true;
    const critical =
      governs || types.includes(className) || properties.tenantDefault === true || properties.adopt !== undefined;
    return critical && !protect ? [broken("It lacks `protect: true`.")] : [];
  },
});

/** Names the settings of mandatory rules: whoever ignores changes of one can't be held to it. */
export const noIgnoredSettings = (rules: readonly ResourceRule[]): ResourceRule => {
  const read = new Set(rules.filter(({ level }) => level === "mandatory").flatMap(({ reads }) => reads));
  return resourceRule({
    id: "no-ignored-settings",
    title: "Changes of a setting that a mandatory rule is about aren't ignored",
    reason: "The program would say one thing and the tenant keep another, and no rule would notice.",
    link: "https://www.pulumi.com/docs/iac/concepts/options/ignorechanges/",
    level: "mandatory",
    option: "ignoreChanges",
    check: ({ className, ignoreChanges }) =>
      ignoreChanges
        .filter((path) => path === "*" || read.has(`${className}.${path.split(/[.[]/)[0]}`))
        .map((path) => broken(`ignoreChanges has ${JSON.stringify(path)}.`)),
  });
};

/** What looks like a credential. Each is anchored on something that ordinary text doesn't hold. */
const CREDENTIALS: readonly [RegExp, string][] = [
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/, "a private key"],
  [/\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/, "a token"],
  [/\b(AccountKey|SharedAccessKey)=[\w+/=]{20,}/, "a key of a storage account"],
  [/[?&]sig=[\w%+/=]{20,}/, "a signed address"],
  [/\b(password|passwd|pwd|secret|kennwort)\s*[:=]\s*\S{4,}/i, "a password"],
  [/\bgh[pousr]_[A-Za-z0-9]{36,}/, "a GitHub token"],
];

export const noPlainCredentials = resourceRule({
  id: "no-plain-credentials",
  title: "Text that everybody can read holds no credential",
  reason: "It stands unencrypted in state, previews and logs, and every administrator of the tenant can read it.",
  link: "https://www.pulumi.com/docs/iac/concepts/secrets/",
  level: "mandatory",
  check: ({ kind, properties }) =>
    texts(kind?.fields, properties).flatMap(([path, text]) => {
      const match = CREDENTIALS.find(([pattern]) => pattern.test(text));
      return match ? [broken(`${path} looks as if it held ${match[1]}. Change that credential, and take it out.`)] : [];
    }),
});

/** Every text that isn't in a secret property, with its path. */
function texts(fields: Fields | undefined, values: Properties, prefix = ""): [string, string][] {
  return Object.entries(values)
    .filter(([name]) => !name.startsWith("__") && fields?.[name]?.secret !== true)
    .flatMap(([name, value]) => textsIn(fields?.[name], value, `${prefix}${name}`));
}

function textsIn(field: Field | undefined, value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (Array.isArray(value)) {
    const of = itemOf(field);
    return of?.secret ? [] : value.flatMap((item, index) => textsIn(of, item, `${path}[${index}]`));
  }
  return isObject(value) ? texts(fieldsOf(field, value), value, `${path}.`) : [];
}
