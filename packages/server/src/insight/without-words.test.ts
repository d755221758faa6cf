import type { DecisionLine } from "@annae/host";
import { expect, test } from "vitest";
import { lineWithoutWords } from "./without-words.ts";

const line: DecisionLine = {
  ...{ v: 1, kind: "decision", tenant: "shop", channel: "web", revision: "1/a" },
  event: { id: "e1", at: 1, type: "message", text: "홍길동, 010-1234" },
  caller: {
    ...{ category: null, facts: {} },
    customer: { id: "u1", blocked: false, channelAdded: true },
  },
  before: null,
  floor: { openConsultations: 0, received: {} },
  answer: {
    ...{ event: "message", situation: null, rules: [], deliveries: [], effects: [] },
    ...{ alert: false, room: "received", roomTitle: null },
  },
};

test("no letter and no number of a customer's words stays, nor what the platform calls them; the same one keeps one name", () => {
  const [one, same] = [lineWithoutWords(line), lineWithoutWords(line)];
  expect(JSON.stringify(one)).not.toMatch(/홍|길동|010|1234|u1/);
  expect(one).toMatchObject({ event: { text: "○○○, ○○○-○○○○" } });
  expect(one).toEqual(same);
  expect(lineWithoutWords({ ...line, event: { id: "e", at: 1, type: "tick" } })).toMatchObject({
    event: { type: "tick" },
  });
});
