import { readFileSync } from "node:fs";
import { hostileTexts } from "@annae/ir/testing";
import { expect, test } from "vitest";
import { samplesOf, testedText } from "../testing/tested-text.ts";
import { coverageByFile, type TestedPolicy } from "./coverage.ts";
import { coveragePage } from "./coverage-page.ts";

const asset = (name: string) =>
  readFileSync(new URL(`../../assets/${name}`, import.meta.url), "utf8");
const frame = { page: asset("coverage-page.txt"), style: asset("coverage.css") };

const page = (locale: "ko" | "en", ...tested: readonly TestedPolicy[]) =>
  coveragePage(coverageByFile(tested), frame, locale);

const text = `message hello { text "안녕하세요. <b>굵게</b>" }
on request first {
  // 밤에는 <i>받지</i> 않습니다
  off: when afterHours and chatbot
       then queue if acceptAfterHours else close
  hi: when categoryMajor is "<script>alert(1)</script>" then send hello
  open: otherwise assign
}
`;

const day = { afterHours: false, chatbot: false, acceptAfterHours: false, categoryMajor: "" };
const night = { ...day, afterHours: true, chatbot: true };
const policy = testedText(text, samplesOf("request", night, day));

/** The HTML of one line of the first file and what is said below it. */
function line(html: string, number: number): string {
  const [, rest = ""] = html.split(`id="f0-${number}"`);
  const [own = ""] = rest.split('<div class="line');
  return own;
}

test("rules are colored by whether they fired and their conditions decided", () => {
  const html = page("en", policy);
  const look = (number: number) =>
    new RegExp(`<div class="([^"]*)" id="f0-${number}">`).exec(html)?.[1];
  expect([2, 4, 5, 6, 7].map(look)).toEqual([
    "line",
    "line half begins",
    "line half",
    "line none begins",
    "line whole begins",
  ]);
});

test("what is missing stands below the rule's last line, once", () => {
  const html = page("en", policy);
  expect(line(html, 4)).not.toContain('class="gap');
  expect(line(html, 5)).toContain(
    "<code>chatbot</code> was never no while everything before it held",
  );
  expect(line(html, 5)).toContain(
    "<code>acceptAfterHours</code> was never yes (for <code>queue</code>)",
  );
  expect(line(html, 6)).toContain("never fired");
  expect(html.match(/class="gap/g)).toHaveLength(4);
});

test("each question is colored where it is written and tells its numbers", () => {
  const html = page("en", policy);
  expect(line(html, 4)).toContain(
    '<span class="leaf whole" tabindex="0" data-tip="afterHours: yes 1×, deciding 1×; no 1×, deciding 1×">afterHours</span>',
  );
  expect(line(html, 4)).toMatch(/<span class="leaf half"[^>]*>chatbot<\/span>/);
  expect(line(html, 5)).toMatch(
    /<span class="step none"[^>]*data-tip="queue: done 0×">queue<\/span>/,
  );
});

test("the page says in either language what it says", () => {
  const korean = page("ko", policy);
  expect(korean).toContain('<html lang="ko">');
  expect(korean).toContain("3개 중 2개 실행");
  expect(korean).toContain("<code>acceptAfterHours</code>가 ‘예’였던 적이 없습니다");
  expect(page("en", policy)).toContain("2 of 3 fired");
});

test("the page needs nothing else: no scripts, no addresses", () => {
  const html = page("ko", policy);
  expect(html).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|https?:|url\(|@import|\son\w+=/i);
  expect(html).toContain("default-src 'none'");
});

test("no text of a policy becomes HTML", () => {
  const html = page("en", policy);
  expect(html).toContain("&lt;b&gt;굵게&lt;/b&gt;");
  expect(html).toContain("&lt;i&gt;받지&lt;/i&gt;");
  expect(html).not.toMatch(/<b>굵게|<i>받지|<script/);
});

const tagsOfThePage =
  "body header h1 span p main dl div dt dd strong i ul li b section h2 h3 a code details summary html";

test.each(hostileTexts.filter((one) => !/[\n\r]/.test(one)))(
  "%j stays text in conditions, comments, paths and tips",
  (hostile) => {
    const literal = `"${hostile.replace(/["\\]/g, "\\$&")}"`;
    const source = `on request {\n// ${hostile}\nr: when categoryMajor is ${literal} then queue }`;
    const samples = samplesOf("request", { categoryMajor: hostile });
    const html = page("en", testedText(source, samples, { path: `${hostile}.rules` }));
    const tags = html.slice(html.indexOf("<body>")).match(/<\/?[a-z!][^\s>]*/gi) ?? [];
    const known = new Set(tagsOfThePage.split(" ").flatMap((tag) => [`<${tag}`, `</${tag}`]));
    expect(tags.filter((tag) => !known.has(tag))).toEqual([]);
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069\0]/);
  },
);

test("long runs of lines without rules are folded, the lines that lead to a rule are not", () => {
  const long = `${"// 설명\n".repeat(20)}on end { bye: when endNoticeOn then end }\n`;
  const html = page("ko", testedText(long, []));
  expect(html).toContain("<summary>규칙이 없는 17줄</summary>");
  expect(html.indexOf('id="f0-17"')).toBeLessThan(html.indexOf("</details>"));
  expect(html.indexOf('id="f0-18"')).toBeGreaterThan(html.indexOf("</details>"));
});

test("inherited files are folded away behind the policy's own", () => {
  const shop = testedText(
    "policy shop extends base\non end { bye: when endNoticeOn then end }",
    [],
    {
      path: "shop/shop.rules",
      bases: { base: `policy base\n${text}` },
    },
  );
  const html = page("en", shop);
  expect(html).toContain("<summary><h2>base.rules</h2> inherited, not counted</summary>");
  expect(html.indexOf("shop/shop.rules</h2>")).toBeLessThan(html.indexOf("base.rules</h2>"));
  expect(html).toContain("0 of 1 fired");
});

test("the same coverage gives the same bytes", () => {
  expect(page("ko", policy)).toBe(page("ko", policy));
});
