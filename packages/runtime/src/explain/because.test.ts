import type { Atom, Condition, Facts } from "@annae/ir";
import { asking, indexed } from "@annae/ir/testing";
import type { Doc, Value, ValueType } from "@annae/vocabulary";
import { describe, expect, it } from "vitest";
import { atLeast, both, is, isNot, policyOf } from "../testing/policy-builder.ts";
import { becauseOf } from "./because.ts";

const duration: ValueType = { kind: "duration" };
const number: ValueType = { kind: "number" };

const declared = (name: string, type: ValueType, doc: string | null) => ({
  ...{ name, type, doc },
  default: null,
});

const lexicon = {
  policy: policyOf({
    settings: [
      declared("idleAfter", duration, "무응답 종료까지의 시간 (0m이면 끔)"),
      declared("plain", number, null),
    ],
    hostFacts: [declared("vip", { kind: "yesNo" }, "VIP 고객")],
  }),
};

const compare = (
  left: string,
  by: "is" | "<" | ">=" | ">",
  right: string | number,
  { kind }: ValueType = number,
) =>
  asking.compare(
    { fact: left },
    by,
    typeof right === "string" ? { fact: right } : { value: right, type: kind },
  );

const because = (asked: Condition<Atom>, known: Facts) => {
  const { condition, atoms } = indexed(asked);
  return becauseOf(condition, { facts: known, atoms, lexicon });
};
const said = (condition: Condition<Atom>, known: Facts): Doc => because(condition, known).text;

describe("why a condition holds or does not", () => {
  it("is said of yes/no facts in words of their own", () => {
    expect(said(is("afterHours"), { afterHours: false })).toEqual({
      ko: "근무 시간 안이라서",
      en: "it is within working hours",
    });
    expect(said(isNot(is("chatbot")), { chatbot: true }).ko).toBe("챗봇을 사용해서");
  });

  it("is said of what the policy declares by its description", () => {
    expect(said(is("vip"), { vip: false })).toEqual({
      ko: "‘VIP 고객’이 ‘아니오’라서",
      en: "“VIP 고객” is no",
    });
    expect(said(compare("idleAfter", ">", 0, duration), { idleAfter: 0 })).toEqual({
      ko: "무응답 종료까지의 시간이 0분이라서",
      en: "“무응답 종료까지의 시간” is 0 min",
    });
    expect(said(atLeast("plain", 3), { plain: 2 })).toEqual({
      ko: "plain이 2로 3 미만이라서",
      en: "plain is 2, less than 3",
    });
  });

  it("is said of amounts with both values", () => {
    const over = compare("openConsultations", ">=", "consultationLimit");
    const at = (openConsultations: number, consultationLimit: number) =>
      said(over, { openConsultations, consultationLimit });
    expect(at(2, 3)).toEqual({
      ko: "접수·진행중 상담이 2건으로 상담 허용 건수(3건) 미만이라서",
      en: "the number of open consultations is 2, less than the consultation limit of 3",
    });
    expect(at(3, 3).ko).toBe("접수·진행중 상담이 3건으로 상담 허용 건수(3건) 이상이라서");
    expect(at(4, 3).ko).toBe("접수·진행중 상담이 4건으로 상담 허용 건수(3건) 이상이라서");
    expect(at(9, Number.POSITIVE_INFINITY).ko).toBe("상담 건수를 제한하지 않아서");
    expect(said(atLeast("waitingAhead", 1), { waitingAhead: 0 }).ko).toBe(
      "먼저 접수된 상담이 없어서",
    );
    expect(said(atLeast("waitingAhead", 1), { waitingAhead: 1 }).ko).toBe(
      "먼저 접수된 상담이 1건이라서",
    );
  });

  it("is said of elapsed time by what must pass", () => {
    const after = (sinceLastNotice: number) =>
      said(compare("sinceLastNotice", ">=", 300_000, duration), { sinceLastNotice });
    expect(after(299_000)).toEqual({
      ko: "마지막 자동 메시지를 보낸 뒤 5분이 지나지 않아서",
      en: "less than 5 min have passed since the last automatic message",
    });
    expect(after(300_000).ko).toBe("마지막 자동 메시지를 보낸 뒤 5분이 지나서");
    expect(after(Number.POSITIVE_INFINITY).ko).toBe("아직 자동 메시지를 보내지 않아서");
  });

  it("is said of times of day by before and after, whichever side the policy writes them on", () => {
    const facts = { timeOfDay: 1050 };
    const six = { value: 1080, type: "time" } as const;
    const now = { fact: "timeOfDay" };
    const late = asking.compare(now, ">=", six);
    const mirrored = asking.compare(six, "<=", now);
    expect(said(late, facts)).toEqual({
      ko: "지금 시각이 17:30으로 18:00보다 이른 시각이라서",
      en: "the time is 17:30, before 18:00",
    });
    expect(said(mirrored, facts)).toEqual(said(late, facts));
  });

  it("is said of words by the word that it is", () => {
    const values = ["received", "inProgress"];
    const inRooms = asking.atom({ ask: "in", left: { fact: "room" }, values, type: "oneOf" });
    expect(said(inRooms, { room: "waiting" }).ko).toBe("상담대기 중이라서");
    expect(said(is("situation", "offHours"), { situation: "unavailable" }).en).toBe(
      "the situation of the request is unavailable",
    );
    expect(said(is("situation", "offHours"), { situation: "" }).ko).toBe(
      "아직 상담사 연결을 요청하지 않아서",
    );
  });

  it("quotes a customer's words shortly and on one line", () => {
    const text = said(is("messageText", "환불"), { messageText: `환불\n${"요".repeat(99)}` }).ko;
    expect(text).toMatch(/^고객이 보낸 메시지가 “환불 요+…”라서$/);
    expect(text.length).toBeLessThan(70);
  });

  it("takes of alternatives the one that was enough, and all that were not", () => {
    const either = asking.any(is("titleOn"), is("chatbot"));
    expect(said(either, { titleOn: false, chatbot: true }).en).toBe("a chatbot is used");
    expect(said(either, { titleOn: false, chatbot: false }).en).toBe(
      "the title is off and no chatbot is used",
    );
    expect(
      said(isNot(both(is("titleOn"), is("chatbot"))), { titleOn: true, chatbot: true }).en,
    ).toBe("the title is on and a chatbot is used");
  });

  it("says so where no fact decides", () => {
    expect(said(asking.constant(false), {}).ko).toBe("항상 맞지 않는 조건이라서");
    const one = { value: 1, type: "number" } as const;
    expect(said(asking.compare(one, "<", { ...one, value: 2 }), {}).en).toBe(
      "the condition always holds",
    );
  });
});

it("names the condition as the policy writes it and the facts that decided, as JSON", () => {
  const known: Readonly<Record<string, Value>> = {
    ...{ busyOn: true, sinceLastNotice: 61_000 },
    consultationLimit: Number.POSITIVE_INFINITY,
  };
  const late = compare("sinceLastNotice", ">=", 300_000, duration);
  expect(because(late, known)).toMatchObject({
    condition: "sinceLastNotice >= 5m",
    facts: { sinceLastNotice: "1m1s" },
  });
  const never = compare("consultationLimit", "<", 3);
  expect(because(never, known).facts).toEqual({ consultationLimit: null });
});
