/**
 * `npm run catalog:corpus <folder>`: how many policies of a folder of exports the catalog types whole, whether the
 * functions make the very same JSON again, and what stays raw for which reason.
 */
import fs from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { settingOf } from "../../catalog/evaluate.ts";
import { readSetting } from "../../catalog/read.ts";

type Json = Readonly<Record<string, unknown>>;

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: npm run catalog:corpus <folder with exported settings catalog policies, one a file>");
  process.exit(2);
}

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Without what says nothing: annotations, nulls, empty lists of children, references to templates. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (!isObject(value)) return value;
  const said = Object.entries(value).filter(
    ([name, part]) =>
      part !== null &&
      !/.@|TemplateReference$|^auditRuleInformation$/.test(name) &&
      !(name === "children" && Array.isArray(part) && part.length === 0) &&
      !(name === "@odata.type" && /(ChoiceSettingValue|GroupSettingValue)$/.test(String(part))),
  );
  return Object.fromEntries(said.map(([name, part]) => [name, bare(part)]));
}

const counts = { policies: 0, whole: 0, settings: 0, typed: 0, identical: 0 };
const reasons = new Map<string, number>();
for (const file of fs
  .readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".json"))) {
  const policy: unknown = JSON.parse(fs.readFileSync(path.join(folder, file), "utf8").replace(/^\uFEFF/, ""));
  if (!isObject(policy) || !Array.isArray(policy.settings)) continue;
  const reference = policy.templateReference;
  const template = isObject(reference) && reference.templateId ? String(reference.templateId) : undefined;
  counts.policies++;
  counts.settings += policy.settings.length;
  let raw = 0;
  for (const setting of policy.settings as Json[]) {
    const found = readSetting(setting, template);
    if ("reason" in found) {
      raw++;
      const reason = found.reason.replace(/\S*[_.]\S*/g, "…");
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      continue;
    }
    counts.typed++;
    const made = settingOf(found.definition, found.value).settingInstance;
    if (isDeepStrictEqual(bare(made), bare(setting.settingInstance))) counts.identical++;
    else console.log(`${file}: ${found.definition.id} is made otherwise`);
  }
  if (raw === 0) counts.whole++;
}
console.log(counts);
for (const [reason, count] of [...reasons].sort(([, a], [, b]) => b - a)) console.log(`${count} × ${reason}`);
