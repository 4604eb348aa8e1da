import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { openSecretsManager } from "../../../local/engine/secrets.ts";
import { newResource } from "../../../local/engine/stand-in/resource.ts";
import { emptyState, readDeployment, writeDeployment } from "../../../local/engine/stand-in/state.ts";
import { type Properties, Secret } from "../../../local/engine/stand-in/values.ts";
import type { Deployment } from "../../../local/index.ts";
import { fixture } from "../../support.ts";
import { PASSPHRASE } from "../playground.ts";

const read = (file: string): Deployment => JSON.parse(readFileSync(file, "utf8"));
const files = globSync("*/*.state.json", { cwd: fixture("recordings") });
const [example] = globSync("secrets/*.state.json", { cwd: fixture("recordings") });

function managerOf({ deployment }: Deployment, passphrase = PASSPHRASE) {
  return openSecretsManager(passphrase, deployment.secrets_providers?.state?.salt as string);
}

/** A deployment without the time at which it was written. */
function timeless({ deployment, ...rest }: Deployment): unknown {
  const { manifest, ...others } = deployment;
  return { ...rest, deployment: { ...others, manifest: { ...manifest, time: "" } } };
}

describe("a state of Pulumi's own CLI", function () {
  this.timeout(30_000);

  for (const file of files) {
    it(`${path.dirname(file)} ${path.basename(file, ".state.json")} is read and written back equal`, async () => {
      const deployment = read(fixture("recordings", file));
      const secrets = await managerOf(deployment);
      const written = writeDeployment(readDeployment(deployment, secrets), secrets);
      assert.deepEqual(timeless(JSON.parse(JSON.stringify(written))), timeless(deployment));
    });
  }

  it("opens its secrets and closes them again with a ciphertext of their own", async () => {
    const deployment = read(fixture("recordings", example as string));
    const secrets = await managerOf(deployment);
    const state = readDeployment(deployment, secrets);
    const found = state.resources.flatMap(({ inputs }) => Object.values(inputs)).filter((one) => one instanceof Secret);
    assert.ok(found.length > 0);
    for (const secret of found) secret.ciphertext = undefined;
    const written = writeDeployment(state, secrets);
    assert.notDeepEqual(written.deployment.resources, deployment.deployment.resources);
    const again = readDeployment(written, secrets);
    assert.deepEqual(
      clear(again.resources.map(({ inputs }) => inputs)),
      clear(state.resources.map(({ inputs }) => inputs)),
    );
  });

  it("isn't read with another passphrase", async () => {
    const deployment = read(fixture("recordings", example as string));
    await assert.rejects(managerOf(deployment, "another"), /incorrect passphrase/);
  });
});

const clear = (all: readonly Properties[]): string =>
  JSON.stringify(all, (key, value) => (key === "ciphertext" ? undefined : value));

describe("the version of a state", () => {
  const stack = {
    urn: "urn:pulumi:dev::rec::pulumi:pulumi:Stack::rec-dev",
    type: "pulumi:pulumi:Stack",
    custom: false,
  };
  const secrets = { salt: "", encrypt: (text: string) => text, decrypt: (text: string) => text };

  it("is 3", () => {
    const { version, features } = writeDeployment({ ...emptyState(), resources: [newResource(stack)] }, secrets);
    assert.deepEqual([version, features], [3, undefined]);
  });

  it("is refused when there is more to it than is known", () => {
    const { deployment } = writeDeployment(emptyState(), secrets);
    const of = (version: number, features: string[]) => () =>
      readDeployment({ version, features, deployment } as unknown as Deployment, secrets);
    assert.throws(of(5, []), /versions 3 and 4, and this one has version 5/);
    assert.throws(of(4, ["replaceWith", "taint"]), /doesn't know what this state uses: replaceWith, taint/);
    const tainted: Deployment = { version: 3, deployment: { ...deployment, resources: [{ ...stack, taint: true }] } };
    assert.throws(() => readDeployment(tainted, secrets), /doesn't know what this state uses: taint/);
  });
});

describe("a state's resources", () => {
  it("keep what the stand-in has no name for", () => {
    const secrets = { salt: "", encrypt: (text: string) => text, decrypt: (text: string) => text };
    const { deployment } = writeDeployment(emptyState(), secrets);
    const stored = {
      urn: "urn:pulumi:dev::rec::a:b:C::c",
      custom: true,
      type: "a:b:C",
      viewOf: "y",
      sourcePosition: "x",
    };
    const given: Deployment = { version: 3, deployment: { ...deployment, resources: [stored] } };
    assert.deepEqual(writeDeployment(readDeployment(given, secrets), secrets).deployment.resources, [stored]);
  });
});
