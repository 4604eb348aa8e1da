import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { withBytes } from "../../sdk/images.ts";

const settled = (value: unknown): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const output = withBytes(value) as { promise(): Promise<unknown> };
    output.promise().then(resolve, reject);
  });

describe("images of a program", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "pulumi-intune-images-"));
  after(() => fs.rmSync(folder, { recursive: true, force: true }));
  const file = (name: string, hex: string): pulumi.asset.FileAsset => {
    fs.writeFileSync(path.join(folder, name), Buffer.from(hex, "hex"));
    return new pulumi.asset.FileAsset(path.join(folder, name));
  };

  it("are files, with the type that their bytes have", async () => {
    const png = await settled(file("logo.jpg", "89504e470d0a1a0a01"));
    assert.deepEqual(png, { type: "image/png", value: Buffer.from("89504e470d0a1a0a01", "hex").toString("base64") });
  });

  it("are left as they are where they are bytes already", () => {
    const image = { type: "image/png", value: "iVBORw0KGgo=" };
    assert.equal(withBytes(image), image);
  });

  it("are refused by name where the file is none, or isn't there", async () => {
    await assert.rejects(settled(file("notes.png", "6e6f746573")), /notes\.png is neither a PNG nor a JPEG/);
    await assert.rejects(
      settled(new pulumi.asset.FileAsset(path.join(folder, "gone.png"))),
      /gone\.png .*no such file/,
    );
    await assert.rejects(settled(new pulumi.asset.StringAsset("x")), /An image is a file/);
  });
});
