#!/usr/bin/env node
/** The command `pulumi-intune`. Each subcommand is a file of its own, loaded when it is called. */
import { Command } from "commander";
import { adoptCommand } from "./adopt.ts";
import { catalogCommand } from "./catalog.ts";
import { checkCommand } from "./check.ts";
import { doctorCommand } from "./doctor.ts";
import { driftCommand } from "./drift.ts";
import { kindsCommand } from "./kinds.ts";
import { printNote } from "./output.ts";
import { previewCommand } from "./preview.ts";
import { reportCommand } from "./report.ts";
import { schemaCommand } from "./schema.ts";
import { tenantCommand } from "./tenant.ts";

const { version } = require("../../package.json") as { version: string };

const program = new Command("pulumi-intune")
  .description("Microsoft Intune configuration as Pulumi resources")
  .version(version)
  .showHelpAfterError("Run it with --help to see what it takes.")
  .addCommand(adoptCommand())
  .addCommand(catalogCommand())
  .addCommand(checkCommand())
  .addCommand(doctorCommand())
  .addCommand(driftCommand())
  .addCommand(kindsCommand())
  .addCommand(previewCommand())
  .addCommand(reportCommand())
  .addCommand(schemaCommand())
  .addCommand(tenantCommand());

program.parseAsync().catch((error: unknown) => {
  printNote(`pulumi-intune: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
