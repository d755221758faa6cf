import { expect, test } from "vitest";
import { reported } from "../testing/found-in.ts";

const help = (text: string, code: string) =>
  reported(text, code).map(({ wording }) => wording.ko.help);

test.each([
  ["식사시간", "mealTime"],
  ["휴무일", "afterHours"],
  ["차단", "customerBlocked"],
])("the fact meant by %s is %s, whose description says so", (word, fact) => {
  expect(help(`when ${word} then close`, "unknown-fact")[0]).toContain(`\`${fact}\``);
});

test("the event meant by 요청 is request", () => {
  expect(help("on 요청 { close }", "unknown-event")).toEqual(["혹시 `request`인가요?"]);
});

test("a word that nothing is described with leads to a declaration", () => {
  expect(help("when 무지개 then close", "unknown-fact")[0]).toContain("setting 무지개");
});
