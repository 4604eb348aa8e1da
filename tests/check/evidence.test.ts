import assert from "node:assert/strict";
import { Ajv2020 } from "ajv/dist/2020.js";
import { marked } from "marked";
import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { evidenceJsonSchema } from "../../cli/check/evidence.ts";
import { inert, inertJson } from "../../cli/output.ts";
import { evidencePage } from "../../cli/render/evidence/html.ts";
import { evidenceMarkdown } from "../../cli/render/evidence/markdown.ts";
import { sarif } from "../../cli/render/evidence/sarif.ts";
import { evidenceText } from "../../cli/render/evidence/text.ts";
import { acts, SIGNS } from "../hostile.ts";
import { judged, subject, targetOf, weak } from "./judging.ts";
import { sarifMistakes } from "./sarif-oracle.ts";

const exception = { resource: "Hello", reason: "by decision", ends: "2026-12-31", owner: "security", ticket: "CHG-1" };
const evidence = judged(targetOf([weak], { unread: [{ source: "x.json", why: "it isn't JSON" }] }), {
  "everyone-limited": { exceptions: [exception] },
  "hello-require-tpm": { exceptions: [{ ...exception, ends: "2026-01-01", owner: undefined }] },
});

function* elements(node: Tree.Node): Generator<Tree.Element> {
  for (const child of "childNodes" in node ? node.childNodes : []) {
    if ("tagName" in child) yield child;
    yield* elements(child);
  }
}
const content = (node: Tree.Node): string =>
  "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(content).join(" ") : "";

describe("evidence", () => {
  it("as JSON keeps to its schema, which describes every member", () => {
    const schema = evidenceJsonSchema();
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
    assert.ok(validate(JSON.parse(JSON.stringify(evidence))), JSON.stringify(validate.errors));
    assert.equal(validate({ ...evidence, outcome: "fine" }), false);
    const undescribed = (node: unknown, path: string): string[] => {
      if (typeof node !== "object" || node === null) return [];
      const { properties, items } = node as { properties?: Record<string, object>; items?: object };
      return [
        ...Object.entries(properties ?? {}).flatMap(([name, inner]) => [
          ...("description" in inner ||
          "properties" in inner ||
          "items" in inner ||
          "const" in inner ||
          "anyOf" in inner
            ? []
            : [`${path}.${name}`]),
          ...undescribed(inner, `${path}.${name}`),
        ]),
        ...undescribed(items, `${path}[]`),
      ];
    };
    assert.deepEqual(undescribed(schema, ""), []);
  });

  it("has framework, finding, policy, setting, exception, its owner and its end, in each form for people", () => {
    const page = content(parse(evidencePage(evidence)));
    const comment = content(parseFragment(marked.parse(evidenceMarkdown(evidence), { gfm: true, async: false })));
    for (const [form, text] of Object.entries({ page, comment, text: evidenceText(evidence) })) {
      for (const part of [
        "Hello",
        "WindowsIdentityProtectionConfiguration",
        "hello-pin-length",
        "(pinMinimumLength) is 4 characters; it must be at least 6.",
        "2026-12-31",
        "by decision",
        "security",
        "CHG-1",
        "2026-01-01",
        "nobody is named",
        "x.json",
        "it isn't JSON",
      ])
        assert.ok(text.includes(part), `${form} lacks ${part}`);
    }
    for (const text of [page, comment]) assert.ok(text.includes("DISA STIG V-253401"));
    for (const { id, verdict } of evidence.rules) assert.ok(page.includes(id) && page.includes(verdict), id);
    assert.ok(page.includes(weak.source));
  });

  it("as SARIF keeps to the standard, with exceptions as suppressions and what isn't known as notes", () => {
    const log = JSON.parse(JSON.stringify(sarif(evidence)));
    assert.deepEqual(sarifMistakes(log), []);
    const [run] = log.runs;
    assert.equal(run.results.length, evidence.findings.length);
    for (const [index, finding] of evidence.findings.entries()) {
      const result = run.results[index];
      assert.equal(run.tool.driver.rules[result.ruleIndex].id, finding.rule);
      const level = { mandatory: "error", advisory: "warning" }[finding.level];
      assert.equal(result.level, finding.verdict === "unknown" || finding.verdict === "outlived" ? "note" : level);
      assert.equal(result.suppressions.length, finding.verdict === "excepted" ? 1 : 0);
    }
    const excepted = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === "everyone-limited");
    assert.match(excepted.suppressions[0].justification, /2026-12-31: by decision; security answers for it \(CHG-1\)/);
    assert.match(run.invocations[0].toolExecutionNotifications[0].message.text, /x\.json: it isn't JSON/);
    const prints = run.results.map(({ partialFingerprints }: { partialFingerprints: object }) =>
      JSON.stringify(partialFingerprints),
    );
    assert.equal(new Set(prints).size, prints.length);
  });

  it("as SARIF names files as the one who asked would find them", () => {
    const uris = (root: string, source: string) => {
      const log = sarif(judged(targetOf([{ ...weak, source }], { root }))) as {
        runs: [{ results: { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }[] }];
      };
      return new Set(log.runs[0].results.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri));
    };
    assert.deepEqual(
      [...uris("exports/prod", "Settings Catalog/a.json#value[3]")],
      ["exports/prod/Settings%20Catalog/a.json"],
    );
    assert.deepEqual([...uris("", "one/a.json")], ["one/a.json"]);
  });

  it("keeps the fingerprint of a finding while its policy moves to another file", () => {
    const prints = (source: string) =>
      (
        sarif(judged(targetOf([{ ...weak, source }]))) as { runs: [{ results: { partialFingerprints: object }[] }] }
      ).runs[0].results.map(({ partialFingerprints }) => partialFingerprints);
    assert.deepEqual(prints("a/b c#d.json"), prints("z.json"));
  });

  describe("of hostile names", () => {
    for (const [what, sign] of Object.entries({
      ...SIGNS,
      markup: "<script>alert(1)</script>",
      "a mention": "@everyone #1 `x` |",
    })) {
      it(`is inert: ${what}`, () => {
        const named = subject(
          "WindowsIdentityProtectionConfiguration",
          { ...weak.properties, displayName: `Hello ${sign}` },
          { source: `${sign}.json` },
        );
        const hostile = judged(targetOf([named], { name: sign, unread: [{ source: sign, why: sign }] }), {
          "everyone-limited": {
            exceptions: [{ ...exception, resource: `Hello ${sign}`, reason: sign, owner: sign, ticket: sign }],
          },
        });
        const page = evidencePage(hostile);
        const comment = inert(evidenceMarkdown(hostile));
        // The joiner that keeps commands apart is one of the signs that can't be seen.
        for (const text of [page, comment, inert(evidenceText(hostile))])
          assert.ok(!acts(text.replaceAll("\u2060", "")) || !acts(text.replace(/#\u2060#|:\u2060:/g, "")), what);
        for (const form of [sarif(hostile), hostile]) assert.ok(!acts(inertJson(form)));
        const tags = new Set([...elements(parse(page))].map(({ tagName }) => tagName));
        assert.ok(!tags.has("script") && !tags.has("img"));
        const rendered = parseFragment(marked.parse(comment, { gfm: true, async: false }));
        assert.ok([...elements(rendered)].every(({ tagName }) => tagName !== "script"));
        const links = [...elements(parse(page))].filter(({ tagName }) => tagName === "a");
        for (const link of links)
          assert.match(link.attrs.find(({ name }) => name === "href")?.value ?? "", /^https:\/\//);
        assert.deepEqual(sarifMistakes(JSON.parse(JSON.stringify(sarif(hostile)))), []);
      });
    }
  });

  it("fits into a comment, however much there is", () => {
    const many = Array.from({ length: 1_500 }, (_, index) =>
      subject(
        "WindowsIdentityProtectionConfiguration",
        { displayName: `Hello ${index}`, pinMinimumLength: 4 },
        { source: `${index}` },
      ),
    );
    const found = judged(targetOf(many), { "conflicting-settings": "disabled", "possible-conflicts": "disabled" });
    const text = evidenceMarkdown(found);
    assert.ok(Buffer.byteLength(text) < 65_536);
    assert.match(text, /evidence\.html` has it all\.\n$/);
  });
});
