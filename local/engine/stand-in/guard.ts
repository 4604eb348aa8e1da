/**
 * Loaded first into every process that the stand-in starts: ends it when the stand-in is gone, however that came about.
 * The processes are in groups of their own, so nothing else would. And it has them load less.
 */
import Module, { enableCompileCache } from "node:module";

process.on("disconnect", () => process.exit(1));
process.channel?.unref();

// Most of a short operation is Node compiling the SDK's modules, the same ones each time: it keeps what it compiled in
// the system's folder for temporary files (NODE_COMPILE_CACHE names another, NODE_DISABLE_COMPILE_CACHE switches it off).
enableCompileCache();

// The SDK loads npm's resolver of dependency trees and the TypeScript compiler in each process, which takes longer than
// all the rest together, and asks them only where a function that is deployed has to be read. So each is loaded when it
// is asked.
const SELDOM_ASKED: Readonly<Record<string, RegExp>> = {
  "@npmcli/arborist": /./,
  typescript: /typescript-shim\.js$/,
};
type Load = (request: string, parent: NodeJS.Module | undefined, isMain: boolean) => object;
const hidden = Module as unknown as { _load: Load };
const load = hidden._load;
hidden._load = (request, parent, isMain) =>
  SELDOM_ASKED[request]?.test(parent?.filename ?? "")
    ? new Proxy({}, { get: (_, name) => name === "__esModule" || Reflect.get(load(request, parent, isMain), name) })
    : load(request, parent, isMain);
