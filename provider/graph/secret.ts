import { inspect } from "node:util";

/** A text that must not be shown: it has to be asked for by `reveal`, and prints as `[secret]` everywhere else. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return "[secret]";
  }

  toJSON(): string {
    return "[secret]";
  }

  [inspect.custom](): string {
    return "[secret]";
  }
}

// Anything shaped like a signed token: three (or, when cut off, two) base64url parts of which the first is a JSON object.
const tokenLike = /\beyJ[\w-]{8,}\.[\w-]*(\.[\w-]*){0,3}/g;

/** What stands for a secret. */
export const MASK = "[secret]";

/** Takes out of a text whatever looks like a token. */
export const withoutTokens = (text: string): string => text.replace(tokenLike, MASK);

/** Takes the given secrets, and whatever looks like a token, out of a text that somebody else wrote. */
export function redact(text: string, secrets: readonly Secret[]): string {
  const values = secrets.map((secret) => secret.reveal()).filter((value) => value !== "");
  return withoutTokens(values.reduce((cleaned, value) => cleaned.replaceAll(value, MASK), text));
}
