import { type HostName, hosts, type Place, parts } from "./parts.ts";

/** What came of one test. */
export interface Outcome extends Place {
  /** Why it is not as it must be; null: it is. Undefined: it was not run. */
  readonly failed: string | null | undefined;
  readonly seconds: number;
}

/** One table of faults and what came of them on each host, part by part, and below it what failed and why. */
export function contractTable(outcomes: readonly Outcome[], wanted: readonly HostName[]): string {
  const faults = outcomes.map(({ fault }) => fault.length);
  const width = Math.min(110, Math.max(20, ...faults));
  const row = (fault: string, cells: readonly string[]) =>
    [cut(fault, width).padEnd(width), ...cells.map((cell) => cell.padEnd(cellWidth))].join("  ");
  const head = row(
    "fault",
    wanted.map((host) => hosts[host].suite),
  );
  const lines = [head, "-".repeat(head.length)];
  for (const [part, doc] of Object.entries(parts)) {
    const own = outcomes.filter((one) => one.part === part);
    if (own.length === 0) continue;
    lines.push("", `${part}: ${doc}`);
    for (const [fault, some] of Map.groupBy(own, (one) => one.fault)) {
      lines.push(
        row(
          fault,
          wanted.map((host) => cellOf(some.filter((one) => one.host === host))),
        ),
      );
    }
  }
  return [...lines, "", ...failures(outcomes), summary(outcomes)].join("\n");
}

const cellWidth = 18;

function cellOf(outcomes: readonly Outcome[]): string {
  if (outcomes.length === 0) return "-";
  const failed = outcomes.filter((one) => typeof one.failed === "string").length;
  const missing = outcomes.filter((one) => one.failed === undefined).length;
  const times = outcomes.length > 1 ? ` ${outcomes.length} x` : "";
  if (failed > 0) return `FAILED${outcomes.length > 1 ? ` ${failed} of${times}` : ""}`;
  if (missing > 0) return `not run${times}`;
  const seconds = outcomes.reduce((sum, one) => sum + one.seconds, 0);
  return `ok${times} ${seconds.toFixed(1)} s`;
}

function failures(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.flatMap(({ host, part, fault, failed }) =>
    typeof failed === "string" ? [`FAILED ${host} ${part}: ${fault}`, `  ${failed}`, ""] : [],
  );
}

function summary(outcomes: readonly Outcome[]): string {
  const count = (isSo: (one: Outcome) => boolean) => outcomes.filter(isSo).length;
  const fine = count(({ failed }) => failed === null);
  const failed = count(({ failed }) => typeof failed === "string");
  const missing = count(({ failed }) => failed === undefined);
  return `${outcomes.length} tests: ${fine} as it must be, ${failed} failed, ${missing} not run`;
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
