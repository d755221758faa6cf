import { newRecord } from "@annae/runtime";
import { expect, test } from "vitest";
import { contractRevision } from "../testing/contract-policy.ts";
import { type DecisionLine, logText, revisionLine } from "./log-line.ts";
import { readLogLine } from "./read-log-line.ts";

const at = Date.parse("2026-11-20T11:00:00+09:00");

const decision: DecisionLine = {
  v: 1,
  kind: "decision",
  tenant: "shop",
  channel: "tin",
  revision: "1/9f86",
  event: { id: "platform:k/m/7", at, type: "message", text: "네" },
  caller: {
    customer: { id: "u1", blocked: false, channelAdded: true },
    category: { major: "배송" },
    facts: { vip: true },
  },
  before: { ...newRecord.conversation, room: "received", counselor: "kim" },
  floor: { openConsultations: 1, received: { kim: 1 } },
  answer: {
    event: "message",
    situation: null,
    rules: ["busy"],
    deliveries: [
      {
        message: "busy",
        system: null,
        customer: { speaker: "bot", text: "기다려 주세요.", image: null, buttons: [] },
        counselor: null,
      },
    ],
    effects: [],
    alert: true,
    room: "received",
    roomTitle: "배송",
  },
};

const changed = (change: object) => JSON.stringify({ ...decision, ...change });

test("a decision is read as it was written, and what is not known in it is tolerated", () => {
  const { v: _, caller, ...rest } = decision;
  const { customer, category, facts } = caller;
  const line = { ...rest, customer, category, facts };
  expect(readLogLine(logText(decision))).toEqual({ ok: true, line });
  expect(readLogLine(changed({ trace: "4bf92f" }))).toEqual({ ok: true, line });
});

test("a conversation that goes on from the line before is told from one that begins", () => {
  const beforeOf = (text: string) => {
    const read = readLogLine(text);
    return read.ok && read.line.kind === "decision" ? read.line.before : "unread";
  };
  expect(beforeOf(changed({ before: undefined }))).toBeUndefined();
  expect(beforeOf(changed({ before: null }))).toBeNull();
});

test("a revision is read with its settings as the settings of a tenant are written", () => {
  const { settings, counselors } = contractRevision();
  const own = { warmth: "높음" };
  const line = revisionLine("shop", "1/9f86", { settings: { ...settings, own }, counselors });
  expect(line.settings).toMatchObject({ timezone: "Asia/Seoul", warmth: "높음" });
  expect(readLogLine(logText(line))).toEqual({ ok: true, line: JSON.parse(logText(line)) });
});

test.each([
  ["a line that ends in the middle", logText(decision).slice(0, 200), "JSON"],
  ["a list", "[1]", "JSON"],
  ["null", "null", "JSON"],
  ["another thing", '{"level":30}', '"v"'],
  ["a version that is no number", changed({ v: "1" }), '"v"'],
  ["an unknown kind", changed({ kind: "wish" }), '"kind"'],
  ["no tenant", changed({ tenant: "" }), "tenant"],
  ["no channel", changed({ channel: 7 }), "channel"],
  ["an event of no type", changed({ event: { id: "e", at, type: "typing" } }), "$.event.type"],
  ["an event without time", changed({ event: { id: "e", type: "enter" } }), "$.event.at"],
  ["no caller", changed({ caller: null }), "caller"],
  ["a customer without id", changed({ caller: { customer: {} } }), "$.caller.customer.id"],
  ["a state that is none", changed({ before: { room: "closed" } }), "$.before"],
  ["a count below 0", changed({ floor: { openConsultations: -1, received: {} } }), "floor"],
  ["no answer", changed({ answer: undefined }), "answer"],
  [
    "a message that nobody saw the words of",
    changed({
      answer: {
        ...decision.answer,
        deliveries: [{ message: "a", system: null, customer: 1, counselor: null }],
      },
    }),
    "answer",
  ],
])("%s is broken, and says where", (_, text, place) => {
  const read = readLogLine(text);
  expect(read.ok ? null : read.fault.kind).toBe("broken");
  expect(read.ok ? "" : read.fault.reason.en).toContain(place);
  expect(read.ok ? "" : read.fault.reason.ko).toContain(place);
});

test("a line of a newer version is told from a broken one", () => {
  const read = readLogLine('{"v":2,"kind":"whatever"}');
  expect(read).toMatchObject({ ok: false, fault: { kind: "newer" } });
});
