import { expect, it } from "vitest";
import { deliveryKey } from "./delivery-key.ts";

it("differs for 100,000 neighbouring addresses, events and indices", () => {
  const keys = new Set<string>();
  for (let n = 0; n < 100_000; n++) {
    keys.add(
      deliveryKey(
        `["shop","tin","u${n % 100}"]`,
        `e${Math.floor(n / 200)}`,
        Math.floor(n / 100) % 2,
      ),
    );
  }
  expect(keys.size).toBe(100_000);
});

it("has at most 30 letters, digits and dashes whatever it is made from", () => {
  for (const text of ["", "한글 아이디", "x".repeat(10_000), "\u0000\ud800"]) {
    expect(deliveryKey(text, text, 999)).toMatch(/^[a-z0-9-]{1,30}$/);
  }
});
