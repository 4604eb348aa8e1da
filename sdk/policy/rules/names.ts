/** Names, priorities and scope tags. */
import { UNKNOWN } from "../../../provider/pulumi/values.ts";
import type { Configuration } from "../configuration.ts";
import { listOption, textOption } from "../options.ts";
import { broken, resourceRule, type StackFinding, stackRule, unknown } from "../rule.ts";

/** Configurations that share a key; those without one share nothing. */
function doubles(
  configurations: readonly Configuration[],
  keyOf: (configuration: Configuration) => string | undefined,
  message: (first: Configuration) => string,
): StackFinding[] {
  const first = new Map<string, Configuration>();
  return configurations.flatMap((at) => {
    const key = keyOf(at);
    const earlier = key === undefined ? undefined : first.get(key);
    if (key !== undefined && !earlier) first.set(key, at);
    return earlier ? [{ ...broken(message(earlier)), at, with: [earlier] }] : [];
  });
}

export const uniqueName = stackRule({
  id: "unique-display-name",
  title: "No two configurations of a type have the same name",
  reason: "In the admin center nobody can tell them apart, and the wrong one gets changed.",
  link: "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfiguration?view=graph-rest-beta",
  level: "mandatory",
  check: (configurations) =>
    doubles(
      configurations,
      ({ className, properties, nameProperty }) => {
        const called = properties[nameProperty];
        return typeof called === "string" && called !== UNKNOWN ? `${className}/${called.toLowerCase()}` : undefined;
      },
      ({ name }) => `${name} has the same display name.`,
    ),
});

export const uniquePriority = stackRule({
  id: "unique-priority",
  title: "No two enrolment configurations of a type have the same priority",
  reason: "Each takes the other's place whenever it is written, so the order changes with every update.",
  link: "https://learn.microsoft.com/mem/intune/enrollment/enrollment-restrictions-set",
  level: "mandatory",
  check: (configurations) =>
    doubles(
      configurations.filter(({ kind }) => kind?.fields.priority?.action !== undefined),
      ({ className, declared, properties }) =>
        declared.includes("priority") && typeof properties.priority === "number"
          ? `${className}/${properties.priority}`
          : undefined,
      ({ name }) => `${name} has the same priority.`,
    ),
});

export const naming = resourceRule({
  id: "naming",
  title: "A name says platform, subject, and whether it is for devices or users",
  reason: "A list of hundreds of policies is sorted and searched by name only.",
  link: "https://github.com/SkipToTheEndpoint/OpenIntuneBaseline",
  level: "advisory",
  options: {
    pattern: textOption(
      "Regular expression that a display name matches.",
      "^(Win|Mac|iOS|And|Lin|All) - .+ - (D|U) - .+$",
    ),
  },
  check: ({ properties, nameProperty, effective, show }, { pattern }) => {
    if (properties.tenantDefault === true) return [];
    const found = effective(nameProperty);
    if (!found.known) return [unknown(`${found.why}.`)];
    const fits = new RegExp(pattern, "u").test(String(found.value));
    return fits ? [] : [broken(`The name ${show(nameProperty)} doesn't match ${pattern}.`)];
  },
});

export const scopeTags = resourceRule({
  id: "scope-tags",
  title: "A configuration has the scope tags of its stack",
  reason: "Administrators whose role is limited to a tag don't see it otherwise.",
  link: "https://learn.microsoft.com/mem/intune/fundamentals/scope-tags",
  level: "advisory",
  options: { tags: listOption("Ids of scope tags that every configuration has.") },
  check: ({ properties, effective, kind }, { tags }) => {
    if (tags.length === 0 || properties.tenantDefault === true || !kind?.fields.roleScopeTagIds) return [];
    const found = effective("roleScopeTagIds");
    if (!found.known) return [unknown(`${found.why}.`)];
    const present = Array.isArray(found.value) ? found.value : [];
    return tags.filter((tag) => !present.includes(tag)).map((tag) => broken(`It lacks the scope tag ${tag}.`));
  },
  remedy: (properties, configuration, { tags }) => {
    const { kind, effective } = configuration;
    const found = effective("roleScopeTagIds");
    if (properties.tenantDefault === true || !kind?.fields.roleScopeTagIds || !found.known) return false;
    const present = Array.isArray(found.value) ? found.value : [];
    const missing = tags.filter((tag) => !present.includes(tag));
    if (missing.length > 0) properties.roleScopeTagIds = [...present, ...missing];
    return missing.length > 0;
  },
});
