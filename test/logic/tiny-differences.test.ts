import { compareConversations, differencesAt, sideBySide } from "@annae/logic";
import { expect, test } from "vitest";
import { askingOf, outcomeOf } from "./asking-of.ts";

const texts = `policy tiny
message hello { text "안녕하세요." }
`;

/** How a shortest conversation goes of which both versions make something else, if there is one; `situations`: what requests are called counts. */
function differing(rules: string, others: string, { events = 3, situations = false } = {}): string {
  const asking = askingOf(texts + rules);
  const { before, after } = sideBySide(asking.ir, askingOf(texts + others).ir);
  const comparer = compareConversations({ asking: { ...asking, ir: before }, after, situations });
  const found = outcomeOf(comparer.outside([], { events, isOver: () => false }));
  comparer.dispose();
  if (found.result !== "found") return `${found.result} ${found.events}`;
  return found.conversation.map(({ event }) => event).join(", ");
}

const late = "when afterHours then";

test("what one rule does, and two do in its stead, is the same", () => {
  const one = (deed: string) => `on reply { all: ${deed} }`;
  const two = (deed: string) =>
    `on reply { late: ${late} ${deed}\n early: when not afterHours then ${deed} }`;
  const request = "\non request { give: queue }\non enter { hello: send hello }";
  for (const deed of ["end", "lockInput", "tell counselor hello", "send hello"])
    expect(differing(one(deed) + request, two(deed) + request)).toBe("never 1");
});

test("a request that is called otherwise, which nobody sees, makes a difference to what is sent once", () => {
  const greets = "\non enter { hello: send hello once }";
  const two = `on request first { late: ${late} refuse\n early: otherwise refuse }${greets}`;
  const one = `on request first { all: refuse }${greets}`;
  expect(differing(two, one, { events: 4 })).toBe("request, enter, request, enter");
  expect(differing(one, two, { events: 4 })).toBe("request, enter, request, enter");
  expect(differing(two, one, { situations: true })).toBe("request");
});

test("what follows only where something of a known kind came first is no other first difference", () => {
  const asking = askingOf(`${texts}on enter { hello: send hello }
on message { again: when sinceLastNotice < 1m then send hello }`);
  const { ir } = askingOf(`${texts}on request { hello: send hello; refuse }`);
  const { before, after } = sideBySide(asking.ir, ir);
  const one = { ...asking, ir: before };
  const known = (["enter", "request"] as const).flatMap(
    (event) => differencesAt(one, after, event, false).classes,
  );
  const comparer = compareConversations({ asking: one, after, situations: false });
  const limits = { events: 3, isOver: () => false };
  expect(outcomeOf(comparer.outside([], limits)).result).toBe("found");
  expect(outcomeOf(comparer.outside(known, limits)).result).toBe("noneSoFar");
  comparer.dispose();
});
