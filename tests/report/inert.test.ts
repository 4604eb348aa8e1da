import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { marked } from "marked";
import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { page } from "../../cli/render/html.ts";
import { markdown } from "../../cli/render/markdown.ts";
import { baseline, guardrails, hygiene } from "../../sdk/policy/index.ts";
import { recorded, reportOf } from "./support.ts";

/** Policies whose names and descriptions try everything: see displayName in the recording. */
const report = reportOf(recorded("hostile.json"), recorded("hostile.events.json"));
const ownLinks = new Set([...baseline, ...guardrails, ...hygiene].map(({ link }) => link));

function* elements(node: Tree.Node): Generator<Tree.Element> {
  for (const child of "childNodes" in node ? node.childNodes : []) {
    if ("tagName" in child) yield child;
    yield* elements(child);
  }
}
const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

function content(node: Tree.Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(content).join("") : "";
}

/** Text that isn't inside code, where GitHub looks for mentions, references and addresses. */
function outsideCode(node: Tree.Node): string {
  if ("tagName" in node && node.tagName === "code") return " ";
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(outsideCode).join("") : "";
}

const INVISIBLE = /(?![\n\u2060])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

describe("hostile names", () => {
  const comment = markdown(report);
  const rendered = parseFragment(marked.parse(comment, { gfm: true, async: false }));
  const html = page(report);
  const document = parse(html);

  it("are in the recording, and in both forms for people to read", () => {
    for (const text of ["<script>alert(1)</script>", "@everyone @octocat", "task.setvariable", "שלום"]) {
      assert.ok(content(rendered).includes(text), `the comment lacks ${text}`);
      assert.ok(content(document).includes(text), `the page lacks ${text}`);
    }
  });

  it("make no element and no link in a comment", () => {
    const allowed = "h2 h3 p ul li strong code table thead tbody tr th td br details summary a".split(" ");
    for (const element of elements(rendered)) {
      assert.ok(allowed.includes(element.tagName), element.tagName);
      const names = element.attrs.map(({ name }) => name);
      assert.deepEqual(
        names.filter((name) => !["href", "open"].includes(name)),
        [],
      );
      if (element.tagName === "a")
        assert.ok(ownLinks.has(attribute(element, "href") ?? ""), attribute(element, "href"));
    }
  });

  it("mention nobody and refer to nothing in a comment", () => {
    const open = outsideCode(rendered);
    assert.doesNotMatch(open, /@\w|GH-\d|#\d|evil\.example|javascript:|:tada:|\$x\$/);
  });

  it("don't end a table, a fold or the marker of a comment", () => {
    const tags = [...elements(rendered)];
    const count = (name: string) => tags.filter(({ tagName }) => tagName === name).length;
    assert.equal(count("details"), report.changes.length + 1);
    assert.equal(count("summary"), count("details"));
    for (const table of tags.filter(({ tagName }) => tagName === "table")) {
      const rows = [...elements(table)].filter(({ tagName }) => tagName === "tr");
      const widths = rows.map((row) => [...elements(row)].filter(({ tagName }) => /^t[hd]$/.test(tagName)).length);
      assert.equal(new Set(widths).size, 1);
    }
    assert.equal(rendered.childNodes.filter(({ nodeName }) => nodeName === "#comment").length, 1);
  });

  for (const [form, text] of Object.entries({ comment, page: html })) {
    it(`hide nothing, turn nothing round and move no cursor in a ${form}`, () => {
      const found = INVISIBLE.exec(text);
      assert.equal(found, null, `U+${found?.[0].codePointAt(0)?.toString(16)}`);
      assert.ok(text.includes("\\u{202E}") || text.includes("\\u{202E}".replaceAll("{", "&#123;")));
    });

    it(`give no order to a pipeline that prints a ${form}`, () => {
      assert.doesNotMatch(text, /##\s*vso\[|##\[|^\s*::\w/im);
    });
  }

  it("make no element in a page that could act, and nothing that loads", () => {
    const allowed =
      "html head meta title style body header main section h1 h2 h3 p ul ol li div span bdi strong a details summary dl dt dd table thead tbody tr th td".split(
        " ",
      );
    for (const element of elements(document)) {
      assert.ok(allowed.includes(element.tagName), element.tagName);
      for (const { name } of element.attrs) assert.doesNotMatch(name, /^on|^src|^style$|^srcset$|^action$/);
      const href = element.tagName === "a" ? (attribute(element, "href") ?? "") : "#change-1";
      assert.ok(ownLinks.has(href) || /^#change-\d+$/.test(href), href);
    }
  });

  it("meet a content security policy that allows the page's own style and nothing else", () => {
    const all = [...elements(document)];
    const policy = all.find((element) => attribute(element, "http-equiv") === "Content-Security-Policy");
    const style = all.find(({ tagName }) => tagName === "style");
    assert.ok(policy && style);
    const hash = createHash("sha256").update(content(style)).digest("base64");
    assert.equal(
      attribute(policy, "content"),
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });
});
