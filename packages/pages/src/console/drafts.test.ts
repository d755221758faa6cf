import { expect, test } from "vitest";
import { unsaid } from "./drafts.ts";

test("a reply that was not taken stands before what was typed after it", () => {
  const reply = (id: string, room: string, text: string) => ({ id, room, text, failed: true });
  const replies = [
    reply("1", "a", "첫 답"),
    reply("2", "b", "다른 방"),
    reply("3", "a", "둘째 답"),
  ];
  const drafts = new Map([["a", "쓰던 말"]]);
  expect([...unsaid({ drafts, replies })]).toEqual([
    ["a", "첫 답\n둘째 답\n쓰던 말"],
    ["b", "다른 방"],
  ]);
});
