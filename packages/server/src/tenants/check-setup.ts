import { posix } from "node:path";
import { installedChannels } from "@annae/installation/channels";
import { policyFromIr } from "@annae/ir";
import { playTests, type TestResult } from "@annae/runtime";
import { particle } from "@annae/vocabulary";
import { mostFindings } from "../limits.ts";
import type { PolicyFinding } from "../protocol/tenant.ts";
import { type Bookcase, prepare } from "./prepare.ts";
import type { FilesOfPolicy, TenantSetup } from "./tenant-setup.ts";

/** What was found of a setup, and how much is left to be proved of it. */
export interface CheckedSetup {
  readonly findings: readonly PolicyFinding[];
  /** Properties of its policy; none where it has errors. */
  readonly properties: number;
}

/** Everything that is found of what a tenant would decide by, its tests played where it has no errors. */
export async function checkSetup(
  setup: Pick<TenantSetup, "policy" | "settings" | "counselors">,
  bookcase: Bookcase,
): Promise<CheckedSetup> {
  const prepared = await prepare(setup, bookcase, testFilesOf(setup.policy));
  if (!prepared.ok) return { findings: prepared.findings, properties: 0 };
  const { tests, findings, revision } = prepared;
  if ("built" in revision.policy) return { findings, properties: 0 };
  const { results } = playTests(tests, policyFromIr(revision.policy), installedChannels);
  const failed = results.filter(({ passed }) => !passed);
  return {
    findings: [...failed.map(failureOf), ...findings].slice(0, mostFindings),
    properties: revision.policy.properties.length,
  };
}

/** As `annae test` finds them: in the folder of tests beside the policy. */
function testFilesOf({ entry, files }: FilesOfPolicy): readonly string[] {
  const folder = posix.join(posix.dirname(entry), "tests");
  return Object.keys(files).filter(
    (path) => posix.dirname(path) === folder && path.endsWith(".rules"),
  );
}

/** A test that fails, at the first event that went otherwise, with what was expected and seen there. */
function failureOf({ test, events, faults }: TestResult): PolicyFinding {
  const wrong = events.find(({ passed }) => !passed);
  const [fault] = faults;
  const { file, line, column } = wrong?.place ?? fault?.place ?? test.place;
  const seen = (wrong?.lines ?? []).flatMap(({ sign, words }) =>
    sign === "both" ? [] : [`${sign === "expected" ? "-" : "+"} ${words}`],
  );
  const rest = (locale: "ko" | "en") =>
    [...(fault === undefined ? [] : [fault.message[locale]]), ...seen].join("\n");
  const name = `"${test.title}"`;
  return {
    ...{ severity: "error", path: "test-failed", file, line, column },
    ko: `테스트 ${name}${particle(test.title, "이/가")} 실패합니다\n${rest("ko")}`.trim(),
    en: `the test ${name} fails\n${rest("en")}`.trim(),
  };
}
