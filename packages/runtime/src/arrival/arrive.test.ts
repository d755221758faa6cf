import { describe, expect, it } from "vitest";
import { arrive, categoryAt } from "./arrive.ts";
import { newConversation } from "./new-conversation.ts";

const moment = { id: "e", at: 1000 };
const enter = { ...moment, type: "enter" } as const;
const request = { ...moment, type: "request" } as const;
const delivery = { major: "배송" };
const refund = { major: "환불", middle: "카드" };
const bot = {
  ...{ chatbot: true, category: delivery },
  announcements: [{ at: "enter", system: "HELLO" }],
} as const;
const noBot = { ...bot, chatbot: false };

describe("the category", () => {
  it("of creation comes from the surroundings when the chatbot opens the room, and stays", () => {
    const entered = arrive(newConversation, enter, bot);
    const asked = arrive(entered, { ...request, category: refund }, bot);
    expect(entered).toMatchObject({ room: "chatbot", category: delivery, requestedCategory: null });
    expect(asked).toMatchObject({ category: delivery, requestedCategory: refund });
  });

  it("of creation is the one that the customer came in with, also where the request creates the room", () => {
    const asked = arrive(newConversation, { ...request, category: refund }, noBot);
    expect(asked).toMatchObject({ room: "none", category: delivery, requestedCategory: refund });
    expect(arrive(newConversation, request, bot)).toMatchObject({
      room: "chatbot",
      category: delivery,
      requestedCategory: delivery,
    });
  });

  it("that holds is the last request's, then the creation's, then that of the surroundings", () => {
    expect(categoryAt(newConversation, delivery)).toBe(delivery);
    expect(categoryAt({ ...newConversation, category: refund }, delivery)).toBe(refund);
    const both = { ...newConversation, category: delivery, requestedCategory: refund };
    expect(categoryAt(both, null)).toBe(refund);
  });
});

describe("a consultation", () => {
  const over = {
    ...newConversation,
    ...{ sent: { HELLO: 1, hi: 2 }, lastSent: { hi: 2 }, repliedAt: 1, situation: "available" },
  };

  it("is new on entering or requesting after its end", () => {
    for (const room of ["ended", "chatbotEnded"] as const) {
      for (const event of [enter, request]) {
        expect(arrive({ ...over, room }, event, bot)).toMatchObject({
          ...{ sent: {}, lastSent: { hi: 2 }, repliedAt: null },
        });
      }
    }
  });

  it("that a request led to no room makes entering another visit, but forgets no message within a day (OPS-9)", () => {
    expect(arrive(over, enter, noBot).sent).toEqual({ hi: 2 });
    expect(arrive(over, request, noBot).sent).toEqual({ HELLO: 1, hi: 2 });
    const day = 86_400_000;
    expect(arrive(over, { ...request, at: day }, noBot).sent).toEqual({ HELLO: 1, hi: 2 });
    expect(arrive(over, { ...request, at: day + 1 }, noBot).sent).toEqual({ hi: 2 });
    expect(arrive({ ...over, room: "waiting" }, { ...request, at: 9 * day }, noBot).sent).toEqual(
      over.sent,
    );
  });

  it("goes on while its room is open, and keeps its place in the line", () => {
    const waiting = { ...over, room: "waiting", requestedAt: 5 } as const;
    expect(arrive(waiting, enter, bot)).toEqual(waiting);
    expect(arrive(waiting, request, bot)).toMatchObject({ room: "waiting", requestedAt: 5 });
    expect(arrive(newConversation, request, bot).requestedAt).toBe(1000);
  });
});

it("an assigned room is received by its counselor before the rules look", () => {
  const waiting = { ...newConversation, room: "waiting" } as const;
  const assign = { ...moment, type: "assign", counselor: "kim" } as const;
  expect(arrive(waiting, assign, noBot)).toMatchObject({ room: "received", counselor: "kim" });
});
