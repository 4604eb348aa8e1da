import { Command } from "commander";
import { loadKind } from "../provider/catalog.ts";
import { jsonSchema } from "../provider/schema.ts";

export function schemaCommand(): Command {
  return new Command("schema")
    .description("print the JSON Schema (draft 2020-12) of the arguments of a type")
    .argument("<kind>", "class name, as `pulumi-intune kinds` lists it")
    .action((name: string) => console.log(JSON.stringify(jsonSchema(loadKind(name)), null, 2)));
}
