import { bookstore } from "./bookstore.ts";

/** A PNG that is one. */
export const [photo = new Uint8Array()] = Object.values(bookstore.policy.pictures);

/** The same with a script behind it. */
export const carrier = new Uint8Array([
  ...photo,
  ...new TextEncoder().encode("<script>alert(1)</script>"),
]);

/** The same, which says of itself that it is 64,000 pixels wide and high. */
export const bomb = new Uint8Array(photo);
for (const side of [16, 20]) new DataView(bomb.buffer).setUint32(side, 64_000);
