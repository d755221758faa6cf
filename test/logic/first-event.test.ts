import { type ActionIr, rulesOf } from "@annae/ir";
import { type CaseSeeker, type ComparisonLimits, conversationsInto } from "@annae/logic";
import type { EventName } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { askingOf, outcomeOf } from "./asking-of.ts";
import { hastySolver } from "./hasty-solver.ts";

const asking = askingOf(`policy small
fact patience: duration = 5m "기다릴 수 있는 시간"
message hello { text "안녕하세요." }
message again { text "또 오셨네요." }
message slow { text "오래 기다리셨습니다." }
message odd { text "이럴 수는 없습니다." }
on enter {
  hello: send hello
  back:  when counselorReplied and room is none then send again
}
on request { queue: queue }
on message {
  again: when counselorReplied then send again
  odd:   when counselorReplied and room is waiting then send odd
}
on tick {
  slow: when room is waiting and waitingFor > 5m then send slow
  long: when room is waiting and waitingFor > patience then send again
}
`);

const patient: ComparisonLimits = { events: 3, isOver: () => false };

/** What is known of conversations that end in a case of the event in which just these rules do something. */
function into(
  seeker: CaseSeeker,
  event: EventName,
  labels: readonly string[],
  limits: Partial<ComparisonLimits> = {},
): string {
  const rules = rulesOf(asking.ir.events[event] ?? { blocks: [] });
  const done = new Set<ActionIr>(
    rules.flatMap(({ id, actions }) => (labels.includes(id) ? actions : [])),
  );
  const found = outcomeOf(seeker.into({ event, done }, { ...patient, ...limits }));
  if (found.result !== "found") return `${found.result} ${found.events}`;
  return found.conversation.map((one) => `${one.event} ${one.after / 60_000}`).join(", ");
}

test.each<[EventName, readonly string[], string]>([
  ["enter", ["hello"], "enter 0"],
  ["enter", [], "never 1"],
  ["enter", ["hello", "back"], "never 1"],
  ["message", ["again"], "request 0, reply 0, message 0"],
  ["message", ["odd"], "never 1"],
  ["message", ["again", "odd"], "noneSoFar 3"],
  ["tick", ["slow"], "request 0, tick 6"],
])(
  "conversations into a case of %s in which these alone do something: %s: %s",
  (event, labels, known) => {
    expect(into(conversationsInto(asking), event, labels)).toBe(known);
  },
);

test("one who seeks finds each of many kinds, a shorter conversation after a longer one, and what takes long where that may be", () => {
  const seeker = conversationsInto(asking);
  expect(into(seeker, "message", ["again", "odd"], { events: 4 })).toBe(
    "request 0, reply 0, giveBack 0, message 0",
  );
  expect(into(seeker, "message", ["again"])).toBe("request 0, reply 0, message 0");
  expect(into(seeker, "enter", ["hello"])).toBe("enter 0");
  expect(into(seeker, "tick", ["slow"], { events: 1 })).toBe("noneSoFar 1");
  seeker.dispose();
});

test("where the time is over, what was found until then is told", () => {
  const over = { isOver: () => true };
  expect(into(conversationsInto(asking), "enter", [], over)).toBe("noneSoFar 1");
  expect(into(conversationsInto(asking), "enter", ["hello"], over)).toBe("enter 0");
  const hasty = conversationsInto({ ...asking, createSolver: hastySolver });
  expect(into(hasty, "tick", ["slow"])).toBe("request 0, tick 6");
  expect(into(hasty, "message", ["again", "odd"], over)).toBe("noneSoFar 0");
});

test("between two parts of a question others may work", () => {
  const hasty = conversationsInto({ ...asking, createSolver: hastySolver });
  const done = new Set<ActionIr>();
  const kind = { event: "leave", done } as const;
  expect([...hasty.into(kind, patient)].length).toBeGreaterThan(3);
});
