import { createCipheriv, createDecipheriv, pbkdf2, randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import type { StackOptions } from "./stack.ts";

/** Encrypts and decrypts the secrets of one stack. */
export interface SecretsManager {
  /** What a state or a stack's configuration file keeps, to open the secrets again with the same passphrase. */
  readonly salt: string;
  encrypt(plaintext: string): string;
  /** @throws when the ciphertext was made with another key or has been changed. */
  decrypt(ciphertext: string): string;
}

/** The known text that tells whether a passphrase is the right one. */
const PROBE = "pulumi";
const ITERATIONS = 1_000_000;
const TAG_BYTES = 16;
const derive = promisify(pbkdf2);

/** Deriving a key takes most of a second on purpose: within one process each is derived once. */
const keys = new Map<string, Promise<Buffer>>();

function keyOf(passphrase: string, salt: string): Promise<Buffer> {
  const name = `${salt}:${passphrase}`;
  const key = keys.get(name) ?? derive(passphrase, Buffer.from(salt, "base64"), ITERATIONS, 32, "sha256");
  keys.set(name, key);
  return key;
}

/** A manager with a salt of its own. */
export async function newSecretsManager(passphrase: string): Promise<SecretsManager> {
  const salt = randomBytes(8).toString("base64");
  const key = await keyOf(passphrase, salt);
  return manager(key, `v1:${salt}:${encrypt(key, PROBE)}`);
}

/** The manager that a salt was made by: `v1:<salt>:v1:<nonce>:<the probe, encrypted>`. */
export async function openSecretsManager(passphrase: string, salt: string): Promise<SecretsManager> {
  const [version, saltBytes, ...probe] = salt.split(":");
  if (version !== "v1" || saltBytes === undefined || probe.length !== 3) {
    throw new Error("the state's secrets are in a format that the stand-in doesn't know");
  }
  const key = await keyOf(passphrase, saltBytes);
  let text: string | undefined;
  try {
    text = decrypt(key, probe.join(":"));
  } catch {
    // A wrong key fails the authentication of the ciphertext.
  }
  if (text !== PROBE)
    throw new Error("incorrect passphrase: set PULUMI_CONFIG_PASSPHRASE to the one the stack was made with");
  return manager(key, salt);
}

function manager(key: Buffer, salt: string): SecretsManager {
  return { salt, encrypt: (plaintext) => encrypt(key, plaintext), decrypt: (ciphertext) => decrypt(key, ciphertext) };
}

function encrypt(key: Buffer, plaintext: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const text = Buffer.concat([cipher.update(plaintext, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return `v1:${nonce.toString("base64")}:${text.toString("base64")}`;
}

function decrypt(key: Buffer, ciphertext: string): string {
  const [version, nonce, text] = ciphertext.split(":");
  if (version !== "v1" || nonce === undefined || text === undefined) throw new Error("not a ciphertext of this stack");
  const bytes = Buffer.from(text, "base64");
  const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(nonce, "base64"));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]).toString("utf8");
}

/**
 * The passphrase of a stack: given, else from the environment. Where the state is temporary nobody needs it again.
 *
 * @throws when there is none, or an empty one, which would protect nothing.
 */
export async function passphraseOf(
  { passphrase, stateDir }: Pick<StackOptions, "passphrase" | "stateDir">,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const found = passphrase ?? env.PULUMI_CONFIG_PASSPHRASE ?? (await fromFile(env.PULUMI_CONFIG_PASSPHRASE_FILE));
  if (found) return found;
  if (found === undefined && stateDir === undefined) return randomBytes(32).toString("base64");
  throw new Error(
    `the stack's passphrase is ${found === undefined ? "missing" : "empty"}: it encrypts the secrets of the state; ` +
      "set PULUMI_CONFIG_PASSPHRASE, or PULUMI_CONFIG_PASSPHRASE_FILE to a file that holds it",
  );
}

const fromFile = async (file: string | undefined): Promise<string | undefined> =>
  file ? (await readFile(file, "utf8")).trim() : undefined;
