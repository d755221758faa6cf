import { expect, test } from "vitest";
import { createStore } from "./store.ts";

test("what is told at once is drawn once, as it is after all of it", async () => {
  const drawn: number[] = [];
  const store = createStore(
    1,
    (sum: number, more: number) => sum + more,
    (sum) => drawn.push(sum),
  );
  store.tell(2);
  store.tell(3);
  expect([store.state(), drawn]).toEqual([6, []]);
  await Promise.resolve();
  expect(drawn).toEqual([6]);
});
