import { expect, test } from "vitest";
import { spanContextIn, traceParentOf } from "./trace-parent.ts";

test("a span's context is read as it was written; what is none is none", () => {
  const text = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  const found = spanContextIn(text);
  expect(found).toMatchObject({ spanId: "b7ad6b7169203331", traceFlags: 1 });
  expect(found && traceParentOf(found)).toBe(text);
  const zero = `00-${"0".repeat(32)}-b7ad6b7169203331-01`;
  for (const wrong of ["", "00-1-2-3", zero, `${text}\n`]) expect(spanContextIn(wrong)).toBeNull();
});
