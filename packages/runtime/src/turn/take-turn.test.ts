import { describe, expect, it } from "vitest";
import {
  act,
  all,
  atLeast,
  first,
  given,
  is,
  isNot,
  message,
  policyOf,
  rule,
  send,
  sendSystem,
} from "../testing/policy-builder.ts";
import { calm, evening, kim, minute } from "../testing/surroundings.ts";
import { lastTurn, talk } from "../testing/talk.ts";
import { plainTin, tinChannel } from "../testing/tin-channel.ts";

const request = { type: "request" } as const;
const says = (text: string) => ({ type: "message", text }) as const;
const take = { type: "assign", counselor: "kim" } as const;
const writes = { type: "reply", counselor: "kim", text: "네" } as const;

const messages = [message("offHours", "닫았습니다."), message("notice", "알립니다.")];
const intake = policyOf({
  messages,
  on: {
    request: first(
      rule(
        "offHours",
        is("afterHours"),
        send("offHours"),
        given(is("acceptAfterHours"), act("queue"), act("close")),
      ),
      rule("available", null, act("assign")),
    ),
  },
});
const closed = {
  workingHours: { weekday: "closed", saturday: "closed", sunday: "closed" },
} as const;

describe("the situation of a request", () => {
  it("is the label of the first-rule that fired, and is remembered", () => {
    const turn = lastTurn({ policy: intake, settings: closed }, request);
    expect(turn.situation).toBe("offHours");
    expect(turn.rules).toEqual(["offHours"]);
    expect(turn.conversation.situation).toBe("offHours");
  });

  it("is null for every other event and in a block without first", () => {
    const policy = policyOf({ on: { request: all(rule("each", null, act("queue"))) } });
    expect(lastTurn({ policy }, request).situation).toBeNull();
    expect(
      lastTurn({ policy: intake, settings: closed }, request, says("여보세요")).situation,
    ).toBeNull();
  });
});

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

  it("is taken by the counselor who replies while it waits", () => {
    const { conversation } = lastTurn({ policy: intake, settings: closed }, request, writes);
    expect(conversation).toMatchObject({ room: "inProgress", counselor: "kim", replied: true });
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

describe("two room outcomes at one event", () => {
  it("leave the first in force and the second in the trace", () => {
    const policy = policyOf({
      on: { request: all(rule("a", null, act("queue")), rule("b", null, act("refuse"))) },
    });
    const turn = lastTurn({ policy }, request);
    expect(turn.effects).toEqual(["queue"]);
    expect(turn.dropped).toEqual([{ rule: "b", what: "refuse", reason: "secondOutcome" }]);
  });
});

describe("an event that means nothing in the room's state", () => {
  const bye = policyOf({
    messages,
    on: {
      request: first(rule("available", null, act("assign"))),
      end: all(rule("bye", null, send("notice"))),
      assign: all(rule("hello", null, send("notice"))),
    },
  });

  it("asks no rule and changes nothing: an end of nothing, a second assign, a reply without a room", () => {
    expect(lastTurn({ policy: bye }, { type: "end", by: "counselor" }).rules).toEqual([]);
    const [, taken, again] = talk({ policy: bye }, request, take, { ...take, counselor: "lee" });
    expect(taken?.rules).toEqual(["hello"]);
    expect(again?.rules).toEqual([]);
    expect(again?.conversation).toEqual(taken?.conversation);
    expect(lastTurn({ policy: bye }, writes).conversation.replied).toBe(false);
  });

  it("says so in the trace", () => {
    expect(lastTurn({ policy: bye }, { type: "end", by: "counselor" }).dropped).toEqual([
      { rule: null, what: "end", reason: "eventWithoutMeaning" },
    ]);
  });
});

describe("once and every", () => {
  const policy = policyOf({
    messages,
    on: {
      request: first(rule("available", null, act("assign"))),
      message: all(
        rule("once", isNot(is("chatbot")), send("notice", { once: true })),
        rule("every", is("chatbot"), send("notice", { everyMs: 5 * minute })),
      ),
    },
  });

  it("sends once in a consultation and again in the next", () => {
    const turns = talk(
      { policy, channel: plainTin },
      ...[request, says("1"), says("2"), take, { type: "end", by: "customer" } as const],
      ...[request, says("3")],
    );
    expect(turns.map(({ deliveries }) => deliveries.length)).toEqual([0, 1, 0, 0, 0, 0, 1]);
    expect(turns[2]?.dropped).toEqual([{ rule: "once", what: "notice", reason: "once" }]);
  });

  it("sends again exactly when the time has passed, counted from the last sending", () => {
    const settings = { chatbot: true };
    const turns = talk(
      { policy, channel: plainTin, settings },
      ...[0, 4.99, 5, 9, 10].map((after) => ({ ...says("?"), after })),
    );
    expect(turns.map(({ deliveries }) => deliveries.length)).toEqual([1, 0, 1, 0, 1]);
    expect(turns[1]?.dropped).toEqual([{ rule: "every", what: "notice", reason: "every" }]);
  });
});

describe("sending", () => {
  it("remembers message and platform message and when the last notice went out", () => {
    const { conversation } = lastTurn({ policy: intake, settings: closed }, request);
    expect(conversation.sent).toEqual({ offHours: evening, AWAY: evening });
    expect(conversation.lastNoticeAt).toBe(evening);
  });

  it("is dropped where the channel has no such platform message", () => {
    const policy = policyOf({ on: { message: all(rule("s", null, sendSystem("NOPE"))) } });
    const turn = lastTurn({ policy }, says("여보세요"));
    expect(turn.deliveries).toEqual([]);
    expect(turn.dropped).toEqual([{ rule: "s", what: "NOPE", reason: "noSuchSystemMessage" }]);
  });

  it("is no notice where neither audience sees anything", () => {
    const policy = policyOf({
      messages: [message("title", "제목")],
      on: { message: all(rule("t", null, send("title"))) },
    });
    const turn = lastTurn({ policy }, says("여보세요"));
    expect(turn.dropped).toEqual([{ rule: "t", what: "title", reason: "nothingToShow" }]);
    expect(turn.conversation).toMatchObject({ sent: {}, lastNoticeAt: null });
  });
});

describe("effects", () => {
  const policy = policyOf({
    on: { message: all(rule("lock", null, act("lockInput"), act("lockInput"))) },
  });

  it("happen once where the channel can carry them out under these facts", () => {
    const turn = lastTurn({ policy }, says("?"));
    expect(turn.effects).toEqual(["lockInput"]);
    expect(turn.dropped).toEqual([{ rule: "lock", what: "lockInput", reason: "doneAlready" }]);
  });

  it("are dropped where it can't", () => {
    const turn = lastTurn({ policy, settings: { webVersion: 1 } }, says("?"));
    expect(turn.effects).toEqual([]);
    expect(turn.dropped[0]).toEqual({ rule: "lock", what: "lockInput", reason: "notOnChannel" });
  });
});

describe("announcements of the platform", () => {
  const enter = { type: "enter" } as const;
  const greets = policyOf({
    messages,
    on: {
      enter: all(rule("n", null, send("notice"))),
      request: first(rule("available", null, act("assign"))),
      tick: all(rule("close", null, act("end"), send("notice"))),
    },
  });
  const shown = (turn: ReturnType<typeof lastTurn>) =>
    turn.deliveries.map(({ message: name, system }) => name ?? system);

  it("come before everything on entering, once in a consultation", () => {
    const turns = talk({ policy: greets }, enter, enter, request, enter);
    expect(turns.map(shown)).toEqual([["HELLO", "notice"], ["notice"], [], ["notice"]]);
  });

  it("come again on entering after a request that led to no room", () => {
    const refuses = policyOf({ on: { request: first(rule("no", null, act("refuse"))) } });
    expect(talk({ policy: refuses }, enter, request, enter).map(shown)).toEqual([
      ["HELLO"],
      [],
      ["HELLO"],
    ]);
  });

  it("come after everything when the consultation ends", () => {
    expect(shown(lastTurn({ policy: greets }, request, { type: "tick" }))).toEqual([
      "notice",
      "BYE",
    ]);
    expect(shown(lastTurn({ policy: greets }, { type: "tick" }))).toEqual(["notice"]);
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
    const turns = talk({ policy: slow }, says("1"), { ...says("2"), after: 6 });
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
    expect(turns.at(-2)?.conversation.replied).toBe(true);
    expect(turns.at(-1)?.conversation).toMatchObject({
      room: "received",
      counselor: null,
      replied: false,
      lastWords: null,
      sent: {},
    });
  });

  it("keeps what entering recorded", () => {
    const { conversation } = lastTurn({ policy: intake }, { type: "enter" }, request);
    expect(conversation.sent).toEqual({ HELLO: evening });
  });
});

describe("facts", () => {
  it("are each read at most once and only when rules, texts or tables ask", () => {
    const turn = lastTurn({ policy: intake, settings: closed, channel: tinChannel }, request);
    expect(turn.trace.facts).toEqual({ acceptAfterHours: true, afterHours: true });
    expect(turn.trace.asked).toEqual({ acceptAfterHours: true, afterHours: true, chatbot: false });
  });

  it("declared by the policy come from settings and host, then the default, then the empty value", () => {
    const own = (name: string, value: string | null) =>
      ({ name, type: { kind: "text" }, default: value, doc: null }) as const;
    const hole = (fact: string) => ({ fact, type: { kind: "text" } }) as const;
    const policy = policyOf({
      settings: [own("a", "기본"), own("b", "기본")],
      hostFacts: [own("c", null), own("d", null), own("room", "내것")],
      messages: [message("notice", ["a", "b", "c", "d", "room"].map(hole))],
      on: { message: all(rule("r", null, send("notice"))) },
    });
    const turn = lastTurn(
      { policy, settings: { own: { a: "설정" } }, around: { ...calm, facts: { d: "호스트" } } },
      says("?"),
    );
    expect(turn.deliveries[0]?.customer?.text).toBe("설정기본호스트내것");
  });

  it("of the assigned counselor show the number of received before this one (CNT-2)", () => {
    const policy = policyOf({
      messages: [
        message("waitingCount", [{ fact: "waitingAhead", type: { kind: "number" } }, "명"]),
      ],
      on: {
        request: first(rule("available", null, act("assign"))),
        assign: all(rule("count", atLeast("waitingAhead", 1), send("waitingCount"))),
      },
    });
    const around = { counselors: [{ ...kim, received: 12 }] };
    expect(lastTurn({ policy, around }, request, take).deliveries[0]?.customer?.text).toBe("12명");
  });
});
