import {
  comparePolicies,
  differenceJson,
  differenceMarkdown,
  differenceText,
  isSame,
} from "@annae/review";
import { describe, expect, test } from "vitest";
import { compiled, means } from "./shop.ts";

const images = new Map<string, string>();

const desk = `policy desk
message away { text "지금은 상담 시간이 아닙니다." }
message hello { text "안녕하세요." }
message wait { text "기다려 주세요." }
message bye { text "고맙습니다." }

on request first {
  closed: when afterHours then send away once; close
  open:   otherwise assign
}
on assign { send hello once }
on end { send bye once }
on message {
  wait: when room is received then send wait every 5m
}
`;

function compare(
  was: string,
  now: string,
  limits = { events: 8, isOver: () => false },
  before = desk,
) {
  expect(desk).toContain(was);
  const versions = [before, desk.replace(was, now)].map((text) => ({
    ir: compiled(text).ir,
    images,
  }));
  const [one, other] = versions;
  if (one === undefined || other === undefined) throw new Error("two versions");
  return comparePolicies(one, other, { ...means, limits });
}

describe("a change of what is remembered", () => {
  test.each([
    ["once to always", "away once", "away", ["request", "request"]],
    ["once to every day", "away once", "away once a day", ["request", "request"]],
    ["always to once, the other way round", "wait every 5m", "wait once", 2],
    ["a shorter pause", "wait every 5m", "wait every 4m", 2],
    ["a pause to none", "wait every 5m", "wait", 2],
    [
      "once to always, where a counselor gives back",
      "hello once",
      "hello",
      ["request", "giveBack", "accept"],
    ],
  ])(
    "from %s is shown by a shortest conversation, which both versions play",
    (_, was, now, events) => {
      const { classes, proof, unseen } = compare(was, now);
      expect([classes.length, proof, unseen]).toEqual([1, null, []]);
      const { example } = classes[0] ?? {};
      const told = example?.story.beats.map(({ event }) => event.type);
      if (Array.isArray(events)) expect(told).toEqual(events);
      else expect(told?.filter((type) => type === "message")).toHaveLength(events);
      const [before, after] = [example?.before, example?.after].map((played) =>
        played?.performance.transcript.steps.map(({ deliveries }) => deliveries.length),
      );
      expect(before?.slice(0, -1)).toEqual(after?.slice(0, -1));
      expect(before?.at(-1)).not.toBe(after?.at(-1));
    },
  );

  test("that no conversation comes to is none, which is proved", () => {
    const found = compare("on end { send bye once }", "on end { send bye }");
    expect([isSame(found), found.classes, found.unseen.length]).toEqual([true, [], 1]);
    expect(found.proof).toEqual({ by: "induction", events: 1 });
    const [en, ko] = (["en", "ko"] as const).map((locale) =>
      differenceText(found, { locale, traffic: null }),
    );
    expect(en).toContain(
      "no difference\n  proved: no conversation differs (induction over 1 event)",
    );
    expect(ko).toContain("증명됨: 어떤 대화에서도 결과가 같습니다");
    const markdown = differenceMarkdown("desk", found, { locale: "en", traffic: null });
    expect(markdown).toContain("_proved: no conversation differs (induction over 1 event)_");
    expect(differenceJson(found, null)).toMatchObject({
      ...{ same: true, proof: { by: "induction" } },
      unseen: [{ event: "end", before: { en: "`send bye once`" } }],
    });
  });

  test("is found where requests are told apart otherwise, so that what was sent once is sent again", () => {
    const found = compare(
      "closed: when afterHours then send away once; close",
      "night: when afterHours and openConsultations > 3 then send away once; close\n  quiet: when afterHours then send away once; close",
    );
    expect([isSame(found), found.classes]).toEqual([false, []]);
    expect(found.memory?.story.beats.map(({ event }) => event.type)).toEqual([
      "request",
      "request",
    ]);
    const text = differenceText(found, { locale: "en", traffic: null });
    expect(text).toContain("remembered otherwise what was sent once");
    expect(text).toMatch(/^ *\+ .*away/m);
  });
});

test("what comes about only behind another difference is told as that", () => {
  const closing = desk.replace("otherwise assign", "otherwise close");
  const after = closing
    .replace("otherwise close", "otherwise queue")
    .concat("on switchToBot { gone: when room is waiting then send wait }\n");
  const { classes } = compare(desk, after, undefined, closing);
  const late = classes.find(({ found }) => found.event === "switchToBot");
  expect([late?.example, late?.unshown]).toEqual([null, { result: "later" }]);
});

test("where time is over before anything is known, that is said", () => {
  const cut = compare("away once", "away", { events: 1, isOver: () => false });
  expect(cut.classes[0]?.unshown).toEqual({ result: "unknown", events: 1 });
  const text = differenceText(cut, { locale: "en", traffic: null });
  expect(text).toContain("no conversation of up to 1 events gets there");
});
