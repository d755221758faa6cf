import { type Facts, type Policy, type PolicyIr, policyFromIr, type TestCase } from "@annae/ir";
import { type Performance, parseScenario, playWithNotes } from "@annae/runtime";
import { eventNames, type Installation, facts as standardFacts } from "@annae/vocabulary";

/** A test that was played on the engine. */
export interface PlayedTest {
  readonly test: TestCase;
  readonly performance: Performance;
}

/** Plays tests of one policy that are written nowhere yet. */
export interface TestPlayer {
  /** Null where the engine cannot play it as it is told. */
  readonly play: (text: string) => PlayedTest | null;
  /** The facts of a test that says nothing of its world. */
  readonly usual: Facts;
}

/** A player of tests of the policy, whose traces have every fact. `testIn`: the one test of a text, as a test of the policy. */
export function createTestPlayer(
  ir: PolicyIr,
  { channels }: Installation,
  testIn: (text: string) => TestCase | undefined,
): TestPlayer {
  const policy = readingAll(ir);
  const play = (text: string) => {
    const test = testIn(text);
    const channel = channels.get(test?.channel ?? "");
    if (test === undefined || channel === undefined) return null;
    const parsed = parseScenario(test.scenario, policy, [...channels.keys()]);
    return parsed.ok ? { test, performance: playWithNotes(parsed.value, policy, channel) } : null;
  };
  const [first = ""] = channels.keys();
  const quiet = `test "" on ${first} { at 2026-11-23 10:00 enter => nothing }`;
  return { play, usual: play(quiet)?.performance.notes[0]?.trace?.facts ?? {} };
}

/** The policy, with every fact that there is read at each event. */
function readingAll(ir: PolicyIr): Policy {
  const policy = policyFromIr(ir);
  const names = [...standardFacts.map(({ name }) => name), ...Object.keys(ir.facts)];
  const reads = [...new Set(names)];
  const nothing = { decide: () => ({ fired: [], intents: [] }) };
  const events = Object.fromEntries(
    eventNames.map((name) => [name, { ...(policy.events[name] ?? nothing), reads }]),
  );
  return { ...policy, events };
}
