import { describe, expect, it } from "vitest";
import { closed, intake, messages, request, says, take } from "../testing/intake.ts";
import {
  act,
  all,
  first,
  is,
  isNot,
  message,
  policyOf,
  rule,
  send,
  sendSystem,
} from "../testing/policy-builder.ts";
import { evening, minute } from "../testing/surroundings.ts";
import { lastTurn, talk } from "../testing/talk.ts";
import { plainTin } from "../testing/tin-channel.ts";

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

describe("an end and an outcome at one event", () => {
  it("leave a room that has ended, without a counselor, whatever came first", () => {
    const orders = [
      ["end", "queue"],
      ["queue", "end"],
      ["release", "end"],
    ];
    for (const names of orders) {
      const policy = policyOf({
        on: {
          request: first(rule("available", null, act("assign"))),
          message: all(rule("both", null, ...names.map((name) => act(name)))),
        },
      });
      const { conversation } = lastTurn({ policy }, request, take, says("?"));
      expect(conversation).toMatchObject({ room: "ended", counselor: null });
    }
  });

  it("an event that ends the consultation leaves nothing to decide", () => {
    const policy = policyOf({
      on: {
        request: first(rule("available", null, act("assign"))),
        end: all(rule("again", null, act("queue"))),
      },
    });
    const turn = lastTurn({ policy }, request, take, { type: "end", by: "customer" });
    expect(turn.conversation).toMatchObject({ room: "ended", counselor: null });
    expect(turn.dropped).toEqual([{ rule: "again", what: "queue", reason: "overAlready" }]);
  });

  it("an outcome that changes nothing is none", () => {
    const policy = policyOf({ on: { tick: all(rule("again", null, act("release"))) } });
    const turn = lastTurn({ policy, room: "waiting" }, { type: "tick" });
    expect(turn.effects).toEqual([]);
    expect(turn.dropped).toEqual([{ rule: "again", what: "release", reason: "sameRoom" }]);
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
    expect(turns[1]?.dropped).toEqual([
      { rule: "every", what: "notice", reason: "every", everyMs: 300_000 },
    ]);
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
    const turn = lastTurn({ policy, room: "inProgress" }, says("여보세요"));
    expect(turn.deliveries).toEqual([]);
    expect(turn.dropped).toEqual([{ rule: "s", what: "NOPE", reason: "noSuchSystemMessage" }]);
  });

  it("is a notice of the consultation only where the customer sees it", () => {
    const hidden = { customer: { show: "nothing" }, counselor: { show: "text" } } as const;
    const fallback = [{ kind: "notice", when: {}, ...hidden }] as const;
    const policy = policyOf({
      messages,
      on: { message: all(rule("n", null, send("notice"))) },
    });
    const turn = lastTurn(
      { policy, room: "inProgress", channel: { ...plainTin, fallback } },
      says("?"),
    );
    expect(turn.deliveries).toMatchObject([{ customer: null, payloads: [] }]);
    expect(turn.conversation).toMatchObject({ sent: { notice: evening }, lastNoticeAt: null });
  });

  it("is no notice where neither audience sees anything", () => {
    const policy = policyOf({
      messages: [message("title", "제목")],
      on: { message: all(rule("t", null, send("title"))) },
    });
    const turn = lastTurn({ policy, room: "inProgress" }, says("여보세요"));
    expect(turn.dropped).toEqual([{ rule: "t", what: "title", reason: "nothingToShow" }]);
    expect(turn.conversation).toMatchObject({ sent: {}, lastNoticeAt: null });
  });
});

describe("effects", () => {
  const policy = policyOf({
    on: { message: all(rule("lock", null, act("lockInput"), act("lockInput"))) },
  });

  it("happen once where the channel can carry them out under these facts", () => {
    const turn = lastTurn({ policy, room: "inProgress" }, says("?"));
    expect(turn.effects).toEqual(["lockInput"]);
    expect(turn.dropped).toEqual([{ rule: "lock", what: "lockInput", reason: "doneAlready" }]);
  });

  it("are dropped where it can't", () => {
    const turn = lastTurn({ policy, room: "inProgress", settings: { webVersion: 1 } }, says("?"));
    expect(turn.effects).toEqual([]);
    expect(turn.dropped[0]).toEqual({ rule: "lock", what: "lockInput", reason: "notOnChannel" });
  });
});
