import fc from "fast-check";
import { expect, test } from "vitest";
import { roomName, roomNamed } from "./room-name.ts";

test("T3: every room has a name of its own, which is read back as it was", () => {
  const odd = fc.string({ unit: fc.constantFrom("/", ":", "%", "\0", "한", "|", '"', "a") });
  fc.assert(
    fc.property(odd, odd, (channel, customer) => {
      const name = roomName({ channel, customer });
      expect(name).toMatch(/^[\w-]+$/);
      expect(roomNamed("t", name)).toEqual({ tenant: "t", channel, customer });
    }),
  );
});

test("what is no name of a room is none", () => {
  const other = Buffer.from('["web", "u1"]').toString("base64url");
  for (const name of ["", "AAAA", "e30", other]) expect(roomNamed("t", name)).toBeNull();
});
