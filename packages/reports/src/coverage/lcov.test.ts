import { expect, test } from "vitest";
import { readLcov } from "../testing/read-lcov.ts";
import { samplesOf, testedText } from "../testing/tested-text.ts";
import { coverageByFile, type TestedPolicy } from "./coverage.ts";
import { lcov } from "./lcov.ts";

const report = (...tested: readonly TestedPolicy[]) => readLcov(lcov(coverageByFile(tested)));

const text = `on request first {
  off: when afterHours and yes
       then queue if acceptAfterHours else close
  a: when chatbot then assign   b: when !chatbot then queue
}
on end { bye: when endNoticeOn then end }
`;

const night = { afterHours: true, acceptAfterHours: false, chatbot: false };
const day = { ...night, afterHours: false };

test("each line with rules is hit as often as they fired, each question has the branches yes and no", () => {
  const [record] = report(testedText(text, samplesOf("request", night, day, day)));
  expect(record?.file).toBe("policy.rules");
  expect([...(record?.lines ?? [])]).toEqual([
    [2, 1],
    [4, 0],
    [6, 0],
  ]);
  expect(
    record?.branches.map(({ line, block, branch, taken }) => [line, block, branch, taken]),
  ).toEqual([
    [2, 0, 0, 1],
    [2, 0, 1, 2],
    [2, 1, 0, 0],
    [2, 1, 1, 1],
    [4, 0, 0, 0],
    [4, 0, 1, 2],
    [4, 1, 0, 0],
    [4, 1, 1, 2],
    [6, 0, 0, null],
    [6, 0, 1, null],
  ]);
  expect(record?.counts).toEqual({ LF: 3, LH: 1, BRF: 10, BRH: 5 });
});

test("every file is one record, however many policies use it", () => {
  const base = { bases: { base: text.replace(/^/, "policy base\n") } };
  const shop = testedText("policy shop extends base", samplesOf("request", night), base);
  const other = testedText(
    "policy other extends base\non end { after bye thanks: when endNoticeOn then end }",
    samplesOf("request", night),
    { ...base, path: "other.rules" },
  );
  expect(report(shop, other).map(({ file, lines }) => [file, lines.get(3)])).toEqual([
    ["base.rules", 2],
    ["other.rules", undefined],
  ]);
});

test("a policy without rules gives an empty file", () => {
  expect(report(testedText('message hello { text "안녕하세요." }', []))).toEqual([]);
});

test("a path cannot end its line", () => {
  const [record] = report(testedText(text, [], { path: "a\nSF:b.rules" }));
  expect(record?.file).toBe("a SF:b.rules");
});
