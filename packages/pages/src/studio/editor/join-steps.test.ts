import { expect, test } from "vitest";
import { joinSteps } from "./join-steps.ts";

test("what one step changed in two files is taken back and made again in both, whichever is shown", () => {
  const steps = joinSteps();
  const depths: Record<string, number> = { main: 3, tests: 1 };
  const depthOf = (file: string) => depths[file] ?? 0;
  steps.joined(["tests", "main"], depthOf);
  expect(steps.undoneWith("main", depthOf)).toEqual(["tests", "main"]);
  expect(steps.undoneWith("tests", depthOf)).toEqual(["main", "tests"]);
  Object.assign(depths, { main: 2, tests: 0 });
  expect(steps.undoneWith("main", depthOf)).toEqual(["main"]);
  expect(steps.redoneWith("main", depthOf)).toEqual(["tests", "main"]);
});

test("what was changed in one of them since stands alone", () => {
  const steps = joinSteps();
  steps.joined(["tests", "main"], () => 1);
  expect(steps.undoneWith("main", (file) => (file === "main" ? 2 : 1))).toEqual(["main"]);
  expect(steps.undoneWith("main", (file) => (file === "main" ? 1 : 2))).toEqual(["main"]);
});
