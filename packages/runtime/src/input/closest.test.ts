import { describe, expect, it } from "vitest";
import { closest } from "./closest.ts";

describe("what someone probably meant", () => {
  it.each([
    ["chatbto", ["chatbot", "capacity"], "chatbot"],
    ["TITLE", ["title", "busy"], "title"],
    ["한토", ["한도", "시간"], "한도"],
    ["배숑", ["배송", "환불"], "배송"],
    ["Asia/Soul", ["Asia/Seoul", "Asia/Kabul"], "Asia/Seoul"],
    ["a", ["b", "ab"], "b"],
    ["ot", ["to"], "to"],
  ])("of %s is found among %j", (name, candidates, meant) => {
    expect(closest(name, candidates)).toBe(meant);
  });

  it.each([
    ["banana", ["chatbot", "capacity"]],
    ["환불", ["배송"]],
    ["손님", ["곽님"]],
    ["", ["chatbot"]],
    ["x".repeat(100_000), ["x".repeat(100_001)]],
    ["chatbot", []],
  ])("is not guessed where nothing is close (%#)", (name, candidates) => {
    expect(closest(name, candidates)).toBeUndefined();
  });
});
