import type { Comparison, Doc } from "@annae/vocabulary";
import { expect, it, test } from "vitest";
import type { Atom } from "../atom.ts";
import type { Condition } from "../ir.ts";
import { ifClause } from "./condition-clause.ts";
import type { Lexicon } from "./lexicon.ts";

const at = [0, 0] as const;
const atom = (one: Atom): Condition<Atom> => ({ op: "atom", atom: one, at });
const yes = (fact: string) => atom({ ask: "yes", fact });
const not = (of: Condition<Atom>): Condition<Atom> => ({ op: "not", of });
const join = (op: "and" | "or", ...of: readonly Condition<Atom>[]): Condition<Atom> => ({ op, of });
const compare = (left: string, by: Comparison, value: number | string) =>
  atom({
    ask: "compare",
    left: { fact: left },
    by,
    right: { value, type: typeof value === "number" ? "number" : "oneOf" },
  });

const lexicon: Lexicon = {
  policy: {
    settings: {
      patience: {
        ...{ name: "patience", type: { kind: "duration" }, default: 0 },
        doc: "기다리는 시간 (0이면 끔)",
      },
    },
    hostFacts: {},
  },
  values: { channel: { post: { ko: "우편", en: "by post" } } },
};

const said = (condition: Condition<Atom>): Doc => ifClause(condition, lexicon);

it.each<[string, Condition<Atom>, string, string]>([
  ["a yes/no fact", yes("afterHours"), "근무 시간 외라면", "if it is outside working hours"],
  ["its denial", not(yes("afterHours")), "근무 시간 안이라면", "if it is within working hours"],
  [
    "a bound",
    compare("openConsultations", ">=", 3),
    "접수·진행중 상담이 3건 이상이라면",
    "if the number of open consultations is at least 3",
  ],
  [
    "a denied bound",
    not(compare("openConsultations", ">=", 3)),
    "접수·진행중 상담이 3건 미만이라면",
    "if the number of open consultations is less than 3",
  ],
  [
    "a value under the name that people have for it",
    compare("channel", "is", "post"),
    "채널이 우편이라면",
    "if the channel is by post",
  ],
  [
    "another value than that",
    compare("channel", "isNot", "post"),
    "채널이 우편이 아니라면",
    "if the channel is not by post",
  ],
  [
    "an empty text",
    compare("categoryMajor", "is", ""),
    "상담 대분류가 비어 있으면",
    "if the major category is empty",
  ],
])("says %s as something supposed", (_, condition, ko, en) => {
  expect(said(condition)).toEqual({ ko, en });
});

test("a value that is denied is told by those that are left", () => {
  const ended = compare("endedBy", "isNot", "counselor");
  expect(said(ended).ko).toBe("고객이 종료한 상담이라면");
  const rooms = ["none", "chatbot", "ended", "chatbotEnded", "waiting"];
  const closed = atom({ ask: "in", left: { fact: "room" }, values: rooms, type: "oneOf" });
  expect(said(not(closed)).en).toBe(
    "if the room is received and waits for the first reply or the consultation is in progress",
  );
});

test("alternatives within what must come together stand in brackets, and the other way round", () => {
  const either = join("or", yes("suspended"), yes("customerBlocked"));
  expect(said(join("and", either, yes("chatbot")))).toEqual({
    ko: "(상담중지 상태거나 차단된 고객이고) 챗봇을 사용하면",
    en: "if (consultation is suspended or the customer is blocked) and a chatbot is used",
  });
  expect(said(not(either)).ko).toBe("상담중지 상태가 아니고 차단된 고객이 아니라면");
  const both = join("and", yes("titleOn"), yes("chatbot"));
  expect(said(not(join("or", both, yes("suspended")))).en).toBe(
    "if (the title is off or no chatbot is used) and consultation is not suspended",
  );
});

test("time that must pass is counted in words, or in a setting by its description", () => {
  const after = (right: Extract<Atom, { ask: "compare" }>["right"]) =>
    said(atom({ ask: "compare", left: { fact: "sinceLastNotice" }, by: ">=", right }));
  expect(after({ value: 300_000, type: "duration" }).ko).toBe(
    "마지막 자동 메시지를 보낸 뒤 5분이 지나면",
  );
  expect(after({ fact: "patience" })).toEqual({
    ko: "마지막 자동 메시지를 보낸 뒤 ‘기다리는 시간’이 지나면",
    en: "if “기다리는 시간” have passed since the last automatic message",
  });
});

test("words are all named", () => {
  const words = ["환불", "취소", "반품", "교환"];
  const asked = atom({ ask: "contains", left: { fact: "messageText" }, words });
  expect(said(asked).ko).toBe(
    "고객이 보낸 메시지에 “환불”, “취소”, “반품”, “교환” 중 하나가 들어 있으면",
  );
  expect(said(not(asked)).en).toBe(
    "if what the customer wrote contains none of “환불”, “취소”, “반품”, “교환”",
  );
});
