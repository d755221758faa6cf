import { formOf, type PolicyForm, type TextRange } from "@annae/studio";
import { describe, expect, test } from "vitest";
import { formIn, opened, openedPolicy, tenants, textNamed } from "./opened.ts";

const standard = formIn(openedPolicy("happytalk"));
const bookstore = formIn(openedPolicy("bookstore"));

const ruleIn = ({ blocks }: PolicyForm, id: string) =>
  blocks.flatMap(({ rules }) => rules).find((rule) => rule.id === id);
const messageIn = ({ messages }: PolicyForm, name: string) =>
  messages.find((message) => message.name === name);

test("situations stand in the order in which they are asked, with number, name and sentence", () => {
  const [request] = standard.blocks;
  expect(request?.first).toBe(true);
  expect(
    request?.rules.map(({ number, name, when }) => `${number} ${name.ko}: ${when?.ko ?? "—"}`),
  ).toMatchInlineSnapshot(`
    [
      "1 차단한 고객: 차단된 고객이라면",
      "2 상담중지: 상담중지 상태라면",
      "3 근무 시간 외: 근무 시간 외라면",
      "4 식사 시간: 식사 시간이고 (식사 시간에 들어온 상담은 상담대기로 처리하거나 식사 시간에는 상담을 접수하지 않으면)",
      "5 상담 가능한 상담사 없음: 상담 가능한 상담사가 없으면",
      "6 상담 건수 초과: 접수·진행중 상담이 ‘상담 허용 건수’ 이상이라면",
      "7 상담 가능: —",
    ]
  `);
});

test("the other blocks follow, each with what it says and does", () => {
  expect(standard.blocks.map(({ event, rules }) => [event, ...rules.map(({ id }) => id)])).toEqual([
    [
      "request",
      "blocked",
      "suspended",
      "offHours",
      "mealTime",
      "unavailable",
      "overLimit",
      "available",
    ],
    ["enter", "closedDoor", "lockedDoor"],
    ["assign", "greeting", "title", "busy", "waitingCount"],
    ["message", "stillClosed", "busyAgain", "stillOffHours", "stillUnavailable"],
    ["end", "endNotice"],
    ["tick", "waitingReminder", "idleCustomer", "idleCounselor"],
  ]);
  const steps = ruleIn(standard, "offHours")?.steps ?? [];
  expect(steps.map(({ says, when, otherwise }) => [says.en, when?.en, otherwise])).toEqual([
    ["sends “근무 시간 외 안내”", undefined, false],
    [
      "puts the consultation in the waiting queue",
      "if requests outside working hours are taken",
      false,
    ],
    ["ends the consultation", undefined, true],
  ]);
});

test("a message has its texts with chips, its picture, its buttons and what its channels take", () => {
  const [main, refused] = messageIn(standard, "offHours")?.contents ?? [];
  expect(main?.text?.pieces[1]).toEqual({
    hole: "nextOpening",
    name: { ko: "다음 근무 시작", en: "the next opening" },
    known: true,
    fallback: "상담 시간",
  });
  expect(main?.image?.facts).toMatchObject({ width: 500, height: 250 });
  expect(main?.buttons).toMatchObject([
    { label: "자주 묻는 질문", url: "https://example.com/faq" },
  ]);
  expect(refused).toMatchObject({ key: { case: 0 }, condition: "!acceptAfterHours", image: null });
  expect(refused?.when?.ko).toBe("근무 시간 외에는 접수하지 않으면");
  expect(main?.meters.map(({ channel, max }) => [channel, max])).toEqual([
    ["kakao", 1000],
    ["naver", 10000],
    ["web", 1000],
  ]);
});

test("what a kind allows is less than what a channel takes, and its opening counts", () => {
  const [end] = messageIn(standard, "endNotice")?.contents ?? [];
  expect(end?.meters.map(({ max }) => max)).toEqual([100, 100, 100]);
  const [meal] = messageIn(standard, "mealTime")?.contents ?? [];
  expect(meal?.meters[0]?.length).toBeGreaterThan(meal?.text?.written.length ?? 0);
});

test("every part says whose it is, and whether it stands in the place of another's", () => {
  const whose = ({ inherited, overrides }: { inherited: string | null; overrides: boolean }) =>
    `${inherited} ${overrides}`;
  const greeting = messageIn(bookstore, "greeting");
  expect(greeting && whose(greeting)).toBe("null true");
  const title = messageIn(bookstore, "title");
  expect(title && whose(title)).toBe("happytalk false");
  const rules = ["offHours", "membersOnly", "blocked"].map((id) => ruleIn(bookstore, id));
  expect(rules.map((rule) => rule && whose(rule))).toEqual([
    "null true",
    "null false",
    "happytalk false",
  ]);
  expect(ruleIn(bookstore, "membersOnly")?.number).toBe(6);
});

test("a message says who sends it, and is off where every rule that would is", () => {
  const text = textNamed("happytalk")
    .replace("greeting:     send", "greeting: when no then send")
    .replace("when titleOn then send title", "send title if no and titleOn");
  const form = formIn(opened({ "happytalk.rules": text }));
  expect(messageIn(form, "greeting")).toMatchObject({ on: false, sentBy: ["greeting"] });
  expect(ruleIn(form, "greeting")).toMatchObject({ on: false, condition: null, when: null });
  expect(messageIn(form, "title")).toMatchObject({ on: false, sentBy: ["title"] });
  expect(ruleIn(form, "title")?.steps).toMatchObject([
    { on: false, when: { ko: "상담 제목이 켜져 있으면" } },
  ]);
  expect(messageIn(form, "busy")).toMatchObject({ on: true, sentBy: ["busy", "busyAgain"] });
});

test("properties are sentences in both languages", () => {
  expect(standard.properties.map(({ says }) => says?.ko)).toContain(
    "근무 시간 안이라면: ‘근무 시간 외 안내’ 발송",
  );
  for (const { says } of standard.properties) expect(says?.en).toMatch(/^[A-Z]/);
});

describe("with errors", () => {
  const text = textNamed("happytalk")
    .replace("[nextOpening|상담 시간]부터 순서대로", "[nextOpenin]부터 순서대로")
    .replace("when suspended then", "when suspendid then")
    .replace("send mealTime;", "send mealTimes;")
    .replace("never send offHours when not afterHours", "never send offHors when not afterHours")
    .replace("on end {", "on ende {");
  const form = formIn(opened({ "happytalk.rules": text }));

  test("each is shown at what it is about", () => {
    const found = (problems: readonly { code: string }[] | undefined) =>
      problems?.map(({ code }) => code);
    expect(found(messageIn(form, "offHours")?.contents[0]?.problems)).toEqual([
      "unknown-placeholder",
    ]);
    expect(found(ruleIn(form, "suspended")?.problems)).toEqual(["unknown-fact"]);
    expect(found(ruleIn(form, "mealTime")?.problems)).toEqual(["unknown-message"]);
    expect(form.properties.flatMap(({ says, problems }) => (says ? [] : found(problems)))).toEqual([
      "unknown-message",
    ]);
    expect(found(form.problems)).toEqual(["unknown-event"]);
  });

  test("everything else is there as before", () => {
    expect(form.messages).toHaveLength(standard.messages.length);
    expect(form.properties).toHaveLength(standard.properties.length);
    expect(ruleIn(form, "suspended")).toMatchObject({ when: null, condition: "suspendid" });
    expect(form.blocks.at(-1)).toMatchObject({ event: null, rules: [{ label: "endNotice" }] });
    expect(messageIn(form, "offHours")?.contents[0]?.text?.pieces).toContainEqual({
      hole: "nextOpenin",
      name: { ko: "nextOpenin", en: "nextOpenin" },
      known: false,
    });
  });

  test("a hundred of them leave a form, and a text that is no policy leaves an empty one", () => {
    const many = Array.from({ length: 150 }, (_, n) => `never send nobody${n}`).join("\n");
    const broken = formIn(opened({ "a.rules": `${textNamed("happytalk")}\n${many}` }));
    expect(broken.messages).toHaveLength(standard.messages.length);
    const none = formIn(opened({ "a.rules": '{{{ """ 안녕' }));
    expect(none.messages).toEqual([]);
    expect(none.problems.length).toBeGreaterThan(0);
  });
});

test.each(["happytalk", ...tenants])(
  "what %s says stands in the text where the form says",
  (name) => {
    const form = formIn(openedPolicy(name));
    const at = ({ path, start, end }: TextRange) =>
      textNamed(path.replace(/\.rules$/, "")).slice(start, end);
    for (const { at: place, written } of form.properties) expect(at(place)).toBe(written);
    for (const message of form.messages) {
      expect(at(message.at)).toMatch(/^(override )?(message|system) /);
      for (const { text, image } of message.contents) {
        if (text !== null) expect(at(text.at)).toMatch(/^"[\s\S]*"$/);
        if (image !== null) expect(at(image.at)).toBe(`"${image.path}"`);
      }
    }
    for (const { at: place, label } of form.blocks.flatMap(({ rules }) => rules)) {
      if (label !== null) expect(at(place)).toContain(`${label}:`);
    }
  },
);

test("the form is data: it passes to a worker and back", () => {
  expect(JSON.parse(JSON.stringify(bookstore))).toEqual(bookstore);
});

test("a policy whose file is missing has no form", () => {
  expect(formOf(opened({}))).toBeNull();
});
