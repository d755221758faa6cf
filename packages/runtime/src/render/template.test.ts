import { number, text } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { fillTemplate } from "./template.ts";

const reader = (values: Readonly<Record<string, string | number>>) => ({
  read: (fact: string) => values[fact],
  asked: () => ({}),
});

test.each([
  ["김해피", "김해피가"],
  ["박온별", "박온별이"],
])("the particle after %s is chosen by how the name ends", (name, said) => {
  const template = [{ fact: "name", type: text, particle: "이/가" }] as const;
  expect(fillTemplate(template, reader({ name }), "")).toBe(said);
});

test("the particle after a number follows how it is read aloud", () => {
  const template = [{ fact: "count", type: number, particle: "을/를" }] as const;
  expect(fillTemplate(template, reader({ count: 3 }), "")).toBe("3을");
  expect(fillTemplate(template, reader({ count: 5 }), "")).toBe("5를");
});

test("a value that nobody gave leaves nothing behind, not even its particle", () => {
  const template = ["앞 ", { fact: "name", type: text, particle: "이/가" }] as const;
  expect(fillTemplate(template, reader({}), "")).toBe("앞 ");
});
