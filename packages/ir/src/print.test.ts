import { expect, test } from "vitest";
import type { Atom } from "./atom.ts";
import type { Condition, SendLimit } from "./ir.ts";
import { printAction, printCondition, printRule } from "./print.ts";
import { asking, indexed, indexedEvents } from "./testing/index.ts";

const { yes, all, any, not, compare } = asking;
const room = { fact: "room" };
const inRooms = { ask: "in", left: room, values: ["x", "y"], type: "text" } as const;

function printed(asked: Condition<Atom>): string {
  const { condition, atoms } = indexed(asked);
  return printCondition(condition, atoms);
}

test.each<[string, Condition<Atom>]>([
  ["a and (b or !c)", all(yes("a"), any(yes("b"), not(yes("c"))))],
  ["a and b or c", any(all(yes("a"), yes("b")), yes("c"))],
  ["not (a or b)", not(any(yes("a"), yes("b")))],
  ["not (!a)", not(not(yes("a")))],
  ['room is "x"', compare(room, "is", { value: "x", type: "text" })],
  ["room is not x", compare(room, "isNot", { value: "x", type: "oneOf" })],
  ['not (room in ("x", "y"))', not(asking.atom(inRooms))],
  ["f >= 5m", compare({ fact: "f" }, ">=", { value: 300_000, type: "duration" })],
  ["f < 18:00", compare({ fact: "f" }, "<", { value: 1080, type: "time" })],
  ["3 <= n", compare({ value: 3, type: "number" }, "<=", { fact: "n" })],
  ["no", asking.constant(false)],
])(
  "a condition is written as a policy does, with brackets only where needed: %s",
  (text, asked) => {
    expect(printed(asked)).toBe(text);
  },
);

test("texts stand between quotation marks, with what would end them escaped", () => {
  const value = 'a "b" \\ c\n\td';
  expect(printed(compare(room, "is", { value, type: "text" }))).toBe(
    String.raw`room is "a \"b\" \\ c\n\td"`,
  );
});

const effect = (action: string) => ({ do: "effect", action }) as const;
const send = (limit: SendLimit) => ({ do: "send", message: "busy", limit }) as const;

test("an action is written with its conditions and what is done instead", () => {
  const close = { step: effect("close"), at: [0, 0], when: null, otherwise: null } as const;
  const { condition, atoms } = indexed(yes("vip"));
  expect(
    [null, { once: true } as const, { everyMs: 90_000 }].map((limit) =>
      printAction({ ...close, step: send(limit), when: condition, otherwise: close }, atoms),
    ),
  ).toEqual([
    "send busy if vip else close",
    "send busy once if vip else close",
    "send busy every 1m30s if vip else close",
  ]);
});

test("a rule is written on one line, without a name that nobody gave it", () => {
  const at = { file: "a.rules", line: 1, column: 1 };
  const queue = { step: effect("queue"), at: [0, 0], when: null, otherwise: null } as const;
  const rule = { at, extent: [0, 0], when: yes("vip"), actions: [queue, queue] } as const;
  const rules = ["late", "request#1a"].map((id) => ({ ...rule, id }));
  const { events, atoms } = indexedEvents({ request: [{ mode: "all", rules }] });
  expect(events.request?.blocks[0]?.rules.map((one) => printRule(one, atoms))).toEqual([
    "late: when vip then queue; queue",
    "when vip then queue; queue",
  ]);
});
