/**
 * A script as a program has it, a text, and as Graph has it, bytes. Bytes that are no text in UTF-8 (an older PowerShell
 * saves UTF-16) stay as they are, as a data URL, so that nothing is lost on the way.
 */

const RAW = "data:;base64,";

export function bytesOf(script: string): Buffer {
  return script.startsWith(RAW) ? Buffer.from(script.slice(RAW.length), "base64") : Buffer.from(script, "utf8");
}

/** A mark of the byte order at the start is kept: it is part of what is signed. */
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export function scriptOf(bytes: Uint8Array): string {
  try {
    const text = decoder.decode(bytes);
    return text.startsWith(RAW) ? raw(bytes) : text;
  } catch {
    return raw(bytes);
  }
}

const raw = (bytes: Uint8Array): string => RAW + Buffer.from(bytes).toString("base64");

/** Whether a script is bytes that nobody here can read. */
export const isRaw = (script: string): boolean => script.startsWith(RAW);
