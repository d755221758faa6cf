import { expect, test } from "vitest";
import { longestLine, readLines } from "./read-lines.ts";

async function* streamOf(...pieces: readonly (string | Uint8Array)[]) {
  for (const piece of pieces) yield typeof piece === "string" ? Buffer.from(piece) : piece;
}

async function linesOf(...pieces: readonly (string | Uint8Array)[]) {
  const lines = [];
  for await (const line of readLines(streamOf(...pieces))) lines.push(line);
  return lines;
}

test("lines are numbered, whatever pieces they come in, and the last may lack its line break", async () => {
  const [ga] = [Buffer.from("가나")];
  expect(await linesOf("a\nb", "c\n\n", ga.subarray(0, 2), ga.subarray(2))).toEqual([
    { number: 1, text: "a", ended: true },
    { number: 2, text: "bc", ended: true },
    { number: 4, text: "가나", ended: false },
  ]);
});

test("what is not UTF-8, or too long, is told and not kept", async () => {
  const long = Buffer.alloc(longestLine, "x");
  expect(await linesOf(Uint8Array.of(0xff, 10), long, "x\n", "a\n")).toEqual([
    { number: 1, text: undefined, ended: true },
    { number: 2, text: undefined, ended: true },
    { number: 3, text: "a", ended: true },
  ]);
});
