import {
  type FormCondition,
  readCondition,
  spelledCondition,
  spelledQuestion,
} from "@annae/studio";
import { describe, expect, test } from "vitest";
import { difference } from "./difference.ts";
import { edited, fileText, formIn, opened, openedPolicy } from "./opened.ts";

const standard = openedPolicy("happytalk");

function read(written: string, text = standard): FormCondition {
  const condition = readCondition(written, text);
  if ("why" in condition) throw new Error(condition.why.en);
  return condition;
}

const questionsIn = (condition: FormCondition): readonly FormCondition[] => {
  if (condition.node === "question") return [condition];
  return condition.node === "not" ? questionsIn(condition.of) : condition.of.flatMap(questionsIn);
};

describe("a condition is read as sentences", () => {
  test("joined and denied as it is written", () => {
    const condition = read("afterHours and not (chatbot or room in (waiting, received))");
    expect(condition).toMatchObject({
      node: "join",
      by: "and",
      of: [
        {
          written: "afterHours",
          says: { ko: "근무 시간 외라면", en: "if it is outside working hours" },
        },
        { node: "not", of: { node: "join", by: "or", of: [{}, { fields: { by: "in" } }] } },
      ],
    });
    expect(condition.says.ko).toContain("챗봇");
  });

  test.each([
    ["!chatbot", "chatbot", "!", []],
    ["room is not waiting", "room", "is not", ["waiting"]],
    ["openConsultations >= consultationLimit", "openConsultations", ">=", ["consultationLimit"]],
    [
      'messageText not contains ("환불", "a \\"b\\"")',
      "messageText",
      "not contains",
      ["환불", 'a "b"'],
    ],
    ["timeOfDay < 18:00", "timeOfDay", "<", ["18:00"]],
  ] as const)(
    "%s is made of a fact, what is asked of it, and values",
    (written, fact, by, values) => {
      const condition = read(written);
      const fields = condition.node === "question" ? condition.fields : null;
      expect(fields).toMatchObject({ fact, by, values });
      expect(fields && spelledQuestion(fields)).toBe(written);
    },
  );

  test.each(["yes", "3 < waitingAhead", "categoryMajor is categoryMiddle", "chatbot is no"])(
    "%s is a sentence that nothing is chosen for",
    (written) => {
      expect(read(written)).toMatchObject({ written, fields: null });
    },
  );

  test("what is wrong is told", () => {
    expect(readCondition("holidy", standard)).toMatchObject({
      why: { ko: expect.stringContaining("holidy") },
    });
    expect(readCondition("chatbot then close", standard)).toHaveProperty("why");
  });

  test("every condition of every policy is spelled as it is written, and reads the same again", () => {
    for (const name of ["happytalk", "bookstore", "hospital", "game", "cityhall"]) {
      const text = openedPolicy(name);
      const { blocks, messages } = formIn(text);
      const rules = blocks.flatMap((block) => block.rules);
      const written = [
        ...rules.flatMap(({ condition, steps }) => [
          condition,
          ...steps.map((one) => one.condition),
        ]),
        ...messages.flatMap(({ contents }) => contents.map((one) => one.condition ?? null)),
      ].filter((one) => one !== null);
      expect(written.length).toBeGreaterThan(5);
      for (const one of written) {
        const condition = read(one, text);
        const spelled = spelledCondition(condition);
        expect(spelled.replaceAll(/\s+/g, "")).toBe(one.replaceAll(/\s+/g, ""));
        expect(read(spelled, text).says).toEqual(condition.says);
        expect(questionsIn(condition).length).toBeGreaterThan(0);
      }
    }
  });

  test("a part that is put in has the brackets that it needs", () => {
    const says = { ko: "", en: "" };
    const [a, b, c] = ["a", "b", "c"].map((written) => ({
      ...{ node: "question" as const, written, says, fields: null, bracketed: false },
    }));
    if (!a || !b || !c) throw new Error("three");
    const join = (by: "and" | "or", ...of: (typeof a)[]) => ({
      ...{ node: "join" as const, by, of, says, bracketed: false },
    });
    const or = join("or", a, b);
    expect(spelledCondition({ ...join("and"), of: [or, c] })).toBe("(a or b) and c");
    expect(spelledCondition({ ...join("or"), of: [join("and", a, b), c] })).toBe("a and b or c");
    const denial = { node: "not" as const, sign: "not ", of: or, says, bracketed: false };
    expect(spelledCondition(denial)).toBe("not (a or b)");
  });
});

describe("another condition", () => {
  const set = (rule: string, condition: string | null, step?: number) =>
    difference({
      edit: "setCondition",
      of: { rule, ...(step !== undefined && { step }) },
      condition,
    });

  test("of a rule is the smallest change of its words", () => {
    expect(
      set("busy", "busyOn and (titleOn or !chatbot and channel is not kakao)"),
    ).toMatchInlineSnapshot(`
      [
        "-  busy:         when busyOn and (titleOn or !chatbot and channel is not web) then send busy",
        "+  busy:         when busyOn and (titleOn or !chatbot and channel is not kakao) then send busy",
      ]
    `);
    expect(set("offHours", "afterHours or mealTime")).toMatchInlineSnapshot(`
      [
        "-  offHours:    when afterHours then send offHours; queue if acceptAfterHours else close",
        "+  offHours:    when afterHours or mealTime then send offHours; queue if acceptAfterHours else close",
      ]
    `);
    expect(set("offHours", null)).toMatchInlineSnapshot(`
      [
        "-  offHours:    when afterHours then send offHours; queue if acceptAfterHours else close",
        "+  offHours:    send offHours; queue if acceptAfterHours else close",
      ]
    `);
    expect(set("greeting", "channelAdded")).toMatchInlineSnapshot(`
      [
        "-  greeting:     send greeting",
        "+  greeting:     when channelAdded then send greeting",
      ]
    `);
  });

  test("of a step stands behind it", () => {
    expect(set("offHours", "acceptAfterHours and !chatbot", 1)).toMatchInlineSnapshot(`
      [
        "-  offHours:    when afterHours then send offHours; queue if acceptAfterHours else close",
        "+  offHours:    when afterHours then send offHours; queue if acceptAfterHours and !chatbot else close",
      ]
    `);
    expect(set("suspended", null, 3)).toMatchInlineSnapshot(`
      [
        "-  suspended:   when suspended then send unavailable; refuse; lockInput; skipChatbot if chatbot",
        "+  suspended:   when suspended then send unavailable; refuse; lockInput; skipChatbot",
      ]
    `);
    expect(set("offHours", "chatbot", 0)).toMatchInlineSnapshot(`
      [
        "-  offHours:    when afterHours then send offHours; queue if acceptAfterHours else close",
        "+  offHours:    when afterHours then send offHours if chatbot; queue if acceptAfterHours else close",
      ]
    `);
  });

  test("of a case takes the place of the one before", () => {
    expect(
      difference({
        edit: "setCondition",
        of: { message: "offHours", case: 0 },
        condition: "!acceptAfterHours and chatbot",
      }),
    ).toMatchInlineSnapshot(`
      [
        "-  when !acceptAfterHours {",
        "+  when !acceptAfterHours and chatbot {",
      ]
    `);
  });

  test("leaves a rule that is off switched off", () => {
    const off = edited(standard, { edit: "switchRule", rule: "offHours", on: false });
    const of = { rule: "offHours" };
    const set = edited(off.after, {
      edit: "setCondition",
      of,
      condition: "afterHours or mealTime",
    });
    expect(fileText(set.after)).toMatch(/when no and \(afterHours or mealTime\)\s+then/);
    const none = edited(set.after, { edit: "setCondition", of, condition: null });
    expect(fileText(none.after)).toMatch(/offHours:\s+when no\s+then/);
  });

  test("keeps the comments among its words, and what is not touched as it is laid out", () => {
    const text = opened({
      "a.rules": `message a { text "b" }
on tick {
  late: when (  chatbot   // by night
          or afterHours /* closed */ ) and busyOn
        then send a
}
`,
    });
    const after = (condition: string) =>
      fileText(edited(text, { edit: "setCondition", of: { rule: "late" }, condition }).after);
    expect(after("(chatbot or mealTime) and busyOn")).toBe(
      fileText(text).replace("afterHours", "mealTime"),
    );
    const less = after("afterHours");
    expect(less).toContain("// by night");
    expect(less).toContain("/* closed */");
  });
});
