import { expect, test } from "vitest";
import { chipsOfField } from "./chips-of-field.ts";

const names = new Map([
  ["counselor_name", "상담사 이름"],
  ["nextOpening", "다음 근무 시작"],
]);

const said = (text: string) => chipsOfField(text, names).map(({ says, known }) => [says, known]);

test("what is filled in is called by its name, with what stands there otherwise and the particle behind it", () => {
  expect(said("[counselor_name]{이/가} [nextOpening|곧]부터")).toEqual([
    ["상담사 이름{이/가}", true],
    ["다음 근무 시작|곧", true],
  ]);
  expect(said("#{위탁사명}에 저장")).toEqual([["위탁사명", true]]);
});

test("what nobody knows is marked, and brackets that are only brackets are words", () => {
  expect(said("[counsel_cout]명")).toEqual([["counsel_cout", false]]);
  expect(said("\\[안내] 열린 [괄호\n]")).toEqual([]);
});

test("a chip is exactly what is written of it", () => {
  const text = "가 [nextOpening|곧] 나";
  const [chip] = chipsOfField(text, names);
  expect(text.slice(chip?.from, chip?.to)).toBe("[nextOpening|곧]");
});
