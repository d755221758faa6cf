import type { Facts, PolicyIr, TestCase } from "@annae/ir";
import { type Performance, parseScenario, playWithNotes } from "@annae/runtime";
import type { Installation } from "@annae/vocabulary";
import { playerOf, toldAll } from "../conversation/perform-story.ts";

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
  installation: Installation,
  testIn: (text: string) => TestCase | undefined,
): TestPlayer {
  const { channels } = installation;
  const { policy } = toldAll(playerOf(ir, installation));
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
