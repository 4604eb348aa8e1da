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

// The SDK loads npm's resolver of dependency trees in each process, which takes longer than all the rest together, and
// asks it only where a function that is deployed requires packages. So it is loaded when it is asked.
const { _load: load } = Module as unknown as { _load: (request: string, ...rest: unknown[]) => object };
Object.assign(Module, {
  _load: (request: string, ...rest: unknown[]) =>
    request === "@npmcli/arborist"
      ? Object.defineProperty({ __esModule: true }, "Arborist", {
          get: () => Reflect.get(load(request, ...rest), "Arborist"),
        })
      : load(request, ...rest),
});
