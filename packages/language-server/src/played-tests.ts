import { policyFromIr } from "@annae/ir";
import { playTests, type TestResult } from "@annae/runtime";
import type { Later } from "./feature.ts";
import type { PolicyPlace } from "./policy-files.ts";
import type { Built, Session } from "./session.ts";

const results = new WeakMap<Built, Promise<readonly TestResult[]>>();

/** So many tests are played before whoever types meanwhile is heard. */
const atOnce = 4;

/** How the policy's tests go now; none where the policy has errors. */
export function testsOf(
  session: Session,
  place: PolicyPlace,
  later: Later,
): Promise<readonly TestResult[]> {
  const built = session.builtOf(place);
  const known = results.get(built) ?? played(session, place, built, later);
  results.set(built, known);
  return known;
}

/** Of a policy that is changed meanwhile, how those of the changed one go. */
async function played(
  session: Session,
  place: PolicyPlace,
  built: Built,
  later: Later,
): Promise<readonly TestResult[]> {
  const { ir, tests, sound } = built;
  if (ir === null || !sound) return [];
  const channels = [...session.installation.channels.values()];
  const policy = policyFromIr(ir);
  const done: TestResult[] = [];
  for (;;) {
    const next = tests.slice(done.length, done.length + atOnce);
    done.push(...playTests(next, policy, channels).results);
    if (done.length === tests.length) return done;
    await new Promise<void>((resume) => later(resume, 0));
    if (session.builtOf(place) !== built) return testsOf(session, place, later);
  }
}

/** In how many of the tests the rule fires. */
export function testsWithRule(played: readonly TestResult[], label: string): number {
  return played.filter(({ events }) =>
    events.some(({ steps }) => steps.some(({ rules }) => rules.includes(label))),
  ).length;
}
