import { expect, test } from "vitest";
import { foundOverTime } from "./found-over-time.ts";
import { smallPolicy } from "./small-policy.ts";

const found = (property: string, events = 3, isOver = false) =>
  foundOverTime(`${smallPolicy}${property}`, { events, isOver: () => isOver });

const reply = "request none 0 day 0 nobody there, reply waiting 0 day 0";

test.each([
  ["never tell counselor hello", "holds, oneEvent 1"],
  ["never send late when not afterHours", "holds, oneEvent 1"],
  ["never send busy twice within 5m on message", "holds, induction 1"],
  ["never send still when sinceLastWords < 10m", "holds, induction 1"],
  ["never send bye twice within 1h", "holdsSoFar 3"],
  ["never send busy when situation is late", "holdsSoFar 3"],
  [
    "never close when sinceLastWords < 1h",
    "fails: message chatbot 0 day 0 chatbot, request chatbot 0 day 0 after hours chatbot",
  ],
  [
    "never send busy twice within 1h",
    "fails: request none 0 day 0, assign received 0 day 0 by itself, message received 5 day 0",
  ],
  ["never send hello twice within 30d", "fails: enter none 0 day 0, enter none 1440 day 0"],
  ["never send bye when sinceReply < 1m", `fails: ${reply}, message inProgress 0 day 0`],
  [
    "never send bye when sinceReply < patience",
    `perhaps fails: ${reply}, message inProgress 0 day 0`,
  ],
  ["never send bye when sinceReply > 0m", `fails: ${reply}, message inProgress 1 day 0`],
  [
    "never send still when workingSinceLastWords >= 20m and sinceLastWords < 20m",
    "holds, induction 1",
  ],
  ["never send still when workingSinceLastWords < 1m", `fails: ${reply}, tick inProgress 10 day 0`],
  ["never send still when workingWaitingFor >= 1m and waitingFor < 1m", "holds, induction 1"],
  [
    "never send busy when lastWordsBy is nobody",
    "fails: request none 0 day 0, assign received 0 day 0 by itself",
  ],
  ["never send hello when room is inProgress", `fails: ${reply}, enter inProgress 0 day 0`],
  [
    "never more than 2 messages within 1h without reply",
    "fails: enter none 0 day 0, request none 0 day 0 after hours, request none 0 day 0 after hours",
  ],
])("%s: %s", (property, verdict) => {
  const pause = verdict.includes("oneEvent") ? "" : "; pause 600000";
  expect(found(property)).toBe(`${verdict}${pause}`);
});

test("time that is over before anything was looked at leaves a property undecided", () => {
  expect(found("never send busy twice within 1h", 3, true)).toBe("unknown 0; pause 600000");
  expect(found("never send busy twice within 1h", 2)).toBe("holdsSoFar 2; pause 600000");
});

test("what can't be decided of one property leaves the others as they are", () => {
  const hard = "never send bye when sinceReply < patience";
  expect(found(`${hard}\nnever send still when sinceLastWords < 10m`)).toBe(
    "holds, induction 1; pause 600000",
  );
});
