import { expect, test } from "vitest";
import { highlighted } from "./highlights.ts";

test("highlights may overlap, and the text is escaped everywhere", () => {
  const line = `a <b> "c"`;
  const marks = [
    { start: 2, end: 9, look: "leaf half", tip: `<i>"tip"` },
    { start: 6, end: 9, look: "text" },
  ];
  expect(highlighted(line, marks)).toBe(
    'a <span class="leaf half" tabindex="0" data-tip="&lt;i&gt;&quot;tip&quot;">&lt;b&gt; </span>' +
      '<span class="leaf half text" tabindex="0" data-tip="&lt;i&gt;&quot;tip&quot;">&quot;c&quot;</span>',
  );
});

test("a line without highlights is its text", () => {
  expect(highlighted("a & b", [])).toBe("a &amp; b");
  expect(highlighted("", [])).toBe("");
});
