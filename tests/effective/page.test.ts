import assert from "node:assert/strict";
import { parse } from "parse5";
import { conflictsOf } from "../../cli/effective/conflicts.ts";
import { conflictsPage, effectivePage } from "../../cli/effective/page.ts";
import { resultOf } from "../../cli/effective/result.ts";
import type { TenantPolicies } from "../../cli/policies.ts";
import { UNREAD } from "../../effective/directory.ts";
import { catalogPolicy } from "./policies.ts";

const ENCRYPTION = "device_vendor_msft_bitlocker_requiredeviceencryption";
const HOSTILE = `</bdi><script>alert(1)</script><img src=x onerror=alert(1)>`;

/** Names of all elements of a page. */
function elements(node: object): string[] {
  const { nodeName, childNodes = [] } = node as { nodeName: string; childNodes?: object[] };
  return [nodeName, ...childNodes.flatMap(elements)];
}

describe("pages of what devices get", () => {
  const tenant: TenantPolicies = {
    policies: [catalogPolicy(HOSTILE, { [ENCRYPTION]: "1" }), catalogPolicy("Other", { [ENCRYPTION]: "0" })],
    directory: UNREAD,
    names: new Map(),
    notes: [HOSTILE],
  };
  const pages = {
    effective: effectivePage(
      [resultOf({ title: [{ quoted: HOSTILE }], sureOf: () => "certain" }, tenant)],
      tenant.notes,
    ),
    conflicts: conflictsPage(conflictsOf(tenant, false), (id) => [{ quoted: String(id) }]),
  };
  for (const [name, page] of Object.entries(pages)) {
    it(`${name}: nothing of a tenant acts in them, and the conflict is there`, () => {
      const found = new Set(elements(parse(page)));
      for (const wrong of ["script", "img", "iframe", "link"]) assert.ok(!found.has(wrong), wrong);
      assert.match(page, /Content-Security-Policy/);
      assert.match(page, /BitLocker › Require Device Encryption/);
      assert.match(page, /<bdi>Other<\/bdi>/);
    });
  }
});
