/**
 * Loaded first into every process that the stand-in starts: ends it when the stand-in is gone, however that came about.
 * The processes are in groups of their own, so nothing else would.
 */
process.on("disconnect", () => process.exit(1));
process.channel?.unref();
