import { describe, expect, test } from "vitest";
import { expected, foundIn } from "../../testing/found-in.ts";
import { testOf, testsIn } from "../../testing/tests-in.ts";

const at = "at 2026-11-20 19:00 request =>";

function expectedOf(line: string, on = "alpha") {
  return testsIn(testOf(`${at} ${line}`, on))[0]?.events[0]?.expected;
}

const anyDelivery = {
  expect: "delivery",
  message: null,
  system: null,
  speaker: null,
  containing: [],
  counselorSpeaker: null,
  counselorSystem: null,
};

test.each<[string, object]>([
  ["nothing", { expect: "nothing" }],
  ["hello", { ...anyDelivery, message: "hello" }],
  ["S1", { ...anyDelivery, system: "S1" }],
  ["hello as bot", { ...anyDelivery, message: "hello", speaker: "bot" }],
  ["hello as S1", { ...anyDelivery, message: "hello", system: "S1" }],
  [
    'hello containing "안" containing "녕"',
    { ...anyDelivery, message: "hello", containing: ["안", "녕"] },
  ],
  [
    "hello to counselor as customer",
    { ...anyDelivery, message: "hello", counselorSpeaker: "customer" },
  ],
  ["hello shown to counselor as S1", { ...anyDelivery, message: "hello", counselorSystem: "S1" }],
  ["queue", { expect: "effect", action: "queue" }],
  ["room is waiting", { expect: "room", state: "waiting" }],
  ["situation is offHours", { expect: "situation", label: "offHours" }],
  ["rule offHours", { expect: "rule", label: "offHours" }],
])("%s", (line, expectation) => {
  expect(expectedOf(line)).toEqual([expectation]);
});

test("several are kept in order, and states may stand beside nothing", () => {
  expect(expectedOf("offHours, queue, room is waiting")?.map(({ expect }) => expect)).toEqual([
    "delivery",
    "effect",
    "room",
  ]);
  expect(expectedOf("nothing, room is none, rule offHours")).toHaveLength(3);
});

describe("what is wrong is reported where it stands", () => {
  test.each<[string, string]>([
    ["«ofHours»", "unknown-test-name"],
    ["«somethingElse»", "unknown-test-name"],
    ["«S9»", "unknown-test-name"],
    ["«queue» as bot", "unknown-test-name"],
    ["hello as «counsellor»", "unknown-test-name"],
    ["hello to counselor as «S1»", "unknown-test-name"],
    ["hello shown to counselor as «S9»", "unknown-test-name"],
    ["room is «wating»", "unknown-test-name"],
    ["situation is «ofHours»", "unknown-test-name"],
    ["situation is «enter»", "unknown-test-name"],
    ["rule «ofHours»", "unknown-test-name"],
    ["«nothing», hello", "nothing-with-others"],
    ["queue, «nothing»", "nothing-with-others"],
  ])("%s", (line, code) => {
    const text = testOf(`${at} ${line}`);
    expect(foundIn(text)).toEqual(expected(text, code));
  });

  test.each<[string, string]>([
    ["«S1»", "beta"],
    ["hello as «S2»", "beta"],
    ["hello shown to counselor as «ST»", "beta"],
    ["«lockInput»", "alpha"],
  ])("%s on %s", (line, channel) => {
    const text = testOf(`${at} ${line}`, channel);
    expect(foundIn(text)).toEqual(expected(text, "not-on-channel"));
  });
});
