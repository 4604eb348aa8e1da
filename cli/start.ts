/**
 * `npm start`: the whole way in one go, on this machine. A local tenant is started, the project at the root is previewed
 * and applied to it, somebody changes a policy in the portal, Pulumi shows the drift and puts it back. Nothing stays
 * running.
 */
import path from "node:path";
import { styleText } from "node:util";
import {
  isWrite,
  type LocalTenant,
  openStack,
  type Stack,
  type StackResult,
  type Step,
  startTenant,
} from "../local/index.ts";
import { abortOnInterrupt } from "./interrupt.ts";

const root = path.join(__dirname, "..", "..");
const GROUPS = {
  administratorsGroup: "1f0b54bb-8f7a-4b1e-9f0c-3a7c2b6d1e01",
  breakGlassGroup: "5c9a1d3e-2b4f-4a6c-8d7e-9f0a1b2c3d02",
};
const MARKS: Partial<Record<Step["op"], string>> = {
  create: "+",
  update: "~",
  delete: "-",
  replace: "+-",
};

async function main(): Promise<void> {
  const signal = abortOnInterrupt();
  const tenant = await startTenant();
  const stack = await openStack({
    projectDir: root,
    stackName: "dev",
    passphrase: "only for this demonstration",
    env: tenant.env(),
    config: {
      "intune-baseline:administratorsGroup": GROUPS.administratorsGroup,
      "intune-baseline:breakGlassGroup": GROUPS.breakGlassGroup,
      "intune-baseline:onboardingBlob": { value: '{"body":"a made-up onboarding package","sig":"none"}', secret: true },
    },
  });
  try {
    await demonstrate(tenant, stack, signal);
  } finally {
    await stack.close();
    await tenant.close();
  }
}

async function demonstrate(tenant: LocalTenant, stack: Stack, signal: AbortSignal): Promise<void> {
  say(`Engine: ${stack.engine}`);
  say(`Tenant: ${tenant.url}, in memory\n`);

  heading("pulumi preview: what would change in the tenant");
  show(await stack.preview({ signal }));
  say(`  ${writes(tenant)} writes were sent to the tenant.\n`);

  heading("pulumi up: the policies of examples/baseline are made");
  show(await stack.up({ signal }));
  say(`  ${writes(tenant)} writes were sent: a POST and an assign for each policy.\n`);

  heading("Somebody changes a policy in the portal: the PIN may now have 4 characters");
  const hello = tenant.portal
    .list("/deviceManagement/deviceConfigurations")
    .find((object) => String(object["@odata.type"]).endsWith("windowsIdentityProtectionConfiguration"));
  if (!hello) throw new Error("The policy for Windows Hello is not in the tenant.");
  tenant.portal.edit("/deviceManagement/deviceConfigurations", hello.id, { pinMinimumLength: 4 });

  heading("pulumi preview --refresh: the drift shows");
  show(await stack.preview({ refresh: true, signal }));

  heading("pulumi up --refresh: it is put back, by one PATCH with that property");
  const before = writes(tenant);
  show(await stack.up({ refresh: true, signal }));
  say(`  ${writes(tenant) - before} write was sent.\n`);

  heading("pulumi destroy: the tenant is as it was");
  show(await stack.destroy({ signal }));

  say(`The same stack against a real tenant:

  pulumi stack init prod
  pulumi config set intune:tenantId <id of the tenant>
  pulumi config set intune:clientId <id of the app registration>
  pulumi config set --secret intune:clientSecret <its secret>
  pulumi config set administratorsGroup <id of a group>      (and breakGlassGroup, and --secret onboardingBlob)
  pulumi preview

README.md has the app registration and its permissions.`);
}

const writes = (tenant: LocalTenant): number => tenant.journal.requests.filter(isWrite).length;

function show(result: StackResult): void {
  const shown = result.steps.filter((step) => MARKS[step.op] && step.type.includes("dynamic/intune:"));
  for (const step of shown) say(`  ${MARKS[step.op]} ${step.type.split(":").at(-1)} ${step.name}${changes(step)}`);
  if (shown.length === 0) say("  nothing changes");
  const errors = result.diagnostics.filter((diagnostic) => diagnostic.severity === "error");
  for (const { message } of errors) say(styleText("red", `  ${message.trim()}`));
  if (!result.ok) throw new Error("The operation failed.");
  say("");
}

/** `pinMinimumLength 4 → 6`, for each property that changes. */
function changes(step: Step): string {
  if (step.op !== "update") return "";
  const names = Object.keys(step.detailedDiff ?? {});
  const parts = names.map((name) => `${name} ${text(step.old?.inputs[name])} → ${text(step.new?.inputs[name])}`);
  return parts.length > 0 ? `: ${parts.join(", ")}` : "";
}

const text = (value: unknown): string => (value === undefined ? "(not set)" : JSON.stringify(value));
const say = (line: string): void => console.log(line);
const heading = (line: string): void => say(styleText("bold", line));

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode ||= 1;
});
