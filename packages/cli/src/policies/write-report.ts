import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { ReportedPolicy, ReportFormat, ReportOf } from "@annae/reports/formats";
import { version } from "../installation.ts";
import type { Terminal } from "../terminal/terminal.ts";

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
  const { reportText } = await import("@annae/reports/report");
  out.write(await reportText(format, policies(), { locale, of, tool }));
}

async function tool() {
  const { diagnosticPages } = await import("../explain/explain-code.ts");
  return { version, pages: diagnosticPages(), fileUrl };
}

function fileUrl(path: string): string | null {
  return isAbsolute(path) ? pathToFileURL(path).href : null;
}
