import path from "node:path";

/** Root of the checkout; tests run from dist/tests. */
export const root = path.join(__dirname, "..", "..");
/** A file or folder of data below tests/fixtures. */
export const fixture = (...parts: string[]): string => path.join(root, "tests", "fixtures", ...parts);
