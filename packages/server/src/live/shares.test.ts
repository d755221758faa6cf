import { expect, test } from "vitest";
import { createShares } from "./shares.ts";

test("T5, W10: windows of a tenant leave room for its platforms, and a tenant for all others", () => {
  const enter = createShares({ window: 2, hook: 3 });
  const first = enter("a", "window");
  expect([first, enter("a", "window")].every((one) => one !== null)).toBe(true);
  expect(enter("a", "window")).toBeNull();
  const hook = enter("a", "hook");
  expect(hook).not.toBeNull();
  expect(enter("a", "hook")).toBeNull();
  expect(enter("b", "window")).not.toBeNull();
  first?.();
  first?.();
  expect(enter("a", "hook")).not.toBeNull();
  expect(enter("a", "hook")).toBeNull();
  expect(enter("a", "window")).toBeNull();
});
