#!/usr/bin/env node
/** The command `pulumi-intune`. Each subcommand is a file of its own, loaded when it is called. */
import { Command } from "commander";
import { adoptCommand } from "./adopt.ts";
import { catalogCommand } from "./catalog.ts";
import { checkCommand } from "./check.ts";
import { conflictsCommand } from "./conflicts.ts";
import { convertCommand } from "./convert.ts";
import { docsCommand } from "./docs.ts";
import { doctorCommand } from "./doctor.ts";
import { driftCommand } from "./drift.ts";
import { effectiveCommand } from "./effective.ts";
import { kindsCommand } from "./kinds.ts";
import { printNote } from "./output.ts";
import { previewCommand } from "./preview.ts";
import { reportCommand } from "./report.ts";
import { schemaCommand } from "./schema.ts";
import { tenantCommand } from "./tenant.ts";

const { version, engines } = require("../../package.json") as { version: string; engines: { node: string } };

const oldest = engines.node.replace(">=", "");
if (oldest.localeCompare(process.versions.node, undefined, { numeric: true }) > 0) {
  printNote(`pulumi-intune needs Node.js ${oldest} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const program = new Command("pulumi-intune")
  .description("Microsoft Intune configuration as Pulumi resources")
  .version(version)
  .showHelpAfterError("Run it with --help to see what it takes.")
  .addCommand(adoptCommand())
  .addCommand(catalogCommand())
  .addCommand(checkCommand())
  .addCommand(conflictsCommand())
  .addCommand(convertCommand())
  .addCommand(docsCommand())
  .addCommand(doctorCommand())
  .addCommand(driftCommand())
  .addCommand(effectiveCommand())
  .addCommand(kindsCommand())
  .addCommand(previewCommand())
  .addCommand(reportCommand())
  .addCommand(schemaCommand())
  .addCommand(tenantCommand());

program.parseAsync().catch((error: unknown) => {
  printNote(`pulumi-intune: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
