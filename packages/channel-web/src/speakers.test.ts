import { expect, test } from "vitest";
import { speakers } from "./speakers.ts";

test("TTL-2, TTL-3: the title is the customer's own words to both, and alerts the counselor", () => {
  expect(speakers.title).toEqual({ customer: "customer", counselor: "customer", alert: true });
});

test("BSY-8: the counselor sees the busy notice as their own, every other message as the bot's", () => {
  const asCounselor = Object.entries(speakers).filter(
    ([, shown]) => shown.counselor === "counselor",
  );
  expect(asCounselor.map(([kind]) => kind)).toEqual(["busy"]);
  expect(speakers.greeting).toEqual({ customer: "bot", counselor: "bot" });
});
