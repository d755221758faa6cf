import { expect, test } from "vitest";
import { createInLine } from "./in-line.ts";

test("work of one name waits for its turn, also after one that fails; work of another does not", async () => {
  const inLine = createInLine();
  const done: string[] = [];
  let open = () => {};
  const door = new Promise<void>((resolve) => {
    open = resolve;
  });
  const first = inLine("a", async () => {
    await door;
    throw new Error("fails");
  });
  const second = inLine("a", async () => done.push("second"));
  await inLine("b", async () => done.push("other"));
  expect(done).toEqual(["other"]);
  open();
  await expect(first).rejects.toThrow("fails");
  await second;
  expect(done).toEqual(["other", "second"]);
});
