/** The evidence as SARIF 2.1.0 (OASIS), which GitHub, Azure DevOps and others show beside code. */
import { createHash } from "node:crypto";
import path from "node:path";
import type { Evidence, EvidenceFinding, EvidenceRule } from "../../check/evidence.ts";
import { plainText } from "../../phrase.ts";
import { controls, exceptionWords, policyWords } from "./words.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const HOME = "https://github.com/pulumi-intune/pulumi-intune";

export function sarif(evidence: Evidence): object {
  const { tool, rules, findings, made, unread, outcome } = evidence;
  const described = [...rules.map(descriptor), ...undescribed(evidence)];
  const places = new Map(described.map(({ id }, index) => [id, index]));
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: tool.name, semanticVersion: tool.version, informationUri: HOME, rules: described } },
        automationDetails: { id: `pulumi-intune-check/${evidence.target.sort}/` },
        invocations: [
          {
            executionSuccessful: true,
            endTimeUtc: made,
            toolExecutionNotifications: unread.map(({ source, why }) => ({
              level: "warning",
              message: { text: `Not judged: ${source}: ${why}` },
            })),
          },
        ],
        columnKind: "utf16CodeUnits",
        results: findings.map((finding) => result(finding, evidence, places.get(finding.rule) ?? -1)),
        properties: { outcome },
      },
    ],
  };
}

const LEVELS = { mandatory: "error", advisory: "warning", disabled: "none" } as const;

const descriptor = (rule: EvidenceRule) => ({
  id: rule.id,
  shortDescription: { text: rule.title },
  fullDescription: { text: rule.reason },
  helpUri: rule.link,
  help: { text: `${rule.title}. ${rule.reason} ${rule.link}` },
  defaultConfiguration: { enabled: rule.level !== "disabled", level: LEVELS[rule.level] },
  properties: {
    tags: ["security", rule.pack, ...rule.controls.map(({ framework }) => framework)].filter(unique),
    controls: controls(rule),
  },
});

const unique = <T>(item: T, index: number, all: readonly T[]): boolean => all.indexOf(item) === index;

/** What looks after exceptions is no rule of a pack. */
const undescribed = ({ rules, findings }: Evidence) =>
  findings
    .map(({ rule }) => rule)
    .filter((id, index, all) => all.indexOf(id) === index && !rules.some((rule) => rule.id === id))
    .map((id) => ({ id, shortDescription: { text: "Each exception is for a policy that is there." } }));

function result(finding: EvidenceFinding, { target }: Evidence, ruleIndex: number) {
  const { rule, policy, message, setting } = finding;
  const excepted = exceptionWords(finding);
  const name = [policy?.type, policy?.name, setting].filter((part) => part).join("/");
  return {
    ruleId: rule,
    ruleIndex,
    level: levelOf(finding),
    message: { text: `${plainText(policyWords(finding))}: ${message}${excepted ? ` ${plainText(excepted)}.` : ""}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(finding, target) } },
        ...(policy === null
          ? {}
          : { logicalLocations: [{ name: setting ?? policy.name, fullyQualifiedName: name, kind: "member" }] }),
      },
    ],
    partialFingerprints: {
      "policyAndSetting/v1": createHash("sha256").update(`${rule}\n${name}\n${message}`).digest("hex"),
    },
    // An empty list says that nobody suppressed it.
    suppressions:
      finding.verdict === "excepted" && excepted
        ? [{ kind: "external", status: "accepted", justification: plainText(excepted) }]
        : [],
  };
}

/** What a rule can't tell, and an exception that can go, is a note. */
const levelOf = ({ verdict, level }: EvidenceFinding) =>
  verdict === "broken" || verdict === "excepted" ? LEVELS[level] : "note";

/** A file where there is one; a URN or an object of a tenant isn't one, and gets a path of its own. */
function uriOf({ policy }: EvidenceFinding, target: Evidence["target"]): string {
  if (target.sort === "exports" && policy !== null) {
    return uri(path.posix.join(target.root ?? "", policy.source.replace(/#.*$/s, "")));
  }
  if (target.sort === "tenant") return uri(`tenant/${policy?.source.replace(/^\/+/, "") ?? target.name}`);
  return uri(target.name);
}

const uri = (path: string): string => path.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
