import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { type DrawnBench, drawBench } from "./redrawn.ts";

let bench: DrawnBench;
beforeAll(async () => {
  const path = fileURLToPath(new URL("../../policies/happytalk/happytalk.rules", import.meta.url));
  bench = await drawBench(path);
});

/** Of the parts of which there are many, how many were drawn. */
const many = ["MessageRow", "Step", "TrackStep", "Reason"] as const;
const manyOf = (drawn: Readonly<Record<string, number>>) => many.map((part) => drawn[part] ?? 0);

test("a letter draws the one row and on each channel the one bubble that have it, no step and no reason", async () => {
  const [before, after] = ["지금은 상담 시간이 아닙니다", "지금은 상담 시간이 아니에요"];
  const drawn = await bench.drawnBy(() => bench.type(bench.text.replace(before, after)));
  expect(manyOf(drawn)).toEqual([1, 3, 0, 0]);
  expect(bench.document.querySelector(".row.sel .gl")?.textContent).toContain(after);
  expect(bench.document.querySelectorAll(".bub")[1]?.textContent).toContain(after);
});

test("a comment in front of everything draws only where lines are told", async () => {
  const drawn = await bench.drawnBy(() => bench.type(`// 메모\n${bench.text}`));
  const [rows, steps, tracks, reasons] = manyOf(drawn);
  expect([rows, steps, tracks]).toEqual([1, 3, 0]);
  expect(reasons).toBe(bench.document.querySelectorAll(".why li .ln").length);
});

test("another step draws what is lit and what is new, not what was seen before", async () => {
  const drawn = await bench.drawnBy(() => bench.look(2));
  const [rows, steps, tracks] = manyOf(drawn);
  // Of each conversation the step that was the last and the one that is.
  expect([steps, tracks]).toEqual([6, 2]);
  expect(rows).toBeLessThan(5);
});

test("what is not seen is not drawn: neither dialogs nor another page change the bench", async () => {
  expect(manyOf(await bench.drawnBy(() => bench.set({ asking: { of: "open" } })))).toEqual([
    0, 0, 0, 0,
  ]);
  expect(await bench.drawnBy(() => bench.set({ kept: "refused" }))).toEqual({});
});
