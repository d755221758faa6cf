import type { GateStand, RevisionState } from "@annae/server/protocol";
import type { AnswerTo, TypedProof } from "@annae/studio";
import { expect, test } from "vitest";
import { partOf } from "../company/content-of.ts";
import { emptyStudio, type StudioState } from "../state.ts";
import {
  gatesOf,
  keyOfClass,
  keyOfWay,
  mayGoLive,
  openGates,
  revisionOfDraft,
  sharesOf,
  stageOf,
} from "./release.ts";

const content = {
  policy: { entry: "shop.rules", files: { "shop.rules": "policy shop\n" }, pictures: {} },
  ...{ settings: {}, counselors: [] },
};
const revision: RevisionState = {
  ...{ id: "r1", state: "checked", made: 1, by: "kim", note: "", findings: [] },
  ...{ gates: [stands("tests", "kept"), stands("shadow", "kept")], armed: null },
};
/** How a gate stands, as the server says. */
function stands(gate: GateStand["gate"], is: GateStand["is"], count = 0): GateStand {
  return { gate, is, count };
}
const found: AnswerTo<"differ"> = {
  ...{ isSame: true, classes: [], entries: [], renames: [], unseen: 0, memory: null, proof: null },
  ...{ undecided: [], recorded: null },
};
const says = (ko: string) => ({ ko, en: ko });
const one: AnswerTo<"differ">["classes"][number] = {
  ...{
    event: "request",
    share: 0.5,
    size: says("절반"),
    conversations: 3,
    chat: null,
    heading: says("근무 시간 외"),
  },
  ...{ cases: [], before: says("전"), now: says("뒤") },
};

function studio(change: Partial<StudioState> = {}): StudioState {
  const company = partOf("shop", { version: 1, id: "r1", content });
  const texts = content.policy.files;
  return {
    ...emptyStudio,
    draft: {
      ...{ id: "company:shop", name: "shop", main: "shop.rules", texts, opened: texts },
      ...{ pictures: {}, company },
    },
    live: { ...emptyStudio.live, revisions: [revision] },
    differences: { ...emptyStudio.differences, found },
    ...change,
  };
}
const shown = (state: StudioState) =>
  gatesOf(state)
    .filter(({ is }) => is !== "kept")
    .map(({ gate, count }) => `${gate} ${count}`);

test("a draft is the revision that was made of it, until it is written again", () => {
  expect(revisionOfDraft(studio())?.id).toBe("r1");
  const written = { ...emptyStudio.company, sent: "waiting" as const };
  expect(revisionOfDraft(studio({ company: written }))).toBeUndefined();
});

test("the stages follow one another: checked, in the shadow until that has compared something, in force", () => {
  const live = (change: Partial<StudioState["live"]>) =>
    stageOf(studio({ live: { ...studio().live, ...change } }));
  const shadow = { ...{ revision: "r1", since: 1, by: "kim" }, played: 0, different: 0 };
  const begun = { ...revision, gates: [stands("shadow", "open", 1)] };
  expect([
    live({ revisions: [] }),
    live({ revisions: [{ ...revision, state: "faulty" }] }),
    live({ revisions: [begun], shadow: { ...shadow, unplayable: 0, classes: [] } }),
    live({}),
    live({ revisions: [{ ...revision, state: "armed" }] }),
  ]).toEqual(["check", "check", "shadow", "arm", "live"]);
});

test("nothing goes live with errors, broken proofs, changes that nobody has looked at, or unchecked", () => {
  expect(shown(studio())).toEqual([]);
  expect(mayGoLive(studio())).toBe(true);
  const error = { code: "x", severity: "error", message: "", line: 0, character: 0 } as const;
  expect(shown(studio({ problems: { "shop.rules": [error] } }))).toEqual(["errors 1"]);
  const faults = [{ path: "$.settings.meal.to", message: says("시각") }];
  const settings = { ...emptyStudio.settings, judged: { own: [], faults } };
  expect(shown(studio({ settings }))).toEqual(["errors 1"]);
  const broken: Pick<TypedProof, "result"> = { result: "fails" };
  const proof = { ...Object(broken), index: 0, text: "never x", counterexample: null };
  const proofs = { ...emptyStudio.proofs, known: [proof] };
  expect(shown(studio({ proofs }))).toEqual(["properties 1"]);
  const differences = { ...emptyStudio.differences, found: { ...found, classes: [one] } };
  expect(shown(studio({ differences }))).toEqual(["compared 1"]);
  const looked = { ...studio().live, looked: new Set([keyOfClass(one)]) };
  expect(shown(studio({ differences, live: looked }))).toEqual([]);
  const entries = [{ what: "message", name: "greeting", was: "a", now: "b" } as const];
  const words = { ...emptyStudio.differences, found: { ...found, entries } };
  expect(shown(studio({ differences: words }))).toEqual(["compared 1"]);
  const stale = { ...differences, found, stale: true };
  expect(shown(studio({ differences: stale }))).toEqual(["compared 0"]);
  const unchecked = { ...studio().live, revisions: [] };
  expect(shown(studio({ live: unchecked }))).toEqual(["checked 0"]);
});

test("what the server says of the revision is told with it, the worse of both; what stands open is somebody's word to give", () => {
  const told = (...gates: readonly GateStand[]) =>
    studio({ live: { ...studio().live, revisions: [{ ...revision, gates: [...gates] }] } });
  const open = told(stands("decided", "open", 2), stands("shadow", "open", 1));
  expect(shown(open)).toEqual(["decided 2", "shadow 1"]);
  expect(mayGoLive(open)).toBe(true);
  expect(openGates(revision)).toEqual([]);
  const shut = told(stands("properties", "closed", 1), stands("tests", "closed", 3));
  expect(shown(shut)).toEqual(["properties 1", "tests 3"]);
  expect(mayGoLive(shut)).toBe(false);
});

test("each way in which the shadow came out otherwise has to be looked at", () => {
  const way = { id: "w1", event: "request", changes: [], count: 1, examples: [] };
  const shadow = { ...{ revision: "r1", since: 1, by: "kim", played: 2, different: 1 } };
  const live = { ...studio().live, shadow: { ...shadow, unplayable: 0, classes: [way] } };
  expect(shown(studio({ live }))).toEqual(["differences 1"]);
  expect(shown(studio({ live: { ...live, looked: new Set([keyOfWay(way)]) } }))).toEqual([]);
  const others = { ...live, shadow: { ...live.shadow, revision: "r2" } };
  expect(shown(studio({ live: others }))).toEqual([]);
});

test("shares are told of recorded conversations alone, each with its count, the largest first", () => {
  expect(sharesOf(found)).toBeNull();
  const small = { ...one, heading: says("식사"), conversations: 1 };
  const none = { ...one, conversations: 0 };
  const recorded = { ...Object(null), played: 8, concerned: 5, broken: [] };
  expect(sharesOf({ ...found, recorded, classes: [small, none, one] })).toEqual({
    ...{ played: 8, concerned: 5, rest: 1 },
    classes: [
      { heading: says("근무 시간 외"), count: 3, share: 0.375 },
      { heading: says("식사"), count: 1, share: 0.125 },
    ],
  });
});
