import { expect, test } from "vitest";
import { type MutantsReport, mutantsJson, mutantsText } from "./mutants-report.ts";

const limits = { events: 5, seconds: 3, allSeconds: 900 };

/** The last line of a report in which nothing was examined of so many changes. */
function said(cut: MutantsReport["cut"], locale: "ko" | "en"): string {
  const report = { examined: [], count: 40, cut, files: new Map(), limits };
  expect(mutantsJson(report)).toMatchObject({ cut, complete: cut === null });
  return mutantsText(report, locale);
}

test("what was cut short says why, and of how many changes nothing is known", () => {
  expect(said(null, "en")).toMatch(/Score 100 %\n$/);
  expect(said("interrupted", "en")).toMatch(/ \(interrupted: 0 of 40 examined\)\n$/);
  expect(said("late", "en")).toMatch(/900 s of work were over: 0 of 40 examined; --seconds/);
  expect(said("late", "ko")).toMatch(/작업 시간 900초가 지남: 40개 중 0개만 확인/);
});
