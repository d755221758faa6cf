import {
  editOf,
  menuOf,
  propertySentences,
  type SentenceSlot,
  slotsOf,
  spelledProperty,
} from "@annae/studio";
import { describe, expect, test } from "vitest";
import { openedPolicy } from "./opened.ts";

const standard = openedPolicy("happytalk");
const menu = menuOf(standard);

const chosen: Readonly<Record<SentenceSlot, string>> = {
  ...{ message: "offHours", condition: "!afterHours", event: "request", action: "lockInput" },
  ...{ duration: "5m", count: "4" },
};

describe("sentences of what must hold", () => {
  test.each(propertySentences.map((one) => [one.id, one] as const))(
    "%s is understood, and asks for the same in both languages and in the policy",
    (_, sentence) => {
      const property = spelledProperty(sentence, chosen);
      expect("why" in editOf(standard, { edit: "addProperty", property })).toBe(false);
      const slotsIn = (text: string) =>
        [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
      expect(slotsIn(sentence.says.ko)).toEqual([...slotsOf(sentence)].sort());
      expect(slotsIn(sentence.says.en)).toEqual([...slotsOf(sentence)].sort());
    },
  );

  test("a choice that is none leaves no sentence", () => {
    for (const sentence of propertySentences.filter((one) => slotsOf(one).length > 0)) {
      const property = spelledProperty(sentence, { ...chosen, [slotsOf(sentence)[0] ?? ""]: "" });
      expect("why" in editOf(standard, { edit: "addProperty", property })).toBe(true);
    }
  });
});

test("every condition of the menu can be asked in a text of a case", () => {
  const conditions = menu?.conditions ?? [];
  expect(conditions).toContainEqual({
    written: "!acceptAfterHours",
    says: {
      ko: "근무 시간 외에는 접수하지 않으면",
      en: "if requests outside working hours are not taken",
    },
  });
  for (const { written, says } of conditions) {
    const made = editOf(standard, { edit: "addCase", message: "title", when: written, text: "글" });
    expect("why" in made, written).toBe(false);
    expect(says.ko).toMatch(/[가-힣]/);
  }
});

test("actions and events are told in both languages", () => {
  expect(menu?.actions.map(({ written }) => written)).toContain("queue");
  for (const { says } of [...(menu?.actions ?? []), ...(menu?.events ?? [])]) {
    expect(says.ko).toMatch(/[가-힣]/);
    expect(says.en).toMatch(/^[A-Za-z]/);
  }
});
