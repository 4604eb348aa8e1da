import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import * as errors from "../../provider/errors.ts";
import { root } from "../support.ts";

/** Programs compare codes: one that has shipped stays. */
const codes: Readonly<Record<string, errors.IntuneError>> = {
  INTUNE_CONFIGURATION: new errors.ConfigurationError(""),
  INTUNE_SIGN_IN: new errors.SignInError(""),
  INTUNE_WRONG_TENANT: new errors.WrongTenantError(""),
  INTUNE_CONFLICT: new errors.ConflictError(""),
  INTUNE_MISSING: new errors.MissingError(""),
  INTUNE_LOOKUP: new errors.LookupError(""),
  INTUNE_APPROVAL_NEEDED: new errors.ApprovalError("INTUNE_APPROVAL_NEEDED", ""),
  INTUNE_CANCELLED: new errors.CancelledError(""),
  INTUNE_INVALID_INPUT: new errors.InvalidInputError("", []),
  INTUNE_CATALOG_VALUE: new errors.CatalogValueError(""),
  INTUNE_PARTIAL: new errors.PartialFailure("id", {}, new Error("")),
  INTUNE_OVERSIZED: new errors.OversizedError(),
  INTUNE_TRANSPORT: new errors.TransportError("broken", true),
  INTUNE_UNREACHABLE: new errors.GraphError("", { method: "GET", path: "/" }),
  INTUNE_HTTP_403: new errors.GraphError("", { method: "GET", path: "/", status: 403 }),
};

/** Signals that never leave the file that raises them, and the one shape that Pulumi's process wants. */
const internal = ["OtherAnswer", "ProviderFailure", "Unreadable"];

describe("errors", () => {
  it("have a code each, which stays", () => {
    for (const [code, error] of Object.entries(codes)) assert.equal(error.code, code);
  });

  it("are named by their classes, of which this test knows all", () => {
    const classes = Object.values(errors).filter((value) => String(value).startsWith("class "));
    const known = Object.values(codes).map((error) => error.constructor as unknown);
    assert.deepEqual(
      classes.filter((one) => !known.includes(one)).map((one) => (one as { name: string }).name),
      ["IntuneError"],
    );
    for (const error of Object.values(codes)) assert.equal(error.name, error.constructor.name);
  });

  it("stand in one file", () => {
    const files = ["provider", "sdk", "cli", "catalog"].flatMap((room) =>
      fs.readdirSync(path.join(root, room), { recursive: true, encoding: "utf8" }).map((file) => path.join(room, file)),
    );
    const sources = files.filter((file) => /(?<!\.d)\.m?ts$/.test(file) && !/[\\/]generated[\\/]/.test(file));
    assert.ok(sources.includes(path.join("provider", "errors.ts")));
    const elsewhere = sources
      .filter((file) => file !== path.join("provider", "errors.ts"))
      .flatMap((file) => [
        ...fs.readFileSync(path.join(root, file), "utf8").matchAll(/class (\w+) extends \w*Error\b/g),
      ])
      .map(([, name]) => name);
    assert.deepEqual(
      elsewhere.filter((name) => !internal.includes(String(name))),
      [],
    );
  });
});
