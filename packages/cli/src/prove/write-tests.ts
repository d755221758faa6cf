import { dirname, join } from "node:path";
import { placeFile, readText, unreadable, unwritable } from "@annae/disk/files";
import type { PolicyEntry } from "@annae/disk/policies";
import type { ProvedProperty } from "@annae/review";
import { type Doc, printableLine } from "@annae/vocabulary";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { refuse, say, type Terminal } from "../terminal/terminal.ts";

/** Adds a test for each counterexample to a file of tests beside the policy, each once, and says where. */
export function writeTests(
  entry: PolicyEntry,
  proved: readonly ProvedProperty[],
  terminal: Terminal,
): ExitCode {
  const tests = proved.flatMap(({ finding }) => (finding.result === "fails" ? [finding.test] : []));
  if (tests.length === 0) return exitCode.fine;
  const path = join(dirname(entry.file), "tests", "counterexamples.rules");
  const read = readText(path);
  if ("fault" in read && read.fault !== "missing")
    return refuse(terminal, unreadable(read.fault, path));
  const before = "text" in read ? read.text : "";
  const fresh = tests.filter((test) => !before.includes(headingOf(test)));
  if (fresh.length > 0) {
    const texts = [before, ...fresh].map((text) => text.trimEnd());
    const fault = placeFile(path, `${texts.filter((text) => text !== "").join("\n\n")}\n`);
    if (fault !== undefined) return refuse(terminal, unwritable(fault));
  }
  say(terminal, written(printableLine(path), fresh.length));
  return exitCode.fine;
}

function headingOf(test: string): string {
  return test.slice(0, test.indexOf("{"));
}

function written(path: string, count: number): Doc {
  return {
    ko: count === 0 ? `테스트가 이미 있습니다: ${path}` : `테스트 ${count}개를 썼습니다: ${path}`,
    en:
      count === 0
        ? `the tests are there already: ${path}`
        : `${count} ${count === 1 ? "test" : "tests"} written to ${path}`,
  };
}
