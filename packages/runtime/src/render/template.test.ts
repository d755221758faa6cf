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

test.each([
  [["", "환불"], " > ", "환불"],
  [["이벤트", ""], " > ", "이벤트"],
  [["이벤트", "참여"], " > ", "이벤트 > 참여"],
  [["", ""], " · ", ""],
])("%j leaves no separator behind that has nothing to separate", ([a, b], mark, said) => {
  const template = [{ fact: "a", type: text }, mark, { fact: "b", type: text }, " 문의입니다."];
  const filled = fillTemplate(template, reader({ a: a ?? "", b: b ?? "" }), "");
  expect(filled).toBe(said === "" ? "문의입니다." : `${said} 문의입니다.`);
});

test("an empty value leaves no doubled space behind, and other lines as they are", () => {
  const template = ["안녕하세요, ", { fact: "a", type: text }, " 고객님.\n  · 둘째 줄"];
  expect(fillTemplate(template, reader({ a: "" }), "")).toBe("안녕하세요 고객님.\n  · 둘째 줄");
  const second = ["첫 줄\n", { fact: "a", type: text }, " 둘째 줄"];
  expect(fillTemplate(second, reader({ a: "" }), "")).toBe("첫 줄\n둘째 줄");
});

test("a value that nobody gave leaves nothing behind, not even its particle", () => {
  const template = ["앞 ", { fact: "name", type: text, particle: "이/가" }] as const;
  expect(fillTemplate(template, reader({}), "")).toBe("앞 ");
});
