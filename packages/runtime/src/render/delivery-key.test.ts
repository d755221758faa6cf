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

it("has 30 letters and digits whatever it is made from", () => {
  for (const text of ["", "한글 아이디", "x".repeat(10_000), "\u0000\ud800"]) {
    expect(deliveryKey(text, text, 999)).toMatch(/^[a-z0-9]{30}$/);
  }
});

it("E2: is the beginning of a SHA-256 in base 36, the same on every machine", () => {
  expect(deliveryKey('["shop","tin","u1"]', "k/m/1", 0)).toBe("2hzetq8bkwxykxph6ag75fu0kf080b");
});
