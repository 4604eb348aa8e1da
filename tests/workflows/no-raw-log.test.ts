import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { root } from "../support.ts";

const folder = path.join(root, "examples", "pull-request");
const files = fs
  .readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(yml|md|mjs)$/.test(file));

describe("workflows of the examples", () => {
  it("never name Pulumi's event log, which has every secret of a stack in clear", () => {
    assert.equal(files.length, 9);
    for (const file of files) {
      const text = fs.readFileSync(path.join(folder, file), "utf8");
      assert.doesNotMatch(text, /--event-log|events\.json|PULUMI_DEBUG_COMMANDS|--show-secrets|-v=|logtostderr/, file);
      assert.doesNotMatch(text, /pulumi preview(?! )|\bpulumi preview --/, file);
    }
  });

  it("preview by the command that keeps nothing secret", () => {
    const previews = [
      "github/preview.yml",
      "github/apply.yml",
      "azure-devops/apply.yml",
      "azure-devops/templates/preview.yml",
    ];
    for (const file of previews) {
      assert.match(fs.readFileSync(path.join(folder, file), "utf8"), /pulumi-intune preview\s+--out /, file);
    }
  });
});
