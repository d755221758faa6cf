import { expect, test } from "vitest";
import { newConversation } from "../arrival/new-conversation.ts";
import { parseConversation } from "./conversation.ts";

const pathsOf = (json: unknown) => {
  const parsed = parseConversation(json);
  return parsed.ok ? [] : parsed.faults.map(({ path }) => path);
};

test("what the runtime remembers is read as it is", () => {
  const later = {
    ...newConversation,
    room: "received",
    sent: { greeting: 1_763_600_000_000 },
    lastWords: { by: "customer", at: 1_763_600_000_000 },
  };
  expect(parseConversation(newConversation)).toEqual({ ok: true, value: newConversation });
  expect(parseConversation(later)).toEqual({ ok: true, value: later });
});

test("what is no conversation is named by its place", () => {
  expect(pathsOf(null)).toEqual(["$.conversation"]);
  expect(pathsOf({ ...newConversation, room: "closed" })).toEqual(["$.conversation.room"]);
  expect(pathsOf({ ...newConversation, sent: { greeting: "1" } })).toEqual([
    "$.conversation.sent.greeting",
  ]);
  expect(pathsOf({ ...newConversation, more: 1 })).toEqual(["$.conversation.more"]);
});
