/** What a check has found, in the form that every page and file is made of. Its JSON is this, word for word. */
import { z } from "zod";

const text = (description: string) => z.string().describe(description);
const count = (description: string) => z.int().min(0).describe(description);

const exception = z
  .object({
    reason: text("Why the rule needn't be kept."),
    ends: text("The last day on which it counts, as `YYYY-MM-DD`, in UTC."),
    owner: text("Who answers for it; null where nobody is named.").nullable(),
    ticket: text("Where it was decided; null where that isn't said.").nullable(),
  })
  .describe("An exception of the pack's configuration.");

const control = z.object({
  framework: text("Name of the framework, for example `DISA STIG`."),
  id: text("The framework's number of the control; null where it has none.").nullable(),
});

const policy = z.object({
  name: text("Name in the admin center."),
  type: text("Class name, for example `WindowsIdentityProtectionConfiguration`."),
  source: text("Where it was read: a file and the place in it, a URN, or a path in Graph with the object's id."),
});

const level = z
  .enum(["mandatory", "advisory", "disabled"])
  .describe("Level of the rule as configured; a disabled rule is not asked.");

const rule = z.object({
  id: text("Id of the rule."),
  pack: text("Pack that the rule is of."),
  title: text("What the rule demands."),
  reason: text("Why."),
  link: text("A page that supports the reason."),
  level,
  controls: z.array(control).describe("What frameworks say about the same."),
  options: z.record(z.string(), z.unknown()).describe("Options that the rule was asked with, without exceptions."),
  verdict: z
    .enum(["kept", "broken", "excepted", "unknown", "nothing to judge", "not asked"])
    .describe(
      "`broken`: at least one finding counts. `excepted`: all that are broken have an exception. `unknown`: nothing is broken as far as the rule can tell, and it can't tell all. `nothing to judge`: no policy is of a type that it is about. `not asked`: it is disabled, or about options of Pulumi's that the target doesn't have.",
    ),
  asked: count("How many policies the rule was asked about."),
});

const finding = z.object({
  rule: text("Id of the rule."),
  level: z.enum(["mandatory", "advisory"]).describe("Level of the rule."),
  verdict: z
    .enum(["broken", "excepted", "unknown", "outlived"])
    .describe(
      "`broken` counts; `excepted` is broken and an exception covers it; `unknown`: the rule can't tell; `outlived`: the rule is kept, and an exception that has ended is in the way.",
    ),
  message: text("What is wrong, in words. Never the value of a secret."),
  policy: policy.nullable().describe("What it is about; null for the target as a whole."),
  setting: text(
    "The setting it is about: a property, a path into one, or the id of a setting; null where it is none.",
  ).nullable(),
  exception: exception
    .nullable()
    .describe("One that covers the finding, or one that has ended; null where there is none."),
});

export const evidenceSchema = z
  .object({
    format: z.literal("pulumi-intune-check/1").describe("A change that takes something away gets another number."),
    tool: z.object({ name: z.literal("pulumi-intune"), version: text("Its version.") }),
    made: text("When, as ISO 8601, in UTC."),
    target: z.object({
      sort: z.enum(["program", "state", "tenant", "exports"]).describe("What was judged."),
      name: text("The file, the folder, or the id of the tenant."),
      root: text(
        "Folder that exported files are named below; empty where several were given, null for other targets.",
      ).nullable(),
    }),
    failOn: z.enum(["mandatory", "advisory", "never"]).describe("From which level on a finding fails the check."),
    outcome: z
      .enum(["passed", "failed", "incomplete"])
      .describe("`failed`: findings at or above `failOn`. `incomplete`: none, but `unread` isn't empty."),
    counts: z.object({
      mandatory: count("Broken mandatory rules: findings."),
      advisory: count("Broken advisory rules: findings."),
      excepted: count("Findings that an exception covers."),
      unknown: count("What rules couldn't tell."),
      outlived: count("Exceptions that are in the way."),
    }),
    policies: z.array(policy).describe("What was judged, by type and name."),
    rules: z.array(rule).describe("All rules, those included that weren't asked."),
    findings: z.array(finding).describe("The gravest first."),
    unread: z
      .array(z.object({ source: text("A file and the place in it, or what else it is."), why: text("Why.") }))
      .describe("What should have been judged and wasn't."),
  })
  .describe("What `pulumi-intune check` found.");

export type Evidence = z.infer<typeof evidenceSchema>;
export type EvidenceFinding = Evidence["findings"][number];
export type EvidenceRule = Evidence["rules"][number];
export type FailOn = Evidence["failOn"];

/** JSON Schema (draft 2020-12) of the JSON. */
export const evidenceJsonSchema = (): object => z.toJSONSchema(evidenceSchema);
