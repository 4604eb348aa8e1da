import { serviceRefusal } from "../http/errors.ts";
import type { Values } from "../model/body.ts";
import type { Entry } from "../service/table.ts";
import { idsOf, type KnownIds } from "./settings-catalog.ts";
import { templateFacts } from "./templates.ts";

/**
 * Settings of a policy that is made from a template refer to the template's by ids; one that isn't the template's is
 * refused with the message that https://github.com/KelvinTegelaar/CIPP/issues/4241 shows.
 *
 * A setting that isn't of the template fails as well (https://github.com/microsoft/Microsoft365DSC/pull/4906, which has
 * no message), and nobody is known to have created one at the top without a reference: both are refused here in the same
 * words. What a policy holds already, as somebody made it in the portal, it may keep.
 */
export function checkTemplate(policy: Entry, before: Entry | undefined): void {
  const templateId = (policy.values.templateReference as Values | null)?.templateId;
  if (typeof templateId !== "string" || !Object.hasOwn(templateFacts, templateId)) return;
  const known = idsOf(templateId);
  if (known.top.size === 0) return;
  const had = new Set(settingsOf(before).map((instance) => JSON.stringify(identity(instance))));
  for (const instance of settingsOf(policy)) {
    if (had.has(JSON.stringify(identity(instance)))) continue;
    const reference = (instance.settingInstanceTemplateReference as Values | null)?.settingInstanceTemplateId;
    if (typeof reference !== "string" || !known.top.has(String(instance.settingDefinitionId))) {
      throw invalid(templateId, typeof reference === "string" ? reference : "");
    }
    checkIds(instance, templateId, known);
  }
}

const settingsOf = (policy: Entry | undefined): readonly Values[] =>
  (policy?.contained?.settings ?? []).map(({ settingInstance }) => settingInstance as Values);

const identity = ({ settingDefinitionId, settingInstanceTemplateReference }: Values) => [
  settingDefinitionId,
  (settingInstanceTemplateReference as Values | null)?.settingInstanceTemplateId ?? null,
];

/** Every reference, at any depth. */
function checkIds(value: unknown, templateId: string, known: KnownIds): void {
  if (Array.isArray(value)) for (const item of value) checkIds(item, templateId, known);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  const { settingInstanceTemplateId: instance, settingValueTemplateId: of, ...rest } = value as Values;
  if (typeof instance === "string" && !known.instances.has(instance)) throw invalid(templateId, instance);
  if (typeof of === "string" && !known.values.has(of)) throw invalid(templateId, of);
  for (const inner of Object.values(rest)) checkIds(inner, templateId, known);
}

const invalid = (templateId: string, reference: string) =>
  serviceRefusal(
    `Info\nInvalid Reference id found in Policy created from Template ${templateId}\nPolicyId\n\nTemplateId\n${templateId}\nInvalidReferenceId\n${reference}`,
  );
