import type { FallbackRow } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { fallbackRow } from "./fallback-row.ts";

const nothing = { show: "nothing" } as const;
const row = (when: FallbackRow["when"]): FallbackRow => ({
  kind: "busy",
  when,
  customer: nothing,
  counselor: nothing,
});
const fallback = [row({ suspended: true, chatbot: false }), row({ chatbot: false })];
const found = (facts: FallbackRow["when"], kind: FallbackRow["kind"] = "busy") =>
  fallbackRow({ fallback }, kind, (name) => facts[name]);

test("the first row of the kind whose facts all hold decides", () => {
  expect(found({ suspended: true, chatbot: false })).toBe(fallback[0]);
  expect(found({ suspended: false, chatbot: false })).toBe(fallback[1]);
});

test("where no row holds nothing stands in", () => {
  expect(found({ suspended: true, chatbot: true })).toBeUndefined();
  expect(found({})).toBeUndefined();
  expect(found({ suspended: true, chatbot: false }, "title")).toBeUndefined();
});
