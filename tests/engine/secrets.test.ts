import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { newSecretsManager, openSecretsManager, passphraseOf } from "../../local/engine/secrets.ts";

describe("passphrase secrets", function () {
  this.timeout(30_000);

  it("are opened again with the salt and the same passphrase, and with no other", async () => {
    const secrets = await newSecretsManager("one");
    const ciphertext = secrets.encrypt("grüße");
    assert.match(secrets.salt, /^v1:[^:]+:v1:[^:]+:[^:]+$/);
    assert.match(ciphertext, /^v1:[^:]+:[^:]+$/);
    const again = await openSecretsManager("one", secrets.salt);
    assert.equal(again.decrypt(ciphertext), "grüße");
    await assert.rejects(openSecretsManager("two", secrets.salt), /incorrect passphrase/);
  });

  it("have a ciphertext of their own every time", async () => {
    const secrets = await newSecretsManager("one");
    assert.notEqual(secrets.encrypt("x"), secrets.encrypt("x"));
  });

  it("can't be changed without notice", async () => {
    const secrets = await newSecretsManager("one");
    const [version, nonce, text] = secrets.encrypt("x").split(":");
    const bytes = Buffer.from(text as string, "base64");
    bytes.writeUInt8(bytes.readUInt8(0) ^ 1, 0);
    assert.throws(() => secrets.decrypt([version, nonce, bytes.toString("base64")].join(":")));
    assert.throws(() => secrets.decrypt("plain"), /not a ciphertext/);
  });

  it("are refused in a format of another kind", async () => {
    await assert.rejects(openSecretsManager("one", "v2:abc"), /format that the stand-in doesn't know/);
  });
});

describe("the passphrase", () => {
  it("is the one given, else the environment's, else that of the file named there", async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), "pulumi-intune-passphrase-"));
    try {
      const file = path.join(folder, "passphrase");
      await writeFile(file, "from file\n");
      const both = { PULUMI_CONFIG_PASSPHRASE: "from environment", PULUMI_CONFIG_PASSPHRASE_FILE: file };
      const found = [
        await passphraseOf({ passphrase: "given" }, both),
        await passphraseOf({}, both),
        await passphraseOf({}, { PULUMI_CONFIG_PASSPHRASE_FILE: file }),
      ];
      assert.deepEqual(found, ["given", "from environment", "from file"]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it("is refused where it is empty or missing: secrets of a state would be as good as clear", async () => {
    const stateDir = "state";
    await assert.rejects(passphraseOf({ passphrase: "" }, {}), /passphrase is empty.*PULUMI_CONFIG_PASSPHRASE_FILE/);
    await assert.rejects(passphraseOf({ stateDir }, { PULUMI_CONFIG_PASSPHRASE: "" }), /passphrase is empty/);
    await assert.rejects(passphraseOf({ stateDir }, {}), /passphrase is missing.*set PULUMI_CONFIG_PASSPHRASE/);
  });

  it("of a state that is removed again is drawn at random", async () => {
    const [one, two] = [await passphraseOf({}, {}), await passphraseOf({}, {})];
    assert.ok(one.length >= 32);
    assert.notEqual(one, two);
  });
});
