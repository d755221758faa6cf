import type { Terminal } from "../terminal.ts";
import type { ReportedPolicy, ReportOf } from "./report.ts";
import type { ReportFormat } from "./report-format.ts";

/** Where people are spoken to: formats for programs have the standard output to themselves. */
export function besideReport(format: ReportFormat, terminal: Terminal): Terminal {
  return format === "pretty" ? terminal : { ...terminal, out: terminal.err };
}

/** Writes what was found where programs read it; people have been told. */
export async function writeReport(
  format: ReportFormat,
  policies: () => readonly ReportedPolicy[],
  of: ReportOf,
  { locale, out }: Terminal,
): Promise<void> {
  if (format === "pretty") return;
  const { reportText } = await import("./report.ts");
  out.write(await reportText(format, policies(), { locale, of }));
}
