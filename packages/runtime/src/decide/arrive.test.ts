import { describe, expect, it } from "vitest";
import { arrive, categoryAt } from "./arrive.ts";
import { newConversation } from "./conversation.ts";

const moment = { id: "e", at: 1000 };
const enter = { ...moment, type: "enter" } as const;
const request = { ...moment, type: "request" } as const;
const delivery = { major: "배송" };
const refund = { major: "환불", middle: "카드" };
const bot = { chatbot: true, category: delivery };
const noBot = { chatbot: false, category: delivery };

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
  const over = { ...newConversation, sent: { HELLO: 1 }, replied: true, situation: "available" };

  it("is new on entering or requesting after its end", () => {
    for (const room of ["ended", "chatbotEnded"] as const) {
      for (const event of [enter, request]) {
        expect(arrive({ ...over, room }, event, bot)).toMatchObject({ sent: {}, replied: false });
      }
    }
  });

  it("is new on entering, but not on requesting again, after a request that led to no room", () => {
    expect(arrive(over, enter, noBot).sent).toEqual({});
    expect(arrive(over, request, noBot).sent).toEqual({ HELLO: 1 });
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
