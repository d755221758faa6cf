import hljs from "highlight.js/lib/core";
import { expect, test } from "vitest";
import { annaeLanguage } from "./highlight-js.ts";
import { highlightStyles } from "./themes.ts";

hljs.registerLanguage("annae", annaeLanguage);
const shown = (text: string) => hljs.highlight(text, { language: "annae" }).value;

test("keywords, names, texts with holes and numbers are told apart", () => {
  expect(shown('밤: when afterHours then send 인사 every 5m // "x"')).toBe(
    [
      '<span class="hljs-title function_">밤</span>: <span class="hljs-keyword">when</span> afterHours ',
      '<span class="hljs-keyword">then</span> <span class="hljs-keyword">send</span> 인사 ',
      '<span class="hljs-keyword">every</span> <span class="hljs-number">5m</span> ',
      '<span class="hljs-comment">// &quot;x&quot;</span>',
    ].join(""),
  );
  expect(shown('text "[name]님"')).toContain('<span class="hljs-subst">[name]</span>');
});

test("what is marked has a colour", () => {
  const css = highlightStyles("light");
  const marked = shown('/* a */ 밤: when a is yes then close if 3 > 2 on request "\\n[x]"');
  const classes = [...marked.matchAll(/class="hljs-([\w.]+)(?: (\w+))?"/g)].map(([, one, two]) =>
    two === undefined ? one : `${one}.${two}`,
  );
  expect(new Set(classes).size).toBeGreaterThan(6);
  for (const one of classes) expect(css).toContain(`.hljs-${one}`);
});
