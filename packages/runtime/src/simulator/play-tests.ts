import type { Place, Policy, TestCase } from "@annae/ir";
import type { Sample } from "@annae/ir/coverage";
import type { Channel, Doc } from "@annae/vocabulary";
import { parseScenario } from "../input/scenario.ts";
import { type EventVerdict, judge } from "./judge.ts";
import { playWithNotes } from "./play.ts";

/** How a test went. */
export interface TestResult {
  readonly test: TestCase;
  readonly passed: boolean;
  /** Each event; none where the test could not be played. */
  readonly events: readonly EventVerdict[];
  /** Why the test could not be played; none where it could. */
  readonly faults: readonly { readonly place: Place; readonly message: Doc }[];
}

/** The results of tests, and every decision that the policy made in them. */
export interface TestRun {
  readonly results: readonly TestResult[];
  readonly samples: readonly Sample[];
}

/** Plays the tests one after the other, each on a world and clock of its own; `onResult` is told of each as it ends. */
export function playTests(
  tests: readonly TestCase[],
  policy: Policy,
  channels: readonly Channel[],
  onResult: (result: TestResult) => void = () => {},
): TestRun {
  const runs = tests.map((test) => {
    const run = playTest(test, policy, channels);
    onResult(run.result);
    return run;
  });
  return {
    results: runs.map(({ result }) => result),
    samples: runs.flatMap(({ samples }) => samples),
  };
}

function playTest(
  test: TestCase,
  policy: Policy,
  channels: readonly Channel[],
): { readonly result: TestResult; readonly samples: readonly Sample[] } {
  const ids = channels.map(({ id }) => id);
  const parsed = parseScenario(test.scenario, policy, ids);
  const channel = channels.find(({ id }) => id === test.channel);
  if (!parsed.ok || channel === undefined) {
    const faults = parsed.ok ? [] : parsed.faults;
    const placed = faults.map(({ path, message }) => ({ place: placeOf(path, test), message }));
    return { result: { test, passed: false, events: [], faults: placed }, samples: [] };
  }
  const { transcript, notes } = playWithNotes(parsed.value, policy, channel);
  const events = judge(test, transcript);
  const samples = notes.flatMap(({ trace }) =>
    trace === null ? [] : [{ event: trace.event, facts: trace.facts }],
  );
  const passed = events.every((event) => event.passed);
  return { result: { test, passed, events, faults: [] }, samples };
}

/** Where the test says what stands at the path of its scenario: at an event, or at its beginning. */
function placeOf(path: string, test: TestCase): Place {
  const [, index] = /^\$\.events\[(\d+)\]/.exec(path) ?? [];
  return (index === undefined ? undefined : test.events[Number(index)]?.place) ?? test.place;
}
