import type { NamedTest } from "./behaviours.ts";

/** The tests that passed in a run, from the file that vitest's JSON reporter writes; none where it is no such file. */
export function testsOfRun(report: unknown): readonly NamedTest[] {
  return listIn(report, "testResults").flatMap((file) =>
    listIn(file, "assertionResults")
      .filter((test) => textIn(test, "status") === "passed")
      .map((test) => ({ title: textIn(test, "fullName"), file: textIn(file, "name") })),
  );
}

/** The tests that exist, from the file that `vitest list --json` writes; none where it is no such file. */
export function testsOfList(list: unknown): readonly NamedTest[] {
  return (Array.isArray(list) ? list : []).map((test) => ({
    title: textIn(test, "name"),
    file: textIn(test, "file"),
  }));
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const part = partIn(value, key);
  return Array.isArray(part) ? part : [];
}

function textIn(value: unknown, key: string): string {
  const part = partIn(value, key);
  return typeof part === "string" ? part : "";
}

function partIn(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}
