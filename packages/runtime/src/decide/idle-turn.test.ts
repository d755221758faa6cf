import { describe, expect, it } from "vitest";
import { messages, request, take, writes } from "../testing/intake.ts";
import { act, all, first, policyOf, rule, send } from "../testing/policy-builder.ts";
import { type Happens, lastTurn, talk } from "../testing/talk.ts";

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
    expect(lastTurn({ policy: bye }, writes).conversation.repliedAt).toBeNull();
  });

  it("asks no rule where nobody has the room to hand over, or nothing runs that could be left", () => {
    const lone: readonly Happens[] = [
      { type: "transfer", counselor: "lee" },
      { type: "leave" },
      { type: "switchToBot" },
    ];
    for (const event of lone) {
      expect(lastTurn({ policy: bye }, event).dropped).toMatchObject([{ what: event.type }]);
    }
    expect(lastTurn({ policy: bye }, request, take, writes).dropped).toEqual([]);
  });

  it("says so in the trace", () => {
    expect(lastTurn({ policy: bye }, { type: "end", by: "counselor" }).dropped).toEqual([
      { rule: null, what: "end", reason: "eventWithoutMeaning" },
    ]);
  });
});
