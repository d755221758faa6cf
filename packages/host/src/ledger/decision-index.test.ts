import fc from "fast-check";
import { expect, test } from "vitest";
import { decisionIndex } from "./decision-index.ts";

interface Room {
  readonly nth: number;
}

const rooms: readonly Room[] = [{ nth: 0 }, { nth: 1 }, { nth: 64 }];

test("the latest decision of a room and an event is found, however many there are, and none that was not made", () => {
  const decision = fc.record({
    room: fc.constantFrom(...rooms),
    event: fc.nat({ max: 200 }).map(String),
  });
  fc.assert(
    fc.property(fc.array(decision, { maxLength: 500, size: "max" }), decision, (made, another) => {
      const index = decisionIndex<Room>((number, room, event) => {
        const found = made[number - 1];
        return found?.room === room && found.event === event;
      });
      for (const [before, { room, event }] of made.entries()) index.add(room, event, before + 1);
      for (const { room, event } of [...made, another]) {
        const latest = made.findLastIndex((each) => each.room === room && each.event === event);
        expect(index.find(room, event)).toBe(latest + 1);
      }
    }),
  );
});
