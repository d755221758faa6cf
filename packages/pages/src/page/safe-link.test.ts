import { expect, test } from "vitest";
import { safeLink } from "./safe-link.ts";

test("S2: pages and telephones are linked", () => {
  expect(safeLink("https://shop.example/a?b=1")).toEqual({
    href: "https://shop.example/a?b=1",
    host: "shop.example",
  });
  expect(safeLink("tel:1588-0000")).toEqual({ href: "tel:1588-0000", host: null });
});

test("S3: a host of mixed scripts is shown as it is asked for", () => {
  expect(safeLink("https://аpple.example/")?.host).toMatch(/^xn--/);
});

test.each([
  "javascript:alert(1)",
  "JaVa\tscript:alert(1)",
  " javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "//evil.example",
  "https://a@evil.example",
  "https:\\\\evil.example",
  "intent://x#Intent;end",
  "kakaotalk://x",
  "tel:javascript",
  "https://",
  `https://x.example/${"a".repeat(2_048)}`,
])("S2: %j is no link", (written) => {
  expect(safeLink(written)).toBeNull();
});
