import type { RoomSummary } from "@annae/server/protocol";
import { expect, test } from "vitest";
import { drawnRows, needsMore, neighbour, roomsInOrder, rowHeight } from "./list.ts";
import { emptyConsole } from "./state.ts";

const room = (id: string, more: Partial<RoomSummary> = {}): RoomSummary => ({
  ...{ id, channel: "web", customer: { id, name: `고객 ${id}`, blocked: false } },
  ...{ state: "received", title: "배송", situation: null, counselor: null, alerts: 0 },
  ...{ alertedAt: null, waitingSince: null, at: 10, last: null, undelivered: 0, seq: 1, change: 1 },
  ...more,
});
const withRooms = (...rooms: readonly RoomSummary[]) => ({
  ...emptyConsole,
  rooms: new Map(rooms.map((one) => [one.id, one])),
});
const names = (rooms: readonly RoomSummary[]) => rooms.map(({ id }) => id);

test("the longest wait stands first, other states and what is not looked for do not stand there", () => {
  const console = withRooms(
    room("late", { waitingSince: 5 }),
    room("early", { waitingSince: 3, title: "환불" }),
    room("other", { state: "waiting" }),
  );
  expect(names(roomsInOrder(console))).toEqual(["early", "late"]);
  expect(names(roomsInOrder({ ...console, find: "환불" }))).toEqual(["early"]);
  expect(names(roomsInOrder({ ...console, find: "LATE" }))).toEqual(["late"]);
});

test("of 10,000 rooms only those to be seen are drawn", () => {
  const { first, end } = drawnRows({ top: 5_000 * rowHeight, height: 900 }, 10_000);
  expect(end - first).toBeLessThan(30);
  expect([first < 5_000, end > 5_011]).toEqual([true, true]);
  expect(drawnRows({ top: 5_000, height: 900 }, 0)).toEqual({ first: 0, end: 0 });
});

test("more is asked for when the end comes into sight, and never behind the last", () => {
  const console = { ...emptyConsole, next: 200, seen: { top: 0, height: 900 } };
  expect(needsMore(console, 200)).toBe(false);
  expect(needsMore({ ...console, seen: { top: 190 * rowHeight, height: 900 } }, 200)).toBe(true);
  expect(needsMore({ ...console, next: null }, 0)).toBe(false);
});

test("the next and the previous room, as far as there are any", () => {
  const console = withRooms(room("a", { at: 1 }), room("b", { at: 2 }));
  expect(neighbour(console, 1)).toBe("a");
  expect(neighbour({ ...console, room: "a" }, 1)).toBe("b");
  expect(neighbour({ ...console, room: "b" }, 1)).toBe("b");
  expect(neighbour({ ...console, room: "a" }, -1)).toBe("a");
  expect(neighbour(emptyConsole, 1)).toBeNull();
});
