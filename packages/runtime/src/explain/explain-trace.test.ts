import { describe, expect, it } from "vitest";
import {
  act,
  all,
  atLeast,
  both,
  first,
  given,
  is,
  isNot,
  message,
  policyOf,
  rule,
  send,
} from "../testing/policy-builder.ts";
import { lastTurn } from "../testing/talk.ts";
import { explainRepetition, explainTrace } from "./explain-trace.ts";
import { explanationLines } from "./explanation-lines.ts";

const policy = policyOf({
  messages: [message("notice", "알립니다.")],
  on: {
    request: first(
      rule(
        "crowded",
        both(isNot(is("suspended")), atLeast("openConsultations", 3)),
        given(
          is("chatbot"),
          send("notice"),
          given(is("acceptOverLimit"), act("queue"), act("close")),
        ),
      ),
      rule("available", null, act("assign")),
      rule("never", null, act("refuse")),
    ),
    message: all(
      rule("again", null, send("notice", { everyMs: 300_000 })),
      rule("hello", is("busyOn"), send("notice", { once: true })),
    ),
  },
});
const rules = await policy.rules();
const at = { file: "test.rules", line: 1 };

function explained(...[around, ...events]: Parameters<typeof lastTurn>) {
  return explainTrace(lastTurn(around, ...events).trace, rules);
}

describe("the explanation of a decision (GEN-3)", () => {
  const calm = explained({ policy, around: { openConsultations: 2 } }, { type: "request" });

  it("names for each rule whether it fired, the part that failed with its values, and its place", () => {
    expect(calm.rules).toMatchObject([
      {
        ...{ rule: "crowded", at, outcome: "failed", sends: ["notice"] },
        because: { condition: "openConsultations >= 3", facts: { openConsultations: 2 } },
      },
      { rule: "available", at, outcome: "fired", because: { condition: null, facts: {} } },
      { rule: "never", at, outcome: "notReached" },
    ]);
  });

  it("names every fact that was read", () => {
    expect(calm.facts).toEqual({
      ...{ acceptOverLimit: true, chatbot: false, openConsultations: 2, suspended: false },
    });
  });

  it("says why a part of a rule was left out, but not the parts that were never tried", () => {
    const { dropped } = explained(
      { policy, around: { openConsultations: 3 } },
      { type: "request" },
    );
    expect(dropped).toMatchObject([
      {
        ...{ rule: "crowded", at, what: "notice", reason: "condition" },
        because: { text: { en: "no chatbot is used" }, facts: { chatbot: false } },
      },
    ]);
  });

  it("says how long a message must wait", () => {
    const twice = [
      { type: "message", text: "?" } as const,
      { type: "message", text: "!" } as const,
    ];
    const lines = explanationLines(explained({ policy, room: "received" }, ...twice), "ko");
    expect(lines).toEqual([
      "● again(notice) 적용: 조건이 없는 규칙이라서 — test.rules:1",
      "○ hello(notice) 보내지 않음: Busy Time 안내가 꺼져 있어서 (busyOn = 아니오) — test.rules:1",
      "✕ notice 보내지 않음: 마지막으로 보낸 뒤 5분이 지나지 않아서 — again, test.rules:1",
      "확인한 정보: busyOn = 아니오",
    ]);
  });

  it("survives JSON", () => {
    expect(JSON.parse(JSON.stringify(calm))).toEqual(calm);
  });
});

it("an event that was handled before, or means nothing now, is said to change nothing", () => {
  expect(explanationLines(explainRepetition("request"), "en")).toEqual([
    "✕ request changes nothing: the event was handled before",
  ]);
  const idle = explained({ policy }, { type: "end", by: "customer" });
  expect(explanationLines(idle, "ko")).toEqual([
    "✕ end 처리하지 않음: 지금 상담방 상태에서는 처리할 것이 없는 이벤트라서",
  ]);
});
