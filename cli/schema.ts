import { Command } from "commander";
import { loadKind } from "../provider/model/registry.ts";
import { jsonSchema } from "../provider/model/schema.ts";

/** `pulumi-intune schema <kind>`: exit code 1 where there is no such type. */
export function schemaCommand(): Command {
  return new Command("schema")
    .description("print the JSON Schema (draft 2020-12) of the arguments of a type")
    .argument("<kind>", "class name, as `pulumi-intune kinds` lists it, or Graph's name of the type")
    .addHelpText(
      "after",
      `
Examples:
  pulumi-intune schema Windows10CustomConfiguration
  pulumi-intune schema microsoft.graph.windows10CustomConfiguration

Exit code: 0 printed, 1 there is no such type.`,
    )
    .action((name: string) => console.log(JSON.stringify(jsonSchema(loadKind(name)), null, 2)));
}
