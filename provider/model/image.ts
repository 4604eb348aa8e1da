/** Images, as far as they tell themselves what they are. */

const SIGNATURES: readonly (readonly [type: string, start: string])[] = [
  ["image/png", "89504e470d0a1a0a"],
  ["image/jpeg", "ffd8ff"],
];

/** The MIME type of an image in base64; undefined for what is neither PNG nor JPEG. */
export function mimeType(base64: unknown): string | undefined {
  if (typeof base64 !== "string") return undefined;
  const start = Buffer.from(base64.slice(0, 16), "base64").toString("hex");
  return SIGNATURES.find(([, signature]) => start.startsWith(signature))?.[0];
}

/** Whether a MIME type says what the bytes are. `image/jpg` is an old word for `image/jpeg`. */
export const fits = (type: string, base64: unknown): boolean =>
  type.toLowerCase().replace(/jpg$/, "jpeg") === mimeType(base64);
