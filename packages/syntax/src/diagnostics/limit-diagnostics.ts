import type { Diagnostic } from "./diagnostic.ts";
import { moreWarnings, tooManyDiagnostics } from "./too-many-diagnostics.ts";

const most = 100;

/** The first hundred of a file's diagnostics, in their order, and one that counts the rest. */
export function limitDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const next = diagnostics[most];
  if (next === undefined) return [...diagnostics];
  const more = diagnostics.length - most;
  return [...diagnostics.slice(0, most), tooManyDiagnostics(next.span, { more })];
}

/** Errors, and of every kind of warning the first hundred and one, where the next would be, that counts the rest. */
export function limitWarnings(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<string, number>();
  const kept = diagnostics.filter(({ severity, code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return severity === "error" || count <= most + 1;
  });
  const shown = new Map<string, number>();
  return kept.map((one) => {
    const place = (shown.get(one.code) ?? 0) + 1;
    shown.set(one.code, place);
    if (one.severity === "error" || place <= most) return one;
    return moreWarnings(one.span, { code: one.code, more: (counts.get(one.code) ?? 0) - most });
  });
}
