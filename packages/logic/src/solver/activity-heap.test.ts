import { expect, test } from "vitest";
import { randomOf } from "../testing/random.ts";
import { activityHeap } from "./activity-heap.ts";

test("the most active variable that is in is always the next that is taken out", () => {
  const random = randomOf(1);
  for (let run = 0; run < 15; run += 1) {
    const activity = [0, ...Array(9)].map(() => random.below(6));
    const heap = activityHeap(activity);
    const inside = new Set<number>();
    for (let act = 0; act < 60; act += 1) {
      const variable = 1 + random.below(9);
      const way = random.below(4);
      if (way < 2) {
        heap.insert(variable);
        inside.add(variable);
      } else if (way === 2) {
        activity[variable] = (activity[variable] ?? 0) + 1 + random.below(9);
        heap.rise(variable);
      } else {
        const most = Math.max(...[...inside].map((one) => activity[one] ?? 0));
        const taken = heap.take();
        expect(taken === undefined).toBe(inside.size === 0);
        if (taken === undefined) continue;
        expect([inside.delete(taken), activity[taken]]).toEqual([true, most]);
      }
    }
    const left = [...Array(inside.size)].map(() => heap.take());
    expect(left.toSorted()).toEqual([...inside].sort());
    expect(left.map((one) => activity[one ?? 0])).toEqual(
      [...inside].map((one) => activity[one] ?? 0).sort((a, b) => b - a),
    );
    expect(heap.take()).toBeUndefined();
  }
});
