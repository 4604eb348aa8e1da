/** Loaded before any test: what a developer's shell holds must not decide what a test sees. */
import path from "node:path";
import process from "node:process";
import { root } from "./support.ts";

for (const name of Object.keys(process.env)) {
  if (/^(INTUNE|ARM|AZURE)_/.test(name)) delete process.env[name];
}
// Every end-to-end step starts a program and a provider, which load the same modules: compiled code is kept in between.
process.env.NODE_COMPILE_CACHE ??= path.join(root, "node_modules", ".cache", "compile");
