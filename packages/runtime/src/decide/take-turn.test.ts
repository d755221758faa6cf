import { describe, expect, it } from "vitest";
import { closed, intake, messages, request, says, take } from "../testing/intake.ts";
import {
  act,
  all,
  atLeast,
  first,
  message,
  policyOf,
  rule,
  send,
} from "../testing/policy-builder.ts";
import { calm, kim } from "../testing/surroundings.ts";
import { lastTurn, talk } from "../testing/talk.ts";
import { tinChannel } from "../testing/tin-channel.ts";

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

  it("come before everything at the first words of who did not enter, once in a visit (ENT-3)", () => {
    const end = { type: "end", by: "counselor" } as const;
    const turns = talk({ policy: greets }, says("1"), take, says("2"), end, says("3"));
    expect(turns.map(shown)).toEqual([["HELLO"], [], [], ["BYE"], ["HELLO"]]);
    expect(turns.map(({ conversation }) => conversation.room)).toEqual([
      ...["received", "received", "received", "ended", "received"],
    ]);
    const settings = { chatbot: true };
    const bot = talk({ policy: greets, settings }, says("1"), says("2"), { type: "enter" });
    expect(bot.map(shown)).toEqual([["HELLO"], [], ["notice"]]);
    expect(bot[0]?.conversation.room).toBe("chatbot");
    expect(shown(lastTurn({ policy: greets }, { type: "enter" }, says("1")))).toEqual([]);
  });

  it("have one of their own where the customer goes back to the chatbot (SYS-11)", () => {
    const announcements = [{ at: "switchToBot", system: "AWAY" }] as const;
    const place = {
      ...{ policy: greets, settings: { chatbot: true } },
      channel: { ...tinChannel, announcements },
    };
    const turn = lastTurn(place, request, take, { type: "switchToBot" });
    expect(shown(turn)).toEqual(["AWAY"]);
    expect(turn.conversation).toMatchObject({ room: "chatbot", counselor: null, situation: null });
  });

  it("are seen by both audiences and send nothing, whatever the channel would encode", () => {
    const settings = { chatbot: true };
    const both = talk({ policy: greets, settings }, enter, request, { type: "tick" });
    const own = both
      .flatMap(({ deliveries }) => deliveries)
      .filter(({ system }) => system !== null);
    expect(own.map(({ system, payloads }) => [system, payloads])).toEqual([
      ["HELLO", []],
      ["BYE", []],
    ]);
    expect(own.every(({ customer, counselor }) => customer && counselor)).toBe(true);
  });

  it("do not come on entering a consultation that is going on", () => {
    expect(talk({ policy: greets }, request, enter).map(shown)).toEqual([[], ["notice"]]);
  });

  it("come again on entering after a request that led to no room", () => {
    const refuses = policyOf({ on: { request: first(rule("no", null, act("refuse"))) } });
    expect(talk({ policy: refuses }, enter, request, enter).map(shown)).toEqual([
      ["HELLO"],
      [],
      ["HELLO"],
    ]);
  });

  it("come at the end only, not at what happens in an ended room", () => {
    const channel = { ...tinChannel, announcements: [{ at: "ended", system: "NOPE" }] as const };
    const end = { type: "end", by: "customer" } as const;
    const turns = talk({ policy: greets, channel }, request, end, says("?"));
    expect(turns.map(({ dropped }) => dropped.map(({ what }) => what))).toEqual([[], ["NOPE"], []]);
  });

  it("come after everything when the consultation ends", () => {
    expect(shown(lastTurn({ policy: greets }, request, { type: "tick" }))).toEqual([
      "notice",
      "BYE",
    ]);
    expect(shown(lastTurn({ policy: greets }, { type: "tick" }))).toEqual([]);
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
      {
        policy,
        room: "received",
        settings: { own: { a: "설정" } },
        around: { ...calm, facts: { d: "호스트" } },
      },
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
