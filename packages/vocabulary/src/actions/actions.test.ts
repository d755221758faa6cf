import { expect, test } from "vitest";
import { type RoomState, roomStates } from "../room.ts";
import { assign } from "./assign.ts";
import { close } from "./close.ts";
import { end } from "./end.ts";
import { actions } from "./index.ts";
import { queue } from "./queue.ts";
import { refuse } from "./refuse.ts";
import { skipChatbot } from "./skip-chatbot.ts";

const moved = (
  action: (typeof actions)[number],
  room: RoomState,
  chatbot = false,
  distribution: "auto" | "manual" = "auto",
) => action.room?.({ room, chatbot, distribution });

test("assign gives the room to a counselor at once, or leaves it waiting under manual distribution", () => {
  expect(moved(assign, "none")).toBe("received");
  expect(moved(assign, "waiting")).toBe("received");
  expect(moved(assign, "none", false, "manual")).toBe("waiting");
});

test("a consultation that a counselor has is not assigned or queued anew", () => {
  for (const room of ["received", "inProgress"] as const) {
    expect(moved(assign, room, false, "manual")).toBe(room);
    expect(moved(queue, room)).toBe(room);
  }
});

test("close ends a chatbot's room in the chatbot and creates no room without one", () => {
  expect(moved(close, "none", true)).toBe("chatbotEnded");
  expect(moved(close, "chatbot", true)).toBe("chatbotEnded");
  expect(moved(close, "none")).toBe("none");
  expect(moved(close, "waiting")).toBe("ended");
  expect(moved(close, "received", true)).toBe("ended");
});

test("refuse never creates a room, chatbot or not", () => {
  expect(moved(refuse, "none", true)).toBe("none");
  expect(moved(refuse, "chatbot", true)).toBe("none");
});

test("end ends what is open and nothing else", () => {
  expect(roomStates.map((room) => moved(end, room))).toEqual([
    "none",
    "chatbotEnded",
    "ended",
    "ended",
    "ended",
    "ended",
    "chatbotEnded",
  ]);
});

test("skipping the chatbot leaves no chatbot room", () => {
  expect(moved(skipChatbot, "chatbot", true)).toBe("none");
  expect(moved(skipChatbot, "waiting", true)).toBe("waiting");
});

test("the room outcomes are assign, close, queue, refuse and release", () => {
  const outcomes = actions.filter((action) => action.outcome).map((action) => action.name);
  expect(outcomes).toEqual(["assign", "close", "queue", "refuse", "release"]);
});
