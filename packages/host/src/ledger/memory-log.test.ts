import { newRecord } from "@annae/runtime";
import { expect, test } from "vitest";
import type { Decided } from "./ledger.ts";
import { memoryLog } from "./memory-log.ts";

function decided(event: string, more: Partial<Decided> = {}): Decided {
  const { customer } = { customer: { id: "u1", blocked: false, channelAdded: true } };
  const answer = { id: event, event: "enter", situation: null, rules: [], deliveries: [] } as const;
  return {
    event: { id: event, at: Number(event), type: "enter" },
    caller: { customer, category: null, facts: {} },
    revision: "1/a",
    before: { ...newRecord.conversation, presentAt: 3 },
    floor: { openConsultations: 2, received: { kim: 1 } },
    answer: { ...answer, effects: [], alert: false, room: "none", roomTitle: null },
    ...more,
  };
}

const [one, other] = [{ nth: 0 }, { nth: 1 }];
const everybody = () => true;

test("a decision comes back as it was, also one of which an earlier version has not kept everything", () => {
  const log = memoryLog<typeof one>();
  const { before: _, floor: __, ...earlier } = decided("6");
  const all = [decided("5"), earlier, decided("7", { before: null })];
  for (const each of all) log.add(one, each);
  expect(log.piece(everybody, 0, 10).map((logged) => logged.decided)).toStrictEqual(all);
  expect(log.answer(one, "6")?.id).toBe("6");
  expect([log.answer(one, "8"), log.answer(other, "6")]).toEqual([undefined, undefined]);
});

test("decisions are read in order, some at a time, without those of other rooms", () => {
  const log = memoryLog<typeof one>();
  for (const at of [1, 2, 3, 4, 5, 6]) log.add(at % 2 === 0 ? one : other, decided(String(at)));
  const numbers = (after: number, most: number) =>
    log.piece((room) => room === one, after, most).map(({ number }) => number);
  expect([numbers(0, 2), numbers(4, 2), numbers(6, 2)]).toEqual([[2, 4], [6], []]);
});

test("what is sifted out is gone, all others keep their numbers, and no number comes again", () => {
  const log = memoryLog<typeof one>();
  for (const at of [1, 2, 3, 4, 5, 6]) log.add(at % 2 === 0 ? one : other, decided(String(at)));
  log.sift((room) => room === one, 5);
  expect(log.piece(everybody, 0, 10).map(({ number }) => number)).toEqual([2, 4, 5, 6]);
  const known = (room: typeof one) => [1, 2, 3, 4, 5, 6].filter((at) => log.answer(room, `${at}`));
  expect([known(one), known(other)]).toEqual([[2, 4, 6], [5]]);
  log.sift(() => false);
  log.add(one, decided("7"));
  expect(log.piece(everybody, 0, 10).map(({ number }) => number)).toEqual([7]);
  expect([log.answer(one, "6")?.id, log.answer(one, "7")?.id]).toEqual([undefined, "7"]);
});
