import { expect, test } from "vitest";
import { type Gap, placeMoments } from "./place-moments.ts";

/** Places moments in a row of which these gaps hold, and those of negative number do not. */
function placed(
  count: number,
  ...gaps: readonly (readonly [later: number, earlier: number, ms: number, number: number])[]
) {
  const all = gaps.map(
    ([later, earlier, ms, number]): Gap => ({ later, earlier, ms, literal: Math.abs(number) }),
  );
  const holds = new Set(gaps.flatMap(([, , , number]) => (number > 0 ? [number] : [])));
  const behind = Array<null>(count).fill(null);
  return placeMoments(behind, all, (literal) =>
    literal < 0 ? !holds.has(-literal) : holds.has(literal),
  );
}

test("moments are as early as they can be, in whole minutes where that can be, else in seconds or milliseconds", () => {
  expect(placed(3, [1, 0, 90_000, 1], [2, 1, 1, 2])).toEqual({ times: [0, 120_000, 180_000] });
  expect(placed(2, [1, 0, 90_000, 1], [1, 0, 100_000, -2])).toEqual({ times: [0, 90_000] });
  expect(placed(2, [1, 0, 90_500, 1], [1, 0, 100_000, -2])).toEqual({ times: [0, 91_000] });
  expect(placed(2, [1, 0, 1_500, 1], [1, 0, 1_600, -2])).toEqual({ times: [0, 1_500] });
  expect(placed(2, [1, 0, 60_000, 1], [1, 0, 60_001, -2])).toEqual({ times: [0, 60_000] });
  expect(placed(2, [1, 0, 60_000, -1])).toEqual({ times: [0, 0] });
});

test("what can't be is told by the answers that contradict one another, and no others", () => {
  const found = placed(
    4,
    [1, 0, 50, 1],
    [2, 1, 50, 2],
    [2, 0, 100, -3],
    [3, 2, 10, 4],
    [3, 0, 400, -5],
  );
  expect(new Set("conflict" in found ? found.conflict : [])).toEqual(new Set([1, 2, -3]));
  const order = placed(2, [1, 0, 1, -1], [1, 0, 0, -2]);
  expect(order).toEqual({ conflict: [-2] });
});
