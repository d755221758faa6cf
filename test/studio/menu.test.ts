import {
  anyDeeds,
  type ChosenSlots,
  editOf,
  menuOf,
  propertySentences,
  readCondition,
  readProperty,
  slotsOf,
  spelledProperty,
  spelledQuestion,
} from "@annae/studio";
import { describe, expect, test } from "vitest";
import { openedPolicy } from "./opened.ts";

const standard = openedPolicy("happytalk");
const menu = menuOf(standard);

const chosen: ChosenSlots = {
  ...{ deeds: ["send offHours"], messages: ["offHours"], told: ["offHours"] },
  ...{ duration: ["5m"], count: ["4"] },
};
const several: ChosenSlots = {
  ...chosen,
  deeds: ["send something", "tell counselor title", "close"],
  messages: ["offHours", "mealTime"],
  told: ["offHours", "mealTime"],
  ...{ events: ["request", "message"], condition: ["afterHours and !chatbot"] },
  reply: ["without reply"],
};

describe("sentences of what must hold", () => {
  test.each(propertySentences.map((one) => [one.id, one] as const))(
    "%s is understood with one choice and with several, and read in both languages",
    (_, sentence) => {
      for (const choice of [chosen, several]) {
        const property = spelledProperty(sentence, choice);
        const says = readProperty(property ?? "", standard);
        if ("why" in says) throw new Error(`${property}: ${says.why.en}`);
        expect(says.ko).toMatch(/[가-힣]/);
        expect(says.en).toMatch(/[a-z]/);
      }
    },
  );

  test("say everything that properties of the repository's policies say", () => {
    const property = (id: string, choice: ChosenSlots) => {
      const sentence = propertySentences.find((one) => one.id === id);
      return sentence && spelledProperty(sentence, choice);
    };
    expect(property("never", { deeds: ["send greeting"], condition: ["afterHours"] })).toBe(
      "never send greeting when afterHours",
    );
    expect(property("always", { deeds: ["assign", "queue"], events: ["request"] })).toBe(
      "always (assign or queue) on request",
    );
    expect(property("neverMoreTimes", several)).toBe(
      "never (send something or tell counselor title or close) more than 4 times within 5m without reply on request, message when afterHours and !chatbot",
    );
    expect(property("neverMoreMessages", chosen)).toBe("never more than 4 messages within 5m");
    expect(property("toldNothingBut", several)).toContain(
      "never tell counselor something but (offHours, mealTime) on request",
    );
  });

  test("any message but some stands beside other deeds, each with its own list, and needs what is left out", () => {
    const never = propertySentences.find(({ id }) => id === "never") ?? { written: "" };
    const deeds = [...anyDeeds.map(({ written }) => written), "close"];
    for (const written of anyDeeds.map((one) => one.written)) {
      const says = readProperty(
        `never (${written} or close)`.replace(/\{\w+\}/, "offHours"),
        standard,
      );
      expect(says).not.toHaveProperty("why");
    }
    const choice = { ...several, deeds, messages: ["offHours", "mealTime"], told: ["title"] };
    expect(slotsOf(never, choice)).toContain("told");
    expect(slotsOf(never, chosen)).not.toContain("messages");
    const mixed = spelledProperty({ id: "", says: { ko: "", en: "" }, ...never }, choice);
    expect(mixed).toBe(
      "never (send something or send something but (offHours, mealTime) or tell counselor something or tell counselor something but title or close) on request, message when afterHours and !chatbot",
    );
    expect(readProperty(mixed ?? "", standard)).not.toHaveProperty("why");
    expect(
      spelledProperty({ id: "", says: { ko: "", en: "" }, ...never }, { ...choice, told: [] }),
    ).toBeNull();
  });

  test("a choice that is missing leaves no sentence", () => {
    for (const sentence of propertySentences) {
      for (const slot of slotsOf(sentence, chosen)) {
        const left = { ...chosen, [slot]: [] };
        const isNeeded = ["deeds", "messages", "told", "duration", "count"].includes(slot);
        expect(spelledProperty(sentence, left) === null).toBe(isNeeded);
      }
    }
  });

  test("what is understood nowhere is refused", () => {
    expect(readProperty("never send nobody", standard)).toHaveProperty("why");
    expect("why" in editOf(standard, { edit: "addProperty", property: "never dance" })).toBe(true);
  });
});

test("whatever is chosen of the menu is a condition that is understood, and made of the same", () => {
  const samples = { number: "3", text: "환불", duration: "5m", time: "18:00", date: "2026-11-20" };
  for (const { written: fact, kind, operators, values } of menu?.facts ?? []) {
    expect(operators.length).toBeGreaterThan(1);
    for (const { written: by, many } of operators) {
      const one = kind === "yesNo" || kind === "oneOf" ? (values[0]?.written ?? "") : samples[kind];
      const said = kind === "yesNo" ? [] : [one];
      for (const list of many === true && kind !== "yesNo"
        ? [said, [one, values[1]?.written ?? "교환"]]
        : [said]) {
        const fields = { fact, kind, by, values: list };
        const condition = readCondition(spelledQuestion(fields), standard);
        expect(condition, spelledQuestion(fields)).toMatchObject({ node: "question", fields });
      }
    }
  }
});

test("actions and events are told in both languages", () => {
  expect(menu?.actions.map(({ written }) => written)).toContain("queue");
  for (const { says } of [...(menu?.actions ?? []), ...(menu?.events ?? [])]) {
    expect(says.ko).toMatch(/[가-힣]/);
    expect(says.en).toMatch(/^[A-Za-z]/);
  }
});
