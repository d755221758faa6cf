import { expect, it } from "vitest";
import { pathBelow } from "./fault.ts";

it("a path names what lies below: indexes in brackets, plain names after a dot, others quoted", () => {
  expect(pathBelow("$", 3, "events", 0, "at")).toBe("$[3].events[0].at");
  expect(pathBelow("$.settings", "한도", "a-b", "0")).toBe('$.settings.한도["a-b"]["0"]');
  expect(pathBelow("$", 'say "hi"')).toBe('$["say \\"hi\\""]');
});
