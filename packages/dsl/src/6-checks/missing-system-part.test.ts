import { expect, test } from "vitest";
import { expected, foundIn, reported } from "../testing/found-in.ts";

const parts = ["#{위탁사명}에", "저장되며", "!종료로 끝냅니다"];
const system = (text: string) => `system ST { text «"${text}"» }`;

test.each([
  [0, "the company's name"],
  [1, "that the chat is stored"],
  [2, "how to leave"],
])("SYS-3: without part %i the start message does not compile and says why", (missing, why) => {
  const text = system(parts.filter((_, index) => index !== missing).join(" "));
  expect(foundIn(text)).toEqual(expected(text, "missing-system-part"));
  expect(reported(text, "missing-system-part")[0]?.wording.en.title).toContain(why);
});

test("SYS-3: each missing part is a diagnostic of its own", () => {
  expect(reported(system("환영합니다"), "missing-system-part")).toHaveLength(3);
});

test("SYS-3: with all parts it compiles", () => {
  expect(foundIn(system(parts.join(" ")))).toEqual([]);
});
