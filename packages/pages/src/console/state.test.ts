import type { RoomEntry, RoomSummary, SideView } from "@annae/server/protocol";
import { expect, test } from "vitest";
import { type ConsoleEvent, emptyConsole, nextConsole } from "./state.ts";

const after = (...events: readonly ConsoleEvent[]) => events.reduce(nextConsole, emptyConsole);
const room = (change: number, title: string): RoomSummary => ({
  ...{ id: "r", channel: "web", customer: { id: "r", name: "고객", blocked: false } },
  ...{ state: "received", title, situation: null, counselor: null, alerts: 0, alertedAt: null },
  ...{ waitingSince: null, at: 1, last: null, undelivered: 0, seq: 1, change },
});
const entry = (seq: number): RoomEntry => ({
  ...{ type: "happened", seq, at: 1, event: "assign", counselor: null, by: null },
});

test("of a room that is told twice the later change holds, in whatever order", () => {
  const changed = (...rooms: readonly RoomSummary[]): ConsoleEvent => ({ type: "changed", rooms });
  expect(after(changed(room(5, "새것")), changed(room(3, "옛것")))).toMatchObject({ change: 5 });
  expect(after(changed(room(5, "새것")), changed(room(3, "옛것"))).rooms.get("r")?.title).toBe(
    "새것",
  );
});

test("entries are in order and once, and of the open room alone", () => {
  const entries = (name: string, ...all: readonly RoomEntry[]): ConsoleEvent => ({
    ...{ type: "entries", room: name, entries: all },
  });
  const open: ConsoleEvent = { type: "open", room: "r" };
  const shown = after(open, entries("r", entry(2), entry(1)), entries("r", entry(2), entry(3)));
  expect(shown.entries.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  expect(nextConsole(shown, entries("other", entry(9))).entries).toHaveLength(3);
});

test("a reply waits until it is done, and stays where it failed", () => {
  const reply = { id: "a", room: "r", text: "네", failed: false };
  const wrote: ConsoleEvent = { type: "wrote", reply };
  expect(after(wrote, { type: "replied", id: "a", done: true }).replies).toEqual([]);
  expect(after(wrote, { type: "replied", id: "a", done: false }).replies).toMatchObject([
    { failed: true },
  ]);
});

test("a reply that is told as said is shown once, before it is confirmed", () => {
  const text = "네";
  const view: SideView = {
    ...{ speaker: "counselor", text, image: null, buttons: [], system: null },
  };
  const said: RoomEntry = {
    ...{
      type: "said",
      seq: 7,
      at: 1,
      customer: view,
      counselor: view,
      message: null,
      name: null,
      why: null,
    },
    ...{ attachment: null, attached: [], alert: false },
  };
  const reply = { id: "a", room: "r", text, failed: false };
  const open: ConsoleEvent = { type: "open", room: "r" };
  const told: ConsoleEvent = { type: "entries", room: "r", entries: [said] };
  const shown = after(open, { type: "wrote", reply }, told);
  expect([shown.replies, shown.entries.length]).toEqual([[], 1]);
});

test("a picture leaves the words that are being typed, waits until it is done, and one that is refused can be taken away", () => {
  const typed: ConsoleEvent = { type: "typed", room: "r", text: "쓰던 말" };
  const reply = { id: "a", room: "r", text: "", picture: new Blob(), failed: false };
  const refused = { ko: "안 됩니다", en: "it can't be" };
  const wrote = after(typed, { type: "open", room: "r" }, { type: "wrote", reply });
  expect([wrote.drafts.get("r"), wrote.replies.length]).toEqual(["쓰던 말", 1]);
  const failed = nextConsole(wrote, { type: "replied", id: "a", done: false, refused });
  expect(failed.replies).toMatchObject([{ failed: true, refused }]);
  expect(nextConsole(failed, { type: "dropped", id: "a" }).replies).toEqual([]);
});

test("nothing of the tenant stays once nobody is signed in", () => {
  const changed: ConsoleEvent = { type: "changed", rooms: [room(1, "제목")] };
  const out = after(changed, { type: "line", line: "over" });
  expect(out).toMatchObject({ line: "over", person: null, room: null });
  expect(out.rooms.size).toBe(0);
});

test("a room that goes from one state to another is counted there at once, with its alert", () => {
  const counts = { received: { rooms: 3, alerted: 1 }, inProgress: { rooms: 1, alerted: 0 } };
  const listed: ConsoleEvent = {
    ...{
      type: "listed",
      page: { rooms: [{ ...room(1, "제목"), alerts: 2 }], next: null, counts, change: 1 },
    },
  };
  const moved = { ...room(2, "제목"), state: "inProgress" as const };
  expect(after(listed, { type: "changed", rooms: [moved] }).counts).toEqual({
    received: { rooms: 2, alerted: 0 },
    inProgress: { rooms: 2, alerted: 0 },
  });
});

test("what is typed stays with its room until it is said", () => {
  const typed: ConsoleEvent = { type: "typed", room: "r", text: "쓰던 말" };
  const elsewhere = after({ type: "open", room: "r" }, typed, { type: "open", room: "s" });
  expect(elsewhere.drafts.get("r")).toBe("쓰던 말");
  const reply = { id: "a", room: "r", text: "쓰던 말", failed: false };
  expect(nextConsole(elsewhere, { type: "wrote", reply }).drafts.size).toBe(0);
});
