import { lineColumn, type SourceFile } from "../../0-source/source-file.ts";
import type { Span } from "../../0-source/span.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearestName } from "../../diagnostics/nearest-name.ts";
import {
  idleSilence,
  malformedSilence,
  silencedError,
  silenceWithoutReason,
} from "../diagnostics.ts";
import { readSilences, type Silence } from "./read-silences.ts";

/**
 * The diagnostics without the warnings that comments in these files silence (`// annae: allow code because reason`), and
 * what is wrong with those comments. A comment that silences nothing is told only where `complete`: nothing that could
 * have been found was left out.
 */
export function silence(
  found: readonly Diagnostic[],
  files: readonly SourceFile[],
  complete: boolean,
): readonly Diagnostic[] {
  const silences = files.flatMap(readSilences);
  if (silences.length === 0) return found;
  const silenced = new Set<Diagnostic>();
  const raised = silences.flatMap((one) => {
    const here = found.filter(({ span }) => isOnLine(span, one));
    const meant = here.filter(({ code }) => code === one.code);
    const problem = problemOf(one, here, meant, complete);
    if (problem === undefined) for (const diagnostic of meant) silenced.add(diagnostic);
    return problem ?? [];
  });
  return [...found.filter((one) => !silenced.has(one)), ...raised];
}

function isOnLine({ source, start }: Span, { span, line }: Silence): boolean {
  return source === span.source && lineColumn(source, start).line === line;
}

/** Why the comment silences nothing; undefined where it does. */
function problemOf(
  { span, code, codeSpan, reason }: Silence,
  here: readonly Diagnostic[],
  meant: readonly Diagnostic[],
  complete: boolean,
): Diagnostic | undefined {
  if (code === null) return malformedSilence(span, {});
  if (meant.some(({ severity }) => severity === "error")) return silencedError(span, { code });
  if (reason === "") return silenceWithoutReason(span, { code });
  if (meant.length > 0 || !complete) return undefined;
  const nearest = nearestName(
    code,
    here.map((one) => one.code),
  );
  if (nearest === undefined) return idleSilence(span, { code, nearest });
  const edits = [{ span: codeSpan, text: nearest }];
  return idleSilence(span, { code, nearest }, { guess: true, edits });
}
