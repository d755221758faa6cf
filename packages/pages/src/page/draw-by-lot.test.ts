import { expect, test } from "vitest";
import { drawByLot } from "./draw-by-lot.ts";

test("a drawn name is one that the server takes, and never the same", () => {
  expect(drawByLot()).toMatch(/^[0-9a-f]{32}$/);
  expect(drawByLot()).not.toBe(drawByLot());
});
