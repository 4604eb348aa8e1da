/** What a Pulumi project consists of beside its policies. */
import { dump } from "js-yaml";

const { version, dependencies, devDependencies } = require("../../../package.json") as {
  version: string;
  dependencies: Readonly<Record<string, string>>;
  devDependencies: Readonly<Record<string, string>>;
};

/** @param policies names of the files with policies. */
export function projectFiles(name: string, policies: readonly string[]): [string, string][] {
  return [
    ["Pulumi.yaml", dump(PROJECT(name))],
    ["package.json", json(manifest(name))],
    ["tsconfig.json", json({ compilerOptions: COMPILER_OPTIONS })],
    [".gitignore", "node_modules/\n"],
    ["index.ts", policies.map((file) => `import "./policies/${file}.ts";\n`).join("")],
  ];
}

/** Node runs TypeScript by itself. */
const PROJECT = (name: string) => ({
  name,
  description: "Intune configuration",
  runtime: { name: "nodejs", options: { typescript: false } },
  main: "index.ts",
});

const manifest = (name: string) => ({
  name,
  private: true,
  type: "module",
  scripts: { check: "tsc --noEmit" },
  dependencies: { "@pulumi/pulumi": dependencies["@pulumi/pulumi"], "pulumi-intune": `^${version}` },
  devDependencies: { typescript: devDependencies.typescript },
});

const COMPILER_OPTIONS = {
  target: "es2023",
  module: "nodenext",
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  erasableSyntaxOnly: true,
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
