import { inert } from "./output.ts";

/** Says what is being done, in the place of what was said before; an empty text ends it. On a terminal only. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text === "" ? "" : `${inert(text)} …`}`);
}
