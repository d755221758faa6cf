import type { WindowEntry, WindowTold } from "@annae/server/protocol";
import { expect, test } from "vitest";
import { type ChatEvent, type ChatState, cursorOf, emptyChat, nextChat } from "./state.ts";

const after = (...events: readonly ChatEvent[]) => events.reduce(nextChat, emptyChat);
const news = (told: WindowTold): ChatEvent => ({ type: "told", told });
const wrote = (id: string, text: string): ChatEvent => ({
  type: "wrote",
  words: { id, text, keyword: null, picture: null },
});
const words = (cursor: number, id: string, text: string): ChatEvent =>
  news({ type: "entry", entry: { type: "words", cursor, at: 0, id, text, picture: null } });
const message = (cursor: number, id: string): ChatEvent => {
  const text = { format: "plain", text: "안녕하세요" } as const;
  const about = { id, to: "w", at: 0, speaker: "bot", kind: "notice" } as const;
  const entry: WindowEntry = {
    ...{ type: "message", cursor },
    message: { version: 1, ...about, type: "text", ...text },
  };
  return news({ type: "entry", entry });
};
const now = (open: boolean, locked = false): ChatEvent =>
  news({ type: "state", state: { open, locked } });
const cursors = ({ entries }: ChatState) => entries.map(({ cursor }) => cursor);

test("words wait until the server shows them back, and are there once", () => {
  const waiting = after(wrote("e1", "안녕"), news({ type: "taken", id: "e1", repeated: false }));
  expect(waiting.waiting).toMatchObject([{ id: "e1", text: "안녕", refused: false }]);
  const taken = nextChat(waiting, words(3, "e1", "안녕"));
  expect([taken.waiting, cursors(taken), cursorOf(taken)]).toEqual([[], [3], 3]);
});

test("what resuming brings again is shown once, under whatever cursor", () => {
  expect(cursors(after(message(1, "m1"), message(1, "m1"), message(2, "m1")))).toEqual([1]);
});

test("words that will never be taken are marked, others wait on; asked for, they wait again", () => {
  const refused = after(
    ...[wrote("e1", "안녕"), wrote("e2", "또")],
    ...[news({ type: "refused", id: "e1", retryAfter: null })],
    ...[news({ type: "refused", id: "e2", retryAfter: 500 })],
  );
  expect(refused.waiting.map((one) => one.refused)).toEqual([true, false]);
  expect(nextChat(refused, { type: "again", id: "e1" }).waiting[0]?.refused).toBe(false);
});

test("an expired session takes its conversation with it, and not what was not sent", () => {
  const anew = after(
    ...[message(1, "m1"), wrote("e1", "안녕")],
    ...[{ type: "line", line: "over" } as const],
  );
  expect(anew).toMatchObject({ entries: [], expired: true, waiting: [{ id: "e1" }] });
});

test("an end closes what was being asked, and who asks again has a new consultation", () => {
  const ended = after(now(true), { type: "ask", asking: "end" }, now(false));
  expect(ended).toMatchObject({ asking: null, wasOpen: true, again: false });
  const again = nextChat(ended, { type: "askAgain" });
  expect(again.again).toBe(true);
  expect(nextChat(again, now(true)).again).toBe(false);
});

test("nobody types any more once the consultation is over", () => {
  const told = (state: { locked: boolean; open: boolean }): ChatEvent => ({
    ...{ type: "told", told: { type: "state", state } },
  });
  const typing: ChatEvent = { type: "told", told: { type: "typing" } };
  const during = [told({ locked: false, open: true }), typing].reduce(nextChat, emptyChat);
  expect(during.typing).toBe(true);
  expect(nextChat(during, told({ locked: false, open: false })).typing).toBe(false);
  expect(nextChat(emptyChat, typing).typing).toBe(false);
});
