/** Whether a policy can be made from a template, and what its settings lack to be of it. */
import { definition } from "../table.ts";
import { isWhole, newest, referencesOf, type Template, template, templates } from "../templates.ts";
import { labelOf } from "../words.ts";

const SYNC = "`pulumi-intune catalog sync`";

/** Why no new policy can be made from a template; `undefined` where one can. */
export function notForNew({ id, name, version, lifecycle }: Template, base: string): string | undefined {
  if (lifecycle === "active") return undefined;
  const now = newest(base);
  const instead = now ? `; make it from ${JSON.stringify(now.version)} (${now.id})` : "";
  return `templateReference.templateId: no new policy can be made from ${name}, ${version} (${id}), which is ${lifecycle}${instead}`;
}

/** A template that neither the package nor a synced file has. */
export const unknownTemplate = (id: string): string =>
  `templateReference.templateId: this package doesn't know the template ${JSON.stringify(id)}, so references of its settings are sent as they are given. ${SYNC} reads the template from the tenant`;

/** Why a setting has no reference, and what helps. */
export function missingReference(at: number, settingId: string, templateId: string): string {
  const of = template(templateId);
  const found = definition(settingId);
  const setting = `settings[${at}]: ${found ? labelOf(found) : settingId}`;
  const name = of ? `${of.name} (${of.platforms.join(", ")}, ${of.version})` : templateId;
  const others = homes(settingId, templateId);
  const elsewhere = others.length > 0 ? `; it is of ${others.join(", ")}` : "";
  if (isWhole(templateId)) return `${setting} isn't of the template ${name}${elsewhere}. ${SYNC} reads templates anew`;
  return `${setting} has no reference to the template ${name} in what this package knows${elsewhere}. Where it is of the template, ${SYNC} reads the reference from the tenant`;
}

/** Other templates that have the setting and from which policies can be made; baselines have a bit of everything. */
function homes(settingId: string, templateId: string): string[] {
  return templates()
    .filter(({ id, lifecycle }) => id !== templateId && lifecycle === "active" && referencesOf(id, settingId))
    .sort((a, b) => Number(a.family === "baseline") - Number(b.family === "baseline"))
    .map(({ name, platforms }) => `${name} (${platforms.join(", ")})`)
    .slice(0, 3);
}
