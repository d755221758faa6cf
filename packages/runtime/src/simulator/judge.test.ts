import type { Expectation, ExpectedDelivery, TestCase } from "@annae/ir";
import { expect, test } from "vitest";
import { parseScenario } from "../input/scenario.ts";
import { closedNow, deskPolicy } from "../testing/played.ts";
import { plainTin, tinChannel } from "../testing/tin-channel.ts";
import { judge } from "./judge.ts";
import { play } from "./play.ts";

const closed = { workingHours: closedNow.workingHours };

const place = { file: "a.rules", line: 1, column: 1 };

/** The lines of each event's verdict: "  same", "- expected", "+ seen"; played with the policy of the desk. */
function verdicts(
  expected: readonly (readonly Expectation[])[],
  { settings = {}, types = ["request"] }: { settings?: object; types?: readonly string[] } = {},
) {
  const scenario = {
    channel: "tin",
    settings: { timezone: "Asia/Seoul", chatbot: true, ...settings },
    events: types.map((type, index) => ({
      at: `2026-11-20T11:0${index}:00+09:00`,
      type,
      ...(type === "message" ? { text: "?" } : {}),
    })),
  };
  const events = expected.map((one) => ({ place, written: "at", expected: one }));
  const told: TestCase = { title: "", place, channel: "tin", chatbot: true, scenario, events };
  const parsed = parseScenario(scenario, deskPolicy, ["tin"]);
  if (!parsed.ok) throw new Error("the scenario is wrong");
  const signs = { both: " ", expected: "-", seen: "+" };
  return judge(told, play(parsed.value, deskPolicy, tinChannel)).map(({ passed, lines }) => ({
    passed,
    lines: lines.map(({ sign, words }) => `${signs[sign]} ${words}`),
  }));
}

const delivery = (message: string, more: Partial<ExpectedDelivery> = {}): ExpectedDelivery => ({
  expect: "delivery",
  message,
  system: null,
  speaker: null,
  containing: [],
  counselorSpeaker: null,
  counselorSystem: null,
  ...more,
});
const assign: Expectation = { expect: "effect", action: "assign" };
const queue: Expectation = { expect: "effect", action: "queue" };
const room = (state: "received" | "waiting"): Expectation => ({ expect: "room", state });

test("an event covers what follows from it by itself", () => {
  const expected = [delivery("waitingCount"), assign, room("received")];
  expect(verdicts([expected])).toEqual([
    { passed: true, lines: ["  waitingCount as bot", "  assign", "  room is received"] },
  ]);
});

test("what is missing and what is too much make it fail, each in its place", () => {
  expect(verdicts([[delivery("notice"), queue]])).toEqual([
    { passed: false, lines: ["- notice", "+ waitingCount as bot", "- queue", "+ assign"] },
  ]);
});

test("effects are no exception: none may be left out", () => {
  expect(verdicts([[delivery("waitingCount")]])[0]).toEqual({
    passed: false,
    lines: ["  waitingCount as bot", "+ assign"],
  });
});

test("effects may be listed in any order, messages may not", () => {
  expect(verdicts([[assign, delivery("waitingCount")]])[0]?.passed).toBe(true);
  const two = { settings: closed, types: ["request"] };
  expect(verdicts([[queue, delivery("notice")]], two)[0]?.passed).toBe(true);
});

test("nothing means neither messages nor effects, whatever the room", () => {
  const nothing: Expectation = { expect: "nothing" };
  const told = { types: ["tick", "request"] };
  expect(verdicts([[nothing], [nothing, room("received")]], told)).toEqual([
    { passed: true, lines: ["  nothing"] },
    {
      passed: false,
      lines: ["+ waitingCount as bot", "+ assign", "- nothing", "  room is received"],
    },
  ]);
});

test("where something was expected and nothing came, it says so", () => {
  expect(verdicts([[delivery("notice")]], { types: ["tick"] })[0]?.lines).toEqual([
    "- notice",
    "+ nothing",
  ]);
});

test("room, situation and rules are looked at where they are named", () => {
  const expected: Expectation[] = [
    delivery("notice"),
    queue,
    room("received"),
    { expect: "situation", label: "available" },
    { expect: "rule", label: "overLimit" },
  ];
  expect(verdicts([expected], { settings: closed })[0]?.lines).toEqual([
    "  notice as bot",
    "  queue",
    "- room is received",
    "+ room is waiting",
    "- situation is available",
    "+ situation is offHours",
    "- rule overLimit",
    "+ rule offHours",
  ]);
});

test("the situation is that of the last request", () => {
  const situation: Expectation = { expect: "situation", label: "offHours" };
  const told = { settings: closed, types: ["tick", "request", "message"] };
  const [before, , after] = verdicts(
    [[situation], [delivery("notice"), queue], [delivery("notice"), situation]],
    told,
  );
  expect(before?.lines).toContain("- situation is offHours");
  expect(after).toEqual({ passed: true, lines: ["  notice as bot", "  situation is offHours"] });
});

test("a seen message comes with what the customer reads", () => {
  const events = [{ place, written: "at", expected: [] }];
  const scenario = {
    channel: "tin",
    settings: { timezone: "Asia/Seoul", chatbot: true },
    events: [{ at: "2026-11-20T11:00:00+09:00", type: "message", text: "?" }],
  };
  const parsed = parseScenario(scenario, deskPolicy, ["tin"]);
  if (!parsed.ok) throw new Error("the scenario is wrong");
  const told: TestCase = { title: "", place, channel: "tin", chatbot: true, scenario, events };
  const [verdict] = judge(told, play(parsed.value, deskPolicy, plainTin));
  expect(verdict?.lines).toEqual([{ sign: "seen", words: "notice as bot", text: "알립니다." }]);
  expect(verdict?.steps.map(({ event }) => event)).toEqual(["message"]);
});
