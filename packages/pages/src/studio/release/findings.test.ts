import { expect, test } from "vitest";
import { emptyStudio } from "../state.ts";
import { findingsOf, mendedAt } from "./findings.ts";

test("what is wrong with a setting is told before there is a revision, with where it is mended: a wording of Kakao's messages where its approval is asked for", () => {
  const path = "$.settings.systemMessages.S1.buttons[0].url";
  const message = { ko: "링크", en: "a link" };
  const judged = { own: [], faults: [{ path, message }] };
  const state = { ...emptyStudio, settings: { ...emptyStudio.settings, judged } };
  expect(findingsOf(state)).toEqual({
    by: "studio",
    findings: [{ severity: "error", path, file: null, line: null, ...message }],
  });
  expect(
    [path, "$.settings.meal.to", "$.counselors[2].name", "$", "undecided"].map(mendedAt),
  ).toEqual([
    { screen: "approval", message: "S1" },
    ...[{ screen: "settings" }, { screen: "settings" }, null, null],
  ]);
});
