import { expect, test } from "vitest";
import { escapeHtml } from "./escape-html.ts";

test("what a person wrote is no HTML, in an element or in an attribute", () => {
  expect(escapeHtml(`<b title="a">'&'</b> 안녕`)).toBe(
    "&lt;b title=&quot;a&quot;&gt;&#39;&amp;&#39;&lt;/b&gt; 안녕",
  );
});
