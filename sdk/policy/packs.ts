/** The packs: which rules go together. */
import type { ResourceRule, Rule } from "./rule.ts";
import * as accounts from "./rules/accounts.ts";
import { roleScopeLimited } from "./rules/administrators.ts";
import * as apps from "./rules/apps.ts";
import * as assignments from "./rules/assignments.ts";
import * as compliance from "./rules/compliance.ts";
import * as conflicts from "./rules/conflicts.ts";
import * as coverage from "./rules/coverage.ts";
import * as defender from "./rules/defender.ts";
import * as devices from "./rules/devices.ts";
import * as endpoint from "./rules/endpoint.ts";
import * as enrolment from "./rules/enrolment.ts";
import { exclusionsNarrow } from "./rules/exclusions.ts";
import * as hello from "./rules/hello.ts";
import * as macs from "./rules/macs.ts";
import * as names from "./rules/names.ts";
import * as protection from "./rules/protection.ts";
import { noIgnoredSettings, noPlainCredentials, protectCritical } from "./rules/safety.ts";
import * as tenant from "./rules/tenant.ts";
import * as updates from "./rules/updates.ts";

/** What a device should be told: settings that Microsoft's baselines, CIS, DISA or the field agree on. */
export const baseline: readonly Rule[] = [
  ...Object.values(hello),
  ...Object.values(defender),
  exclusionsNarrow,
  ...Object.values(endpoint),
  ...Object.values(protection),
  ...Object.values(accounts),
  ...Object.values(macs),
  ...Object.values(compliance),
  ...Object.values(devices),
  ...Object.values(apps),
  ...Object.values(enrolment),
  ...Object.values(updates),
  ...Object.values(tenant),
  ...Object.values(coverage),
];

const aboutResources = baseline.filter((rule): rule is ResourceRule => rule.over === "resource");

/** What keeps a change from doing more than was meant. */
export const guardrails: readonly Rule[] = [
  assignments.everyoneLimited,
  assignments.includeAndExclude,
  assignments.mixedExclusion,
  assignments.dynamicExclusion,
  assignments.breakGlassExcluded,
  conflicts.conflictingSettings,
  names.uniqueName,
  names.uniquePriority,
  protectCritical,
  roleScopeLimited,
  noIgnoredSettings(aboutResources),
  noPlainCredentials,
];

/** What keeps a tenant tidy. */
export const hygiene: readonly Rule[] = [
  assignments.assigned,
  assignments.redundantInclude,
  conflicts.possibleConflicts,
  conflicts.helloOneAuthority,
  names.naming,
  names.scopeTags,
];
