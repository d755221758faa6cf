import { policyFromIr } from "@annae/ir";
import { playTests, type TestResult } from "@annae/runtime";
import type { PolicyPlace } from "./policy-files.ts";
import type { Session } from "./session.ts";

const results = new WeakMap<object, readonly TestResult[]>();

/** How the policy's tests go now; none where the policy has errors. */
export function testsOf(session: Session, place: PolicyPlace): readonly TestResult[] {
  const built = session.builtOf(place);
  const { ir, tests, sound } = built;
  if (ir === null || !sound) return [];
  const known = results.get(built);
  if (known !== undefined) return known;
  const channels = [...session.installation.channels.values()];
  const played = playTests(tests, policyFromIr(ir), channels).results;
  results.set(built, played);
  return played;
}

/** In how many of the tests the rule fires. */
export function testsWithRule(played: readonly TestResult[], label: string): number {
  return played.filter(({ events }) =>
    events.some(({ steps }) => steps.some(({ rules }) => rules.includes(label))),
  ).length;
}
