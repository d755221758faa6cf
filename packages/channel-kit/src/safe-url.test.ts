import { expect, test } from "vitest";
import { isSafeUrl } from "./safe-url.ts";

test.each([
  "https://example.com",
  "http://example.com/a?b=c&d=1#e",
  "HTTPS://EXAMPLE.COM",
  "https://xn--9n2bp8q.example:8443/한글?q=가",
  "https://example.com/@user",
  "https://192.168.0.10/",
  "https://[::1]/",
  "tel:02-1234-5678",
  "tel://+82212345678",
  "TEL:*21%23".replace("%23", "#"),
])("%s is a link", (text) => {
  expect(isSafeUrl(text)).toBe(true);
});

test.each([
  "",
  "example.com",
  "//evil.example",
  "javascript:alert(1)",
  "JaVa\tscript:alert(1)",
  " https://example.com",
  "https://exa\nmple.com",
  "https://example.com/\u202e",
  "https://example.com\u0000",
  "https:example.com",
  "https:/example.com",
  "https:\\\\evil.example",
  "https://a@evil.example",
  "https://a:b@evil.example",
  "https://@evil.example",
  "https://",
  "https:///evil.example",
  "https://?x",
  "https://exa mple.com",
  "https://[::1",
  "data:text/html,<script>",
  "intent://x#Intent;end",
  "kakaotalk://x",
  "file:///etc/passwd",
  "blob:https://example.com/1",
  "ftp://example.com",
  "tel:",
  "tel:javascript",
  "tel:02;alert(1)//x",
  `https://example.com/${"x".repeat(2_048)}`,
])("%j is no link", (text) => {
  expect(isSafeUrl(text)).toBe(false);
});

test("an address of exactly 2,048 characters is a link", () => {
  expect(isSafeUrl(`https://example.com/${"x".repeat(2_028)}`)).toBe(true);
});

test.each([
  "http://169.254.169.254/latest/meta-data",
  "http://127.0.0.1",
  "http://127.1",
  "http://2130706433",
  "http://0x7f000001",
  "http://0177.0.0.1",
  "http://１２７.0.0.1",
  "http://0.0.0.0",
  "http://10.1.2.3",
  "http://100.64.0.1",
  "http://172.16.0.1",
  "http://172.31.255.255",
  "http://192.168.1.1",
  "http://192.0.0.1",
  "http://198.18.0.1",
  "http://224.0.0.1",
  "http://255.255.255.255",
  "http://[::1]/",
  "http://[::ffff:127.0.0.1]/",
  "http://[fd00::1]/",
  "http://[fe80::1]/",
  "http://localhost:8080",
  "http://localhost.",
  "http://LOCALHOST",
  "http://a.localhost",
  "http://metadata",
  "http://metadata.google.internal",
  "http://printer.local",
  "tel:02-1234-5678",
  "ftp://example.com",
])("%s is not fetched", (text) => {
  expect(isSafeUrl(text, "fetch")).toBe(false);
});

test.each([
  "https://dn-m.talk.example.com/1.jpg",
  "http://8.8.8.8/",
  "https://172.32.0.1/",
  "https://100.128.0.1",
])("%s is fetched", (text) => {
  expect(isSafeUrl(text, "fetch")).toBe(true);
});
