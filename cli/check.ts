import fs from "node:fs";
import path from "node:path";
import { text as readAll } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { Command, Option } from "commander";
import type { Evidence, FailOn } from "./check/evidence.ts";
import type { Target } from "./check/subject.ts";
import { inert, inertJson, printJson, show } from "./output.ts";
import { progress } from "./progress.ts";
import { SETTINGS_HELP, settingOption } from "./setting.ts";
import { withSession } from "./with-session.ts";

const FORMATS = ["text", "markdown", "html", "json", "sarif"] as const;
type Format = (typeof FORMATS)[number];
const ENDINGS: Readonly<Record<string, Format>> = {
  ".html": "html",
  ".json": "json",
  ".md": "markdown",
  ".sarif": "sarif",
  ".txt": "text",
};
const PACK_NAMES = ["baseline", "guardrails", "hygiene"];

interface Flags {
  readonly program?: string;
  readonly stack?: string;
  readonly state?: string;
  readonly tenant?: boolean;
  readonly pack: readonly string[];
  readonly rules: readonly string[];
  readonly policyPackConfig?: string;
  readonly failOn: FailOn;
  readonly format: Format;
  readonly out: readonly string[];
  readonly schema?: boolean;
  readonly config: Readonly<Record<string, string>>;
}

const EXIT_CODES: Readonly<Record<Evidence["outcome"], number>> = { passed: 0, failed: 2, incomplete: 3 };

const gather = (one: string, earlier: readonly string[]): string[] => [...earlier, one];

/** `pulumi-intune check`: exit code 1 where it fails. */
export function checkCommand(): Command {
  return new Command("check")
    .description("ask the rules of the policy packs about a program, a state, a tenant or exported files")
    .argument(
      "[exports...]",
      "files and folders with exported policies: of the admin center, Graph, IntuneCD, IntuneManagement …",
    )
    .option(
      "--program <path>",
      "what `pulumi-intune preview` kept, or the folder of a project, which is previewed without a tenant",
    )
    .option("--stack <name>", "the stack whose configuration the project gets (default: dev)")
    .option("--state <file>", "what `pulumi stack export` printed; - for standard input")
    .option("--tenant", "what the tenant has now; it is only read")
    .addOption(
      new Option("--pack <name>", `a pack (${PACK_NAMES.join(", ")}); may be repeated (default: all)`)
        .argParser(packName)
        .default([]),
    )
    .option(
      "--rules <file>",
      "rules of your own beside them: a module that exports `rules`; may be repeated",
      gather,
      [],
    )
    .option(
      "--policy-pack-config <file>",
      "levels, options and exceptions, as `pulumi preview` takes them for the pack",
    )
    .addOption(
      new Option("--fail-on <level>", "from which level on a broken rule fails the check")
        .choices(["mandatory", "advisory", "never"])
        .default("mandatory"),
    )
    .addOption(new Option("--format <format>", "of what is printed").choices([...FORMATS]).default("text"))
    .option(
      "--out <file>",
      `write it to a file too, in the form of its ending (${Object.keys(ENDINGS).join(", ")}); may be repeated`,
      gather,
      [],
    )
    .option("--schema", "print the JSON Schema of the JSON, and do nothing else")
    .addOption(settingOption())
    .addHelpText(
      "after",
      `${SETTINGS_HELP} Only --tenant uses them.

The rules are those of the policy pack, and find the same wherever they look. A tenant has defaults of its own beside
what was made in it. What a rule can't tell is said and fails nothing; what can't be read is named. Secrets are taken
out before a rule sees them.

Exit code: 0 passed; 2 findings at or above --fail-on; 3 none, but not everything could be judged; 1 failed.

  pulumi-intune preview --out plan.json -- --stack prod && pulumi-intune check --program plan.json
  pulumi stack export | pulumi-intune check --state -
  pulumi-intune check --tenant --policy-pack-config rules.json --out evidence.html --out findings.sarif
  pulumi-intune check ./backup`,
    )
    .action(async (exports: readonly string[], flags: Flags) => {
      process.exitCode = await check(exports, flags);
    });
}

function packName(name: string, earlier: readonly string[]): string[] {
  if (PACK_NAMES.includes(name)) return [...earlier, name];
  throw new Error(`There is no pack ${JSON.stringify(name)}: there are ${PACK_NAMES.join(", ")}.`);
}

async function check(exports: readonly string[], flags: Flags): Promise<number> {
  if (flags.schema) {
    const { evidenceJsonSchema } = await import("./check/evidence.ts");
    printJson(evidenceJsonSchema());
    return 0;
  }
  for (const file of flags.out) formatOf(file);
  const [{ evidenceOf }, { askedRules, PACKS }] = await Promise.all([
    import("./check/judge.ts"),
    import("./check/rules.ts"),
  ]);
  const chosen = Object.entries(PACKS).filter(([name]) => flags.pack.length === 0 || flags.pack.includes(name));
  const own = await Promise.all(flags.rules.map(async (file) => [path.basename(file), await rulesOf(file)] as const));
  const config = flags.policyPackConfig;
  const rules = askedRules(
    Object.fromEntries([...chosen, ...own]),
    config === undefined ? undefined : fs.readFileSync(config, "utf8"),
    config,
  );
  const target = await targetOf(exports, flags).finally(() => progress(""));
  const { version } = require("../../package.json") as { version: string };
  const evidence = evidenceOf({ target, rules, failOn: flags.failOn, now: new Date(), version });
  for (const file of flags.out) fs.writeFileSync(file, await rendered(evidence, formatOf(file)));
  show(await rendered(evidence, flags.format), flags.format);
  return EXIT_CODES[evidence.outcome];
}

async function targetOf(exports: readonly string[], { program, stack, state, tenant, config }: Flags): Promise<Target> {
  const given = [exports.length > 0, program !== undefined, state !== undefined, tenant === true].filter(
    Boolean,
  ).length;
  if (given !== 1) throw new Error("Give one target: exported files, --program, --state or --tenant.");
  if (stack !== undefined && program === undefined) throw new Error("--stack goes with --program.");
  if (program !== undefined) return programOf(program, stack ?? "dev");
  if (state !== undefined) {
    const { stateTarget } = await import("./check/targets/stack.ts");
    return state === "-"
      ? stateTarget("Standard input", await readAll(process.stdin))
      : stateTarget(state, fs.readFileSync(state, "utf8"));
  }
  if (tenant) {
    const { tenantTarget } = await import("./check/targets/tenant.ts");
    return withSession(config, (session) => tenantTarget(session, progress));
  }
  const { exportsTarget } = await import("./check/targets/exports.ts");
  return exportsTarget(exports);
}

async function programOf(given: string, stack: string): Promise<Target> {
  if (fs.statSync(given).isDirectory()) return (await import("./check/targets/program.ts")).folderTarget(given, stack);
  return (await import("./check/targets/stack.ts")).previewTarget(given);
}

/** Rules are plain objects; a module that makes a pack of them may export them too. */
async function rulesOf(file: string) {
  const { href } = pathToFileURL(path.resolve(file));
  const module = await import(href);
  const rules: unknown = module.rules ?? module.default?.rules;
  if (
    !Array.isArray(rules) ||
    !rules.every((rule) => typeof rule?.id === "string" && typeof rule?.check === "function")
  ) {
    throw new Error(
      `${file} exports no \`rules\`: a list of what resourceRule, settingRule or stackRule of pulumi-intune/policy made.`,
    );
  }
  return rules;
}

function formatOf(file: string): Format {
  const format = ENDINGS[path.extname(file).toLowerCase()];
  if (format === undefined)
    throw new Error(`--out ${file}: the ending must be one of ${Object.keys(ENDINGS).join(", ")}.`);
  return format;
}

async function rendered(evidence: Evidence, format: Format): Promise<string> {
  if (format === "html") return (await import("./render/evidence/html.ts")).evidencePage(evidence);
  if (format === "markdown") return inert((await import("./render/evidence/markdown.ts")).evidenceMarkdown(evidence));
  if (format === "text") return inert((await import("./render/evidence/text.ts")).evidenceText(evidence));
  return `${inertJson(format === "sarif" ? (await import("./render/evidence/sarif.ts")).sarif(evidence) : evidence)}\n`;
}
