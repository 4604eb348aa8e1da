/** Reads what Graph answers to `deviceManagement/configurationSettings`, however it was kept. */
import fs from "node:fs";
import path from "node:path";
import type { GraphDefinition } from "./graph.ts";

/** A folder of JSON files, one JSON document, or one definition a line. */
export function readDump(where: string): GraphDefinition[] {
  if (fs.statSync(where).isDirectory()) {
    const files = fs.readdirSync(where, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"));
    return files.flatMap((file) => readDump(path.join(where, file)));
  }
  const text = fs.readFileSync(where, "utf8").trim();
  const oneALine = where.endsWith("l");
  const parsed: unknown = oneALine ? text.split("\n").map((line) => JSON.parse(line)) : JSON.parse(text);
  const found = Array.isArray(parsed) ? parsed : ((parsed as { value?: unknown[] }).value ?? [parsed]);
  const other = found.find(
    (one) =>
      !String((one as GraphDefinition)?.["@odata.type"]).startsWith("#microsoft.graph.deviceManagementConfiguration"),
  );
  if (other)
    throw new Error(
      `${where} holds something that is no definition of a setting: ${JSON.stringify(other).slice(0, 80)}`,
    );
  return found as GraphDefinition[];
}
