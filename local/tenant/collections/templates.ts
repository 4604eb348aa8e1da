import type { Values } from "../model/body.ts";
import facts from "./templates.json";

/** What Microsoft's templates are, by id. */
export const templateFacts = facts as unknown as Readonly<Record<string, TemplateFacts>>;

type TemplateFacts = readonly [
  family: string,
  name: string,
  version: string,
  lifecycleState: string,
  platforms: string,
  technologies: string,
];

/**
 * What a policy says of the template that it was made from: the service knows the rest of one that is named by its id.
 * A policy made from none doesn't say null: so it stands in the exports that administrators publish.
 */
export function templateReference(sent: Values | null | undefined): Values {
  const templateId = typeof sent?.templateId === "string" ? sent.templateId : "";
  const [family = sent?.templateFamily ?? "none", name = null, version = null] = templateFacts[templateId] ?? [];
  return { templateId, templateFamily: family, templateDisplayName: name, templateDisplayVersion: version };
}
