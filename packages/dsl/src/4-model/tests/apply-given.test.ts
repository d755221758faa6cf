import { describe, expect, test } from "vitest";
import { expected, foundIn } from "../../testing/found-in.ts";
import { scenarioOf, testOf } from "../../testing/tests-in.ts";

const event = "at 2026-11-20 11:00 enter => hello";

function worldOf(...lines: readonly string[]) {
  return scenarioOf([...lines, event].join("\n"));
}

test("what is not given has the default of scenarios", () => {
  const world = worldOf();
  expect(world).toMatchObject({ customer: {}, facts: {} });
  expect(world).not.toHaveProperty("counselors");
  expect(world).not.toHaveProperty("openConsultations");
  expect(world).not.toHaveProperty("category");
});

test.each<[string, object]>([
  ["given customer blocked", { customer: { blocked: true } }],
  ["given customer newcomer", { customer: { channelAdded: false } }],
  ["given customer blocked newcomer", { customer: { blocked: true, channelAdded: false } }],
  ["given customer unblocked, known", { customer: { blocked: false, channelAdded: true } }],
  ['given category "배송" > "지연"', { category: { major: "배송", middle: "지연" } }],
  ['given category "배송"', { category: { major: "배송" } }],
  ["given openConsultations = 3", { openConsultations: 3 }],
  ["given vip = yes", { facts: { vip: true } }],
  ["given orders = 12", { facts: { orders: 12 } }],
  ["given no counselors", { counselors: [] }],
])("%s", (line, world) => {
  expect(worldOf(line)).toMatchObject(world);
});

test("what is given between two events is a change that comes with the second", () => {
  const { events } = scenarioOf(
    `given vip = yes\n${event}\ngiven orders = 2\ngiven customer blocked\ngiven openConsultations = 1\nat 11:01 enter => hello`,
  );
  expect(events).toMatchObject([
    { type: "enter" },
    { facts: { vip: true, orders: 2 }, customer: { blocked: true }, openConsultations: 1 },
  ]);
});

describe("what cannot be given is reported where it stands", () => {
  test.each<[string, string]>([
    ["given «vipp» = yes", "unknown-test-name"],
    ["given vip = «3»", "wrong-test-value"],
    ["given orders = «yes»", "wrong-test-value"],
    ["given openConsultations = «1.5»", "wrong-test-value"],
    ["given openConsultations = «-1»", "wrong-test-value"],
    ["given openConsultations = «yes»", "wrong-test-value"],
    ["given customer «blokced»", "unknown-test-name"],
    ["given «afterHours» = yes", "world-fact-given"],
    ["«given» acceptAfterHours = no", "set-or-given"],
    ["«given» vipOnly = yes", "set-or-given"],
    ["«given» weekday = allDay", "set-or-given"],
  ])("%s", (line, code) => {
    const text = testOf(`${line}\n${event}`);
    expect(foundIn(text)).toEqual(expected(text, code));
  });

  test("a category once something has happened", () => {
    const text = testOf(`${event}\n«given category "배송"»\nat 11:01 enter => hello`);
    expect(foundIn(text)).toEqual(expected(text, "late-category"));
  });
});
