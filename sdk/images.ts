/** Images of a program: a file, or bytes. The provider gets the bytes in base64, with their MIME type. */
import fs from "node:fs";
import path from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { mimeType } from "../provider/model/image.ts";

/** A value of a program with the bytes in place of a file, also of one that comes later. */
export function withBytes(value: unknown): unknown {
  const isLater = pulumi.Output.isInstance(value) || value instanceof Promise;
  if (isLater) return pulumi.output(value as Promise<string>).apply((settled) => withBytes(settled) as string);
  return pulumi.asset.Asset.isInstance(value) ? pulumi.output(imageOf(value as Contents)) : value;
}

interface Contents {
  readonly path?: Promise<string>;
}

async function imageOf(asset: Contents): Promise<{ type: string; value: string }> {
  const file = await asset.path;
  if (file === undefined) throw new pulumi.RunError('An image is a file: new pulumi.asset.FileAsset("logo.png").');
  const value = read(file).toString("base64");
  const type = mimeType(value);
  if (type === undefined) throw new pulumi.RunError(`The image ${path.resolve(file)} is neither a PNG nor a JPEG.`);
  return { type, value };
}

function read(file: string): Buffer {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "there is no such file" : message;
    throw new pulumi.RunError(`The image ${path.resolve(file)} can't be read: ${why}.`);
  }
}
