import { openSecretsManager } from "../../../local/engine/secrets.ts";
import type { Deployment, Diagnostic, StateResource, Step } from "../../../local/engine/stack.ts";
import { PASSPHRASE } from "../../engine/playground.ts";

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const SIGNATURE = "4dabf18193072939515e22adb298388d";

/** Steps in an order of their own, without ids that are drawn at random. */
export function normalSteps(steps: readonly Step[], racy: readonly string[]): unknown[] {
  return steps
    .filter(({ name }) => !racy.includes(name))
    .map((step) => JSON.parse(JSON.stringify(step).replace(UUID, "<uuid>")))
    .sort(byText(({ op, urn }) => `${urn} ${op}`));
}

/** Messages without the frames of stacks and the folders of this machine. */
export function normalDiagnostics(diagnostics: readonly Diagnostic[], project: string): unknown[] {
  return diagnostics
    .map((diagnostic) => ({ ...diagnostic, message: normalMessage(diagnostic.message, project) }))
    .filter(({ message }) => message !== "")
    .sort(byText((diagnostic) => JSON.stringify(diagnostic)));
}

/** What the engine advises to do about interrupted operations is not the same: there is no `pulumi refresh` here. */
const ADVICE = /These resources are in an unknown state[\s\S]*$/;

function normalMessage(message: string, project: string): string {
  const lines = message.replaceAll(project, "<project>").replace(ADVICE, "").split("\n");
  return lines
    .filter((line) => !/^\s+at /.test(line))
    .join("\n")
    .trim();
}

/** Resources by name, secrets in clear, without times, random ids and where in the program they were declared. */
export async function normalState(deployment: Deployment, racy: readonly string[]): Promise<unknown> {
  const { resources = [], pending_operations = [], secrets_providers } = deployment.deployment;
  const salt = secrets_providers?.state?.salt as string;
  const secrets = await openSecretsManager(PASSPHRASE, salt);
  const open = (_key: string, value: unknown) =>
    isSecret(value) ? { secret: JSON.parse(secrets.decrypt(value.ciphertext)) } : value;
  const normal = ({ created, modified, sourcePosition, stackTrace, ...resource }: StateResource) => {
    const { dependencies, propertyDependencies = {} } = resource;
    return JSON.parse(
      JSON.stringify({
        ...resource,
        ...(dependencies && { dependencies: [...dependencies].sort() }),
        propertyDependencies: Object.fromEntries(
          Object.entries(propertyDependencies).map(([key, urns]) => [key, [...urns].sort()]),
        ),
        hasTimes: created !== undefined && modified !== undefined,
      }).replace(UUID, "<uuid>"),
      open,
    );
  };
  return {
    version: deployment.version,
    secretsProvider: secrets_providers?.type,
    resources: resources
      .filter(({ urn }) => !racy.includes(urn.split("::").at(-1) as string))
      .map(normal)
      .sort(byText((resource) => `${resource.urn} ${resource.delete ?? ""} ${resource.id ?? ""}`)),
    pending: pending_operations.map(({ resource, type }) => ({ type, resource: normal(resource) })),
  };
}

function isSecret(value: unknown): value is { readonly ciphertext: string } {
  return typeof value === "object" && value !== null && SIGNATURE in value && "ciphertext" in value;
}

function byText<T>(text: (item: T) => string): (left: T, right: T) => number {
  return (left, right) => (text(left) < text(right) ? -1 : text(left) > text(right) ? 1 : 0);
}
