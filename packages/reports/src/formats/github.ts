import { diagnosticsToJson } from "@annae/syntax/diagnostics";
import { type Locale, printableLine } from "@annae/vocabulary";
import type { FoundInFile } from "./found.ts";

/**
 * The diagnostics as workflow commands of GitHub Actions, one per line, which GitHub shows beside the changed lines.
 * Columns are given only where a diagnostic stands on one line, as GitHub asks for.
 */
export function githubReport(found: readonly FoundInFile[], locale: Locale): string {
  const all = found.flatMap(({ diagnostics }) => diagnosticsToJson(diagnostics));
  return all
    .map(({ severity, code, message, path, line, column, endLine, endColumn }) => {
      const { title, help } = message[locale];
      const columns =
        line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {};
      const place = { file: path.replaceAll("\\", "/"), line, endLine, ...columns, title: code };
      return `${command(severity, place)}${printableLine(escapeData(help === null ? title : `${title}\n${help}`))}\n`;
    })
    .join("");
}

function command(name: string, properties: Readonly<Record<string, string | number>>): string {
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${printableLine(escapeProperty(String(value)))}`,
  );
  return `::${name} ${list.join(",")}::`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
