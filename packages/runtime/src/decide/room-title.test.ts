import { expect, it } from "vitest";
import { newConversation } from "../arrival/new-conversation.ts";
import { roomTitle } from "./room-title.ts";

const conversation = {
  ...newConversation,
  room: "waiting",
  category: { major: "배송", middle: "배송 지연" },
  requestedCategory: { major: "환불" },
} as const;

it("names the category of creation or of the last request, as the channel has it (TTL-6)", () => {
  expect(roomTitle(conversation, { roomTitle: "creation" })).toBe("배송 > 배송 지연");
  expect(roomTitle(conversation, { roomTitle: "request" })).toBe("환불");
});

it("is null without a room or without a category", () => {
  expect(roomTitle({ ...conversation, room: "none" }, { roomTitle: "creation" })).toBeNull();
  expect(roomTitle({ ...conversation, category: null }, { roomTitle: "creation" })).toBeNull();
});
