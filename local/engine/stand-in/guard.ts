/**
 * Loaded first into every process that the stand-in starts: ends it when the stand-in is gone, however that came about.
 * The processes are in groups of their own, so nothing else would. And it has them load less.
 */
import Module, { enableCompileCache } from "node:module";
import path from "node:path";

const SDK = path.join("node_modules", "@pulumi", "pulumi");

process.on("disconnect", () => process.exit(1));
process.channel?.unref();

// Most of a short operation is Node compiling the SDK's modules, the same ones each time: it keeps what it compiled in
// the system's folder for temporary files (NODE_COMPILE_CACHE names another, NODE_DISABLE_COMPILE_CACHE switches it off).
enableCompileCache();

// The SDK loads in each process what it seldom asks: npm's resolver of dependency trees and the TypeScript compiler, for
// functions that are deployed; tracing; its own automation. That takes longer than all the rest together. So each is
// loaded when it is asked, by the file that asks for it.
const SELDOM_ASKED: Readonly<Record<string, RegExp>> = {
  "codePaths.js": /^@npmcli\/arborist$/,
  "typescript-shim.js": /^typescript$/,
  "tracing.js": /^@opentelemetry\/(?!api$)/,
  "index.js": /^\.\/automation$/,
};
type Load = (request: string, parent: NodeJS.Module | undefined, isMain: boolean) => object;
const hidden = Module as unknown as { _load: Load };
const load = hidden._load;
hidden._load = (request, parent, isMain) => {
  const [from, by] = [path.dirname(parent?.filename ?? ""), path.basename(parent?.filename ?? "")];
  if (!SELDOM_ASKED[by]?.test(request) || !from.includes(SDK)) return load(request, parent, isMain);
  const whole = () => load(request, parent, isMain);
  // What is taken out of a module at once is a class or a function, and deferred too.
  const part = (name: string | symbol) =>
    by === "tracing.js" ? deferred(() => Reflect.get(whole(), name)) : Reflect.get(whole(), name);
  return new Proxy({}, { get: (_, name) => name === "__esModule" || part(name) });
};

/** A class or function that is loaded when it is called. */
function deferred(load: () => new (...args: unknown[]) => object): object {
  return new Proxy(class {}, {
    apply: (_, self, args) => Reflect.apply(load() as unknown as () => unknown, self, args),
    construct: (_, args) => Reflect.construct(load(), args),
  });
}
