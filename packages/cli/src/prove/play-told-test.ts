import { type CompilerHost, compileIn, type Memory } from "@annae/dsl";
import { type Facts, type Policy, type PolicyIr, policyFromIr, type TestCase } from "@annae/ir";
import { type Performance, parseScenario, playWithNotes } from "@annae/runtime";
import { eventNames, facts as standardFacts } from "@annae/vocabulary";
import { installedChannels } from "../channels.ts";
import { openPolicies } from "../policies/compile-policy.ts";
import { diskHost } from "../policies/disk-host.ts";
import type { PolicyEntry } from "../policies/find-policies.ts";

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

/** Where the text of a test seems to stand. */
const place = "counterexample.rules";

/** A player of tests of the policy, whose traces have every fact. `memory`: of compiling it. */
export function createTestPlayer(entry: PolicyEntry, ir: PolicyIr, memory: Memory): TestPlayer {
  const policy = readingAll(ir);
  const play = (text: string) => playText(text, entry, policy, memory);
  const quiet = `test "" on ${installedChannels[0]?.id ?? ""} { at 2026-11-23 10:00 enter => nothing }`;
  return { play, usual: play(quiet)?.performance.notes[0]?.trace?.facts ?? {} };
}

function playText(
  text: string,
  entry: PolicyEntry,
  policy: Policy,
  memory: Memory,
): PlayedTest | null {
  const { tests } = compileIn(openPolicies(withText(text), memory), entry.file, {
    tests: [place],
  });
  const test = tests.find((one) => one.place.file === place);
  const channel = installedChannels.find(({ id }) => id === test?.channel);
  if (test === undefined || channel === undefined) return null;
  const ids = installedChannels.map(({ id }) => id);
  const parsed = parseScenario(test.scenario, policy, ids);
  return parsed.ok ? { test, performance: playWithNotes(parsed.value, policy, channel) } : null;
}

function withText(text: string): CompilerHost {
  const disk = diskHost();
  return { ...disk, read: (path) => (path === place ? { text } : disk.read(path)) };
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
