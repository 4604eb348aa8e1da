import path from "node:path";
import ts from "typescript";

/** Declarations of libraries, read and bound once for all programs of a process. */
const libraries = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of a project's programs, as `tsc -p` does. */
export function errorsOfProject(folder: string): string[] {
  const host: ts.ParseConfigFileHost = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(inWords(diagnostic));
    },
  };
  const project = ts.getParsedCommandLineOfConfigFile(path.join(folder, "tsconfig.json"), {}, host);
  if (project === undefined) throw new Error(`${folder} has no tsconfig.json`);
  return [...project.errors.map(inWords), ...errorsOf(project.fileNames, project.options)];
}

/**
 * What the compiler says of programs.
 *
 * @param given text in place of what a file has, or of a file that isn't there
 */
export function errorsOf(
  files: readonly string[],
  options: ts.CompilerOptions,
  given: Readonly<Record<string, string>> = {},
): string[] {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name in given || fileExists(name);
  host.getSourceFile = (name, target, ...rest) => {
    const text = given[name];
    if (text !== undefined) return ts.createSourceFile(name, text, target);
    if (!name.endsWith(".d.ts")) return getSourceFile(name, target, ...rest);
    if (!libraries.has(name)) libraries.set(name, getSourceFile(name, target, ...rest));
    return libraries.get(name);
  };
  return ts.getPreEmitDiagnostics(ts.createProgram(files, options, host)).map(inWords);
}

function inWords({ file, start, messageText }: ts.Diagnostic): string {
  const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  return `${file ? `${file.fileName}:${line}: ` : ""}${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
}
