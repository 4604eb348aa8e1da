/**
 * Loaded first into every process that the stand-in starts: ends it when the stand-in is gone, however that came about.
 * The processes are in groups of their own, so nothing else would. And they start faster.
 */
import { enableCompileCache } from "node:module";
import "./lean.ts";

process.on("disconnect", () => process.exit(1));
process.channel?.unref();

// Most of a short operation is Node compiling the SDK's modules, the same ones each time: it keeps what it compiled in
// the system's folder for temporary files (NODE_COMPILE_CACHE names another, NODE_DISABLE_COMPILE_CACHE switches it off).
enableCompileCache();
