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
  expect(fillTemplate(template, reader({}), "")).toBe("앞");
});

test.each([
  [{ name: "" }, "고객님, 안녕하세요."],
  [{ name: "   " }, "고객님, 안녕하세요."],
  [{}, "고객님, 안녕하세요."],
  [{ name: "김해피" }, "김해피님, 안녕하세요."],
])("OPS-10: %j: a hole says its fallback where its value is empty", (values, said) => {
  const template = [{ fact: "name", type: text, fallback: "고객" }, "님, 안녕하세요."];
  expect(fillTemplate(template, reader(values), "")).toBe(said);
});

test("OPS-10: the particle follows the fallback, too", () => {
  const template = [{ fact: "name", type: text, fallback: "담당자", particle: "이/가" }] as const;
  expect(fillTemplate(template, reader({}), "")).toBe("담당자가");
});

test.each([
  ["안녕하세요 [x], 반갑습니다.", "안녕하세요, 반갑습니다."],
  ["상담사 - [x]", "상담사"],
  ["문의 유형: [x]\n둘째 줄", "문의 유형\n둘째 줄"],
  ["접수되었습니다 ([x] > [x]). 감사합니다.", "접수되었습니다. 감사합니다."],
  ["첫 줄\n[x]\n둘째 줄", "첫 줄\n둘째 줄"],
  ["[x]\n둘째 줄", "둘째 줄"],
  ["앞 [x] [x] 뒤", "앞 뒤"],
])("OPS-10: %j with nothing in its holes is %j", (written, said) => {
  const pieces = written.split("[x]").flatMap((words) => [{ fact: "x", type: text }, words]);
  const template = pieces.slice(1).filter((piece) => piece !== "");
  expect(fillTemplate(template, reader({ x: "" }), "")).toBe(said);
});
