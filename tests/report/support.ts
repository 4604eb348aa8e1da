import fs from "node:fs";
import { type Phrase, plainText } from "../../cli/phrase.ts";
import { readPreview } from "../../cli/pulumi/input.ts";
import { type Report, reportOn } from "../../cli/review/model.ts";
import { fixture } from "../support.ts";

/** A file of tests/fixtures/report: recorded from Pulumi's own CLI. */
export const recorded = (name: string): string => fs.readFileSync(fixture("report", name), "utf8");

export const reportOf = (preview: string, events?: string): Report => reportOn(readPreview(preview, events));

export const text = (phrase: Phrase | undefined): string => plainText(phrase ?? []);

/** A preview of one step, as `pulumi preview --json` has it. */
export function previewOf(...steps: readonly object[]): string {
  return JSON.stringify({ steps, changeSummary: { update: steps.length } });
}

export const hello = "WindowsIdentityProtectionConfiguration";
export const urnOf = (name: string, type = hello): string =>
  `urn:pulumi:prod::contoso::pulumi-nodejs:dynamic/intune:${type}::${name}`;

type Inputs = Record<string, unknown>;

/** A step on an Intune configuration, from its inputs before and after. */
export function step(
  op: string,
  before: Inputs | undefined,
  after: Inputs | undefined,
  more: object = {},
  type = hello,
) {
  const urn = urnOf(String(after?.displayName ?? before?.displayName ?? "it"), type);
  const state = (inputs: Inputs | undefined) => inputs && { urn, type, inputs, outputs: {} };
  return { op, urn, oldState: state(before), newState: state(after), detailedDiff: null, ...more };
}

const target = (name: string, more: object = {}) => ({
  target: { "@odata.type": `#microsoft.graph.${name}`, ...more },
});
export const allDevices = target("allDevicesAssignmentTarget");
export const group = (groupId: string) => target("groupAssignmentTarget", { groupId });
export const without = (groupId: string) => target("exclusionGroupAssignmentTarget", { groupId });
export const onlyFilter = (id: string) =>
  target("allDevicesAssignmentTarget", {
    deviceAndAppManagementAssignmentFilterId: id,
    deviceAndAppManagementAssignmentFilterType: "include",
  });
