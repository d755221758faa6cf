import { afterEach, expect, test } from "vitest";
import { browserStorage, keepText } from "./browser-storage.ts";

const before = Object.getOwnPropertyDescriptor(globalThis, "localStorage");
afterEach(() => {
  if (before !== undefined) Object.defineProperty(globalThis, "localStorage", before);
  else Reflect.deleteProperty(globalThis, "localStorage");
});

test("a browser that forbids even to look at its storage keeps nothing, and says so", () => {
  Object.defineProperty(globalThis, "localStorage", {
    configurable: true,
    get: () => {
      throw new DOMException("denied", "SecurityError");
    },
  });
  const storage = browserStorage();
  expect([storage.getItem("a"), storage.key(0), storage.length]).toEqual([null, null, 0]);
  expect(keepText(storage, "a", "b")).toBe(false);
});

test("one without a storage is the same", () => {
  Object.defineProperty(globalThis, "localStorage", { configurable: true, value: null });
  expect(keepText(browserStorage(), "a", "b")).toBe(false);
});
