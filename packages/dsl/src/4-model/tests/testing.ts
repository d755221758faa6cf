import type { Name } from "@annae/syntax";
import type { Channel, Installation } from "@annae/vocabulary";
import { type Findings, reportUnknownName } from "../../3-policy/findings.ts";
import type { Model } from "../model.ts";
import { unknownTestName } from "./diagnostics.ts";
import type { ZoneClock } from "./zone-clock.ts";

/** What every step that reads tests has at hand. */
export interface Testing {
  readonly model: Model;
  readonly installation: Installation;
  readonly findings: Findings;
  /** Labels of all rules, and of those that decide a request's situation. */
  readonly labels: { readonly rules: readonly string[]; readonly situations: readonly string[] };
  /** The clock of a zone; null where there is no such zone. */
  readonly clockOf: (timezone: string) => ZoneClock | null;
}

/** The same for one test. */
export interface OneTest extends Testing {
  /** Null: there is no such channel, which has been reported. */
  readonly channel: Channel | null;
}

/** What a name of a test can be meant as. */
type TestNameKind = Parameters<typeof unknownTestName>[1]["what"];

/** Reports a name that stands for nothing of its kind; `more`: what else may have been meant than is listed as known. */
export function reportUnknownInTest(
  name: Name,
  what: TestNameKind,
  known: readonly string[],
  { findings }: Pick<Testing, "findings">,
  ...more: readonly Iterable<string>[]
): void {
  const details = { name: name.text, what, known };
  reportUnknownName(findings, unknownTestName, name, details, known, ...more);
}

/** The one of all that is named; null, reported, where it is none of them. `others`: what the name may have been meant as besides. */
export function namedOne<One extends string>(
  name: Name,
  what: TestNameKind,
  all: readonly One[],
  test: Testing,
  others: Iterable<string> = [],
): One | null {
  const one = all.find((each) => each === name.text);
  if (one === undefined && !test.findings.mayExist(name.text)) {
    reportUnknownInTest(name, what, [...all, ...others], test);
  }
  return one ?? null;
}
