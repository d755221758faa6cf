import { describe, expect, it } from "vitest";
import { closed, intake, messages, request, says, take, writes } from "../testing/intake.ts";
import { act, all, atLeast, first, is, policyOf, rule, send } from "../testing/policy-builder.ts";
import { evening, minute } from "../testing/surroundings.ts";
import { type Happens, lastTurn, talk } from "../testing/talk.ts";

describe("the room", () => {
  it("is received when distribution is automatic and waits when it is manual", () => {
    const manual = { mode: "manual", by: "load", range: "all", backlog: "auto" } as const;
    expect(lastTurn({ policy: intake }, request).conversation.room).toBe("received");
    const waiting = lastTurn({ policy: intake, settings: { distribution: manual } }, request);
    expect(waiting.conversation.room).toBe("waiting");
    expect(waiting.effects).toEqual(["assign"]);
  });

  it("waits where rules assign but nobody can take it", () => {
    const turn = lastTurn({ policy: intake, around: { counselors: [] } }, request);
    expect(turn.conversation.room).toBe("waiting");
  });

  it("is not created by a close without a chatbot, and is chatbotEnded with one", () => {
    const settings = { ...closed, acceptAfterHours: false };
    expect(lastTurn({ policy: intake, settings }, request).conversation.room).toBe("none");
    const bot = lastTurn({ policy: intake, settings: { ...settings, chatbot: true } }, request);
    expect(bot.conversation.room).toBe("chatbotEnded");
    expect(bot.effects).toEqual(["close"]);
  });

  it("goes from received to inProgress at the first reply, and to ended at the end", () => {
    const rooms = talk({ policy: intake }, request, take, writes, { type: "end", by: "counselor" });
    expect(rooms.map(({ conversation }) => conversation.room)).toEqual([
      "received",
      "received",
      "inProgress",
      "ended",
    ]);
    expect(rooms.map(({ conversation }) => conversation.counselor)).toEqual([
      null,
      "kim",
      "kim",
      null,
    ]);
  });

  it("waits again, and is nobody's, when the counselor gives it back", () => {
    const back: Happens = { type: "giveBack" };
    const turns = talk({ policy: intake }, request, take, writes, back, writes);
    expect(turns.map(({ conversation }) => conversation.room)).toEqual([
      ...["received", "received", "inProgress", "waiting", "inProgress"],
    ]);
    expect(turns[3]?.conversation.counselor).toBeNull();
    expect(turns[3]?.conversation.waitingSince).not.toBeNull();
    expect(lastTurn({ policy: intake, settings: closed }, request, back).conversation.room).toBe(
      "waiting",
    );
  });

  it("is taken by the counselor who replies while it waits", () => {
    const { conversation } = lastTurn({ policy: intake, settings: closed }, request, writes);
    expect(conversation).toMatchObject({ room: "inProgress", counselor: "kim" });
  });

  it("opens with the chatbot on entering unless a rule skips it", () => {
    const skips = policyOf({
      on: { enter: all(rule("skip", is("suspended"), act("skipChatbot"))) },
    });
    const enter = { type: "enter" } as const;
    const settings = { chatbot: true };
    expect(lastTurn({ policy: skips, settings }, enter).conversation.room).toBe("chatbot");
    expect(lastTurn({ policy: skips }, enter).conversation.room).toBe("none");
    const turn = lastTurn(
      { policy: skips, settings: { ...settings, consultation: "suspended" } },
      enter,
    );
    expect(turn.conversation.room).toBe("none");
    expect(turn.effects).toEqual(["skipChatbot"]);
  });

  it("is chatbotEnded when the customer leaves the chatbot", () => {
    const settings = { chatbot: true };
    const turns = talk(
      { policy: intake, settings },
      { type: "enter" },
      { type: "end", by: "customer" },
    );
    expect(turns.map(({ conversation }) => conversation.room)).toEqual(["chatbot", "chatbotEnded"]);
  });

  it("is a matter of the rules at end, which still see it open", () => {
    const policy = policyOf({
      messages,
      on: {
        ...{ request: first(rule("available", null, act("assign"))) },
        end: all(rule("bye", is("room", "received"), send("notice"))),
      },
    });
    expect(lastTurn({ policy }, request, take, { type: "end", by: "customer" }).rules).toEqual([
      "bye",
    ]);
  });
});

describe("words", () => {
  const policy = policyOf({
    messages,
    on: {
      request: first(rule("available", null, act("assign"))),
      tick: all(rule("idle", atLeast("sinceLastWords", 5 * minute), send("notice"))),
    },
  });

  it("are remembered of customer and counselor, never of automatic messages (GEN-1, END-3)", () => {
    const turns = talk({ policy }, request, take, says("네"), writes, { type: "tick", after: 9 });
    expect(turns.map(({ conversation }) => conversation.lastWords?.by ?? null)).toEqual([
      null,
      null,
      "customer",
      "counselor",
      "counselor",
    ]);
    expect(turns.at(-1)?.rules).toEqual(["idle"]);
  });

  it("are judged by the time before the event that brings them", () => {
    const slow = policyOf({
      messages,
      on: { message: all(rule("slow", atLeast("sinceLastWords", 5 * minute), send("notice"))) },
    });
    const turns = talk({ policy: slow, room: "received" }, says("1"), { ...says("2"), after: 6 });
    expect(turns[1]?.rules).toEqual(["slow"]);
  });
});

describe("a new consultation", () => {
  it("begins with a request after the end and forgets what was sent, said and who had it", () => {
    const turns = talk(
      { policy: intake },
      request,
      take,
      writes,
      { type: "end", by: "customer" },
      request,
    );
    expect(turns.at(-2)?.conversation.repliedAt).not.toBeNull();
    expect(turns.at(-1)?.conversation).toMatchObject({
      room: "received",
      counselor: null,
      repliedAt: null,
      lastWords: null,
      sent: {},
    });
  });

  it("keeps what entering recorded", () => {
    const { conversation } = lastTurn({ policy: intake }, { type: "enter" }, request);
    expect(conversation.sent).toEqual({ HELLO: evening });
  });
});

describe("events that take the room somewhere by themselves", () => {
  const at = (...more: readonly Happens[]) =>
    lastTurn({ policy: intake }, request, take, writes, ...more).conversation;

  it("OPS-8: a transfer gives the room to the other counselor and leaves it in progress", () => {
    const { room, counselor } = at({ type: "transfer", counselor: "lee" });
    expect([room, counselor]).toEqual(["inProgress", "lee"]);
  });

  it("OPS-13: leaving ends the consultation", () => {
    expect(at({ type: "leave" })).toMatchObject({ room: "ended", counselor: null });
  });

  it("SYS-11: going back to the chatbot gives it the room, where there is one", () => {
    expect(at({ type: "switchToBot" }).room).toBe("inProgress");
    expect(at({ type: "switchToBot", settings: { chatbot: true } }).room).toBe("chatbot");
  });
});
