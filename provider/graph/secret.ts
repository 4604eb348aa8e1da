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
const tokenLike = /\beyJ[\w-]{8,}\.[\w-]+(\.[\w-]*)?/g;

/** Takes the given secrets, and whatever looks like a token, out of a text that somebody else wrote. */
export function redact(text: string, secrets: readonly Secret[]): string {
  return secrets
    .map((secret) => secret.reveal())
    .filter((value) => value !== "")
    .reduce((cleaned, value) => cleaned.replaceAll(value, "[secret]"), text)
    .replace(tokenLike, "[secret]");
}
