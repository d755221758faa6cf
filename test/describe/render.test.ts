import { htmlPage, markdownPage, type PolicyDocument } from "@annae/describe";
import { hostileTexts } from "@annae/ir/testing";
import { describe, expect, test } from "vitest";

const signs = [
  ...["<script>alert(1)</script>", "</style><b>", '" onload="x', "' autofocus", "&lt;b&gt;"],
  ...["a | b", "`code`", "``two``", "*bold* _thin_", "[x](javascript:1)", "![i](http://x)"],
  ...["# heading", "- item", "1. first", "> quote", "~~gone~~", "---", "=", "\\", "\\|"],
  ...["\u202eright to left", "line\u2028line", "zero\u200bwidth"],
];
const hostile = [...hostileTexts, ...signs];

/** The text wherever a document can have one. */
function documentOf(text: string): PolicyDocument {
  return {
    ...{ locale: "ko", title: text, sections: [] },
    blocks: [
      { block: "paragraph", phrase: [text, { strong: text }, { code: text }] },
      { block: "list", items: [[text], [{ code: text }]] },
      { block: "quote", text: `${text}\n${text}` },
      { block: "table", heads: [text], rows: [[[[text], [{ code: text }]]]] },
    ],
  };
}

const tags = new Set(
  "article h1 p strong code ul li blockquote br table thead tr th tbody td".split(" "),
);

describe("no text of a policy becomes anything else", () => {
  test.each(hostile)("%j in HTML", (text) => {
    const html = htmlPage([documentOf(text)]);
    const body = html.slice(html.indexOf("<article"), html.indexOf("</article>"));
    const names = [...body.matchAll(/<\/?([a-z][a-z0-9]*)([^>]*)>/gi)];
    expect(names.filter(([, name = ""]) => !tags.has(name))).toEqual([]);
    expect(names.filter(([, name, more]) => more !== "" && name !== "article")).toEqual([]);
    expect(body.replace(/<\/?[a-z][a-z0-9]*(?: lang="ko")?>/g, "")).not.toMatch(/[<>"']/);
    expect(html).not.toMatch(/[\u202a-\u202e\u2028\u200b]/);
  });

  test.each(hostile)("%j in Markdown", (text) => {
    const page = markdownPage(documentOf(text));
    const outside = page
      .split("\n")
      .map((line) => line.replace(/^(?:#+ |> |- |\| )/, "").replace(/\\$/, ""))
      .join("\n")
      .replace(/(?<!\\)(`+)[^`][\s\S]*?(?<!`)\1(?!`)/g, "")
      .replaceAll("<br>", "")
      .replaceAll("**", "")
      .replace(/ \| | \|$|--- \|/gm, "");
    expect(outside.replace(/\\[\\`*_[\]<>|#~&\-+=.)]/g, "")).not.toMatch(/[`*_[\]<>|#~]/);
    expect(page).not.toMatch(/[\u202a-\u202e\u2028\u200b]/);
  });

  test("no line of a text begins a list, a heading or a quotation", () => {
    const page = markdownPage(documentOf("1. 첫째"));
    expect(page).toContain("\n1\\. 첫째**1. 첫째**");
    expect(page).toContain("> 1\\. 첫째\\\n> 1\\. 첫째");
    expect(markdownPage(documentOf("- 첫째"))).toContain("> \\- 첫째");
  });
});

test("a page needs nothing else: no scripts, no addresses", () => {
  const html = htmlPage([documentOf("https://example.com/faq")]);
  expect(html).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|\shref=|url\(|@import/i);
  expect(html).toContain("default-src 'none'");
});
