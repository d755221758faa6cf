import { expect, test } from "vitest";
import { keyAct } from "./keys.ts";

const press = (key: string, more = {}) =>
  keyAct({
    ...{ key, shiftKey: false, isComposing: false, keyCode: 0 },
    ...{ ctrlKey: false, altKey: false, metaKey: false, ...more },
  });

test("keys mean the same with the keyboard left in Korean", () => {
  expect(press("j")).toEqual({ act: "next" });
  expect(press("ㅏ")).toEqual({ act: "previous" });
  expect(press("ㅁ")).toEqual(press("A"));
  expect(press("3")).toEqual({ act: "tab", tab: "waiting" });
  expect(press("9")).toBeNull();
});

test("while Hangul is composed a key means nothing, and with Ctrl it is the browser's", () => {
  expect(press("ㅁ", { isComposing: true })).toBeNull();
  expect(press("a", { keyCode: 229 })).toBeNull();
  expect(press("r", { ctrlKey: true })).toBeNull();
});
