import { expect, test } from "vitest";
import { within } from "./within.ts";

test("whoever waits in vain is told for what, and what else is known", async () => {
  const never = new Promise<string>(() => {});
  const also = async () => "(two are left)";
  await expect(within(0, "a server", never, also)).rejects.toThrow(
    "waited 0 s for a server (two are left)",
  );
  expect(await within(60_000, "a server", Promise.resolve("there"))).toBe("there");
});
