import { expect, test } from "vitest";
import { speakers } from "./speakers.ts";

test("TTL-2, TTL-3: the title is the counselor's to the customer, the customer's to the counselor, and alerts", () => {
  expect(speakers.title).toEqual({ customer: "counselor", counselor: "customer", alert: true });
});

test("BSY-8: the counselor sees the busy notice as their own, every other message as the bot's", () => {
  const asCounselor = Object.entries(speakers).filter(
    ([, shown]) => shown.counselor === "counselor",
  );
  expect(asCounselor.map(([kind]) => kind)).toEqual(["busy"]);
  expect(speakers.notice).toEqual({ customer: "bot", counselor: "bot" });
});
