import { expect, test } from "vitest";
import { fillIn } from "./fill-in.ts";

const own = { key: "ct_right", empty: "", lines: "a\r\nX-Evil: 1" };
const filled = (text: string) => fillIn({ A: text }, own);

test("the tenant's own takes the place of a name in braces, and nothing else does", () => {
  expect(filled("{key}")).toEqual({ ok: true, texts: { A: "ct_right" } });
  expect(filled("application/json")).toEqual({ ok: true, texts: { A: "application/json" } });
  expect(filled("a {key}")).toEqual({ ok: true, texts: { A: "a {key}" } });
});

test.each([
  ["{other}", "other"],
  ["{empty}", "empty"],
  ["{toString}", "toString"],
  ["{lines}", "lines"],
])("%s has no value that can be sent, and the reason names it without showing it", (text, name) => {
  const result = filled(text);
  expect(result.ok ? "" : result.reason.en).toContain(name);
  expect(JSON.stringify(result)).not.toContain("Evil");
});
