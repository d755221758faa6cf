import { expect, test } from "vitest";
import { oneByOne } from "./one-by-one.ts";

test("calls while it runs share one run more, which begins after it", async () => {
  let [runs, inside, most] = [0, 0, 0];
  const work = oneByOne(async () => {
    runs += 1;
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setImmediate(resolve));
    inside -= 1;
  });
  await Promise.all([work(), work(), work()]);
  expect([runs, most]).toEqual([2, 1]);
  await work();
  expect(runs).toBe(3);
});

test("a run that fails fails for those who waited for it, and for no others", async () => {
  let runs = 0;
  const work = oneByOne(async () => {
    runs += 1;
    if (runs === 1) throw new Error("first");
  });
  const [first, second] = await Promise.allSettled([work(), work()]);
  expect([first.status, second.status]).toEqual(["rejected", "fulfilled"]);
});
