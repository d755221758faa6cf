import { type AtWork, createCdcl, proveOverTime, unroll } from "@annae/logic";
import { expect, test } from "vitest";
import { askingOf } from "./asking-of.ts";
import { hastySolver } from "./hasty-solver.ts";

const policy = `policy small
message hello { text "안녕하세요." }
message bye { text "감사합니다." }
on enter { hello: send hello once }
on request { give: queue }
never send bye
never send hello twice within 2d
`;

/** All that is told of the work, the same twice in a row but once. */
function toldOf(
  text: string,
  { createSolver = createCdcl, isOver = (): boolean => false, events = 2, induction = 3 } = {},
): readonly string[] {
  const work = proveOverTime({ ...askingOf(text), createSolver }, { events, isOver, induction });
  const told = [...work].map(({ property, events: kept, verdict }: AtWork) => {
    const found = verdict === null ? "" : `: ${verdict.result}`;
    const by = verdict?.result === "holds" ? ` by ${verdict.by} ${verdict.events}` : "";
    const upTo = verdict !== null && verdict.result !== "holds" && "events" in verdict;
    return `${property} after ${kept}${found}${by}${upTo ? ` ${verdict.events}` : ""}`;
  });
  return told.filter((one, place) => one !== told[place - 1]);
}

test("it is told which property is worked on, after how many events that none breaks, and what is found", () => {
  expect(toldOf(policy)).toEqual([
    "0 after 0: holds by oneEvent 1",
    "1 after 0",
    "1 after 1",
    "1 after 1: fails",
  ]);
  expect(toldOf(policy, { events: 1 }).at(-1)).toBe("1 after 1: holdsSoFar 1");
});

test("so it is while each question is asked in parts", () => {
  expect(toldOf(policy, { createSolver: hastySolver })).toEqual([
    "0 after 0",
    "1 after 0",
    "0 after 0",
    "0 after 0: holds by induction 1",
    "1 after 0",
    "1 after 1",
    "1 after 1: fails",
  ]);
});

test("a property is given up at any point of the work on it, and what was looked at until then is told", () => {
  const alone = policy.replace("never send bye\n", "");
  const given = (points: number) => {
    let asked = 0;
    const isOver = () => {
      asked += 1;
      return asked > points;
    };
    return toldOf(alone, { createSolver: hastySolver, isOver }).at(-1)?.slice("0 after 0: ".length);
  };
  const told = [0, 1, 2, 3, 4, 5, 6, 7, 8].map(given);
  expect(told).toEqual([
    ...Array<string>(4).fill("unknown 0"),
    ...Array<string>(4).fill("unknown 1"),
    "fails",
  ]);
});

test("no more events in a row are looked at than are asked for", () => {
  const held = "never send hello twice within 1h on enter when counselorReplied and room is none";
  const text = policy.replace("never send hello twice within 2d", held);
  expect(toldOf(text, { induction: 1 }).at(-1)).toBe("1 after 0: holds by induction 1");
  expect(toldOf(text, { induction: 0 }).at(-1)).toBe("1 after 2: holdsSoFar 2");
});

test("what the solver says and has no times is asked again in another part", () => {
  const text = `policy small
message hello { text "안녕하세요." }
on enter { send hello every 1d }
never more than 3 messages within 3d
`;
  let asked = 0;
  const createSolver = () => {
    const solver = createCdcl();
    const solve: typeof solver.solve = (assumptions) => {
      asked += 1;
      return solver.solve(assumptions);
    };
    return { ...solver, solve };
  };
  const unrolling = unroll({ ...askingOf(text), createSolver }, "beginning");
  for (let event = 0; event < 4; event += 1) unrolling.grow();
  const work = unrolling.solve([unrolling.broken(0, 3)]);
  for (let part = 1; ; part += 1) {
    const { done, value } = work.next();
    expect(asked).toBe(part);
    if (!done) continue;
    expect([value, part > 1]).toEqual(["unsat", true]);
    break;
  }
});
