import { Command } from "commander";
import { kindNames, loadKind } from "../provider/catalog.ts";
import type { Kind } from "../provider/kind.ts";

export function kindsCommand(): Command {
  return new Command("kinds")
    .description("list every Intune configuration type: class, Graph type, collection and permissions")
    .option("--json", "as JSON")
    .action(({ json }: { json?: boolean }) => {
      const kinds = kindNames().map((name) => describe(loadKind(name)));
      console.log(json ? JSON.stringify(kinds, null, 2) : asText(kinds));
    });
}

interface Description {
  class: string;
  title: string;
  type: string;
  collection: string;
  permissions: Kind["collection"]["permissions"];
  reference: string;
}

const describe = (kind: Kind): Description => ({
  class: kind.name,
  title: kind.title,
  type: kind.type,
  collection: kind.collection.path,
  permissions: kind.collection.permissions,
  reference: kind.reference,
});

function asText(kinds: readonly Description[]): string {
  return kinds
    .map((kind) =>
      [
        kind.class,
        `  ${kind.title}`,
        `  Graph type   ${kind.type}`,
        `  collection   ${kind.collection}`,
        `  permission   ${kind.permissions.application.join(" or ")}`,
      ].join("\n"),
    )
    .join("\n\n");
}
