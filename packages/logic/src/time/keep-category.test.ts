import type { Atom, PolicyIr } from "@annae/ir";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { createCdcl } from "../solver/cdcl.ts";
import type { Literal } from "../solver/solver.ts";
import { createTimedWorld } from "./create-timed-world.ts";
import { keepCategory } from "./keep-category.ts";
import { happenedAt, type LastTime, neverYet, reset } from "./last-time.ts";
import { newState } from "./state.ts";

const isText = (fact: string, value: string): Atom => ({
  ...{ ask: "compare", left: { fact }, by: "is", right: { value, type: "text" } },
});

const ir: PolicyIr = {
  ...{ version: 2, name: "sorted", facts: {}, events: {}, properties: [] },
  ...{ settings: {}, hostFacts: {}, messages: {}, systemTexts: {} },
  atoms: [isText("categoryMajor", "배송"), isText("categoryMiddle", "지연")],
};

type Category = readonly [major: string, middle: string];

const late: Category = ["배송", "지연"];
const lost: Category = ["배송", "분실"];
const swapped: Category = ["교환", "지연"];
const nothing: Category = ["", ""];

/** At which of two earlier events the room and the last request got their category; null: at none. */
interface Got {
  readonly room: number | null;
  readonly request: number | null;
  /** What happened then is forgotten. */
  readonly isForgotten?: boolean;
}

/** Whether the third of three events can have the category, after the first two had theirs. */
function canBe(got: Got, before: readonly [Category, Category], now: Category): boolean {
  const asking = { ir, installation: install([]), createSolver: createCdcl };
  const { world } = createTimedWorld(asking, []);
  const { circuit, snapshot, solve } = world.encoder;
  const happened = circuit.newVar();
  const at = (moment: number | null): LastTime => {
    if (moment === null) return neverYet;
    const last = happenedAt(circuit, moment, happened);
    return got.isForgotten === true ? reset(circuit, last, circuit.always) : last;
  };
  const [roomCategory, requestedCategory] = [at(got.room), at(got.request)];
  const arrived = { ...newState(circuit, world.shape), roomCategory, requestedCategory };
  const steps = [...before, now].map(() => ({
    ...{ now: world.moments.add(), snapshot: snapshot(), arrived },
  }));
  const [first, second, last] = steps;
  if (first === undefined || second === undefined || last === undefined) return false;
  keepCategory(world, [first, second], last);
  const literals = steps.flatMap((step, place): readonly Literal[] => {
    const [major, middle] = [...before, now][place] ?? nothing;
    return [step.snapshot.is("categoryMajor", major), step.snapshot.is("categoryMiddle", middle)];
  });
  return solve([happened, ...literals]).status === "sat";
}

/** Which of the categories it can have. */
const possible = (got: Got, ...before: [Category, Category]) =>
  [late, lost, swapped].filter((one) => canBe(got, before, one));

test("a room keeps the category it got, in both parts", () => {
  expect(possible({ room: 0, request: null }, late, nothing)).toEqual([late]);
  expect(possible({ room: 1, request: null }, late, lost)).toEqual([lost]);
});

test("the last request names another one", () => {
  expect(possible({ room: 0, request: 1 }, late, swapped)).toEqual([swapped]);
  expect(possible({ room: null, request: 0 }, lost, nothing)).toEqual([lost]);
});

test("what has no category, is forgotten, or never was, may have any", () => {
  const any = [late, lost, swapped];
  expect(possible({ room: 0, request: null }, nothing, late)).toEqual(any);
  expect(possible({ room: 0, request: 0, isForgotten: true }, late, late)).toEqual(any);
  expect(possible({ room: null, request: null }, late, late)).toEqual(any);
});
