/** Policies and questions for the tests of `check`. */

import type { Evidence } from "../../cli/check/evidence.ts";
import { evidenceOf, type Question } from "../../cli/check/judge.ts";
import { askedRules, PACKS } from "../../cli/check/rules.ts";
import { ONE_TENANT, type Subject, type Target } from "../../cli/check/subject.ts";
import { loadKind } from "../../provider/model/registry.ts";

export const NOW = new Date("2026-06-01T12:00:00Z");

export const subject = (className: string, properties: object, more: Partial<Subject> = {}): Subject => ({
  kind: loadKind(className),
  source: `policies/${className}.json`,
  alsoCalled: [],
  provider: ONE_TENANT,
  properties: { ...properties },
  ...more,
});

/** Breaks hello-pin-length, everyone-limited and, by its name, naming. */
export const weak = subject("WindowsIdentityProtectionConfiguration", {
  displayName: "Hello",
  pinMinimumLength: 4,
  assignments: [{ target: { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" } }],
});

export const targetOf = (subjects: readonly Subject[], more: Partial<Target> = {}): Target => ({
  sort: "exports",
  name: "backup",
  subjects,
  unread: [],
  options: [],
  stack: "",
  ...more,
});

export const judged = (target: Target, config: object = {}, more: Partial<Question> = {}): Evidence =>
  evidenceOf({
    target,
    rules: askedRules(PACKS, JSON.stringify(config), "rules.json"),
    failOn: "mandatory",
    now: NOW,
    version: "1.2.3",
    ...more,
  });
