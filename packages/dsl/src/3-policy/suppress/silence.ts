import { type Locate, lineColumn, type SourceFile, type Syntax } from "@annae/syntax";
import type { Diagnostic } from "@annae/syntax/diagnostics";
import { nearestName } from "@annae/vocabulary/text";
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
 * have been found was left out. `locate`: where the diagnostics are by now.
 */
export function silence(
  found: readonly Diagnostic[],
  files: readonly Syntax[],
  complete: boolean,
  locate: Locate = (span) => span,
): readonly Diagnostic[] {
  const silences = files.flatMap(readSilences);
  if (silences.length === 0) return found;
  const onLines = byLine(found, locate);
  const silenced = new Set<Diagnostic>();
  const raised = silences.flatMap((one) => {
    const here = onLines.get(one.span.source)?.get(one.line) ?? [];
    const meant = here.filter(({ code }) => code === one.code);
    const problem = problemOf(one, here, meant, complete);
    if (problem === undefined) for (const diagnostic of meant) silenced.add(diagnostic);
    return problem ?? [];
  });
  return [...found.filter((one) => !silenced.has(one)), ...raised];
}

function byLine(
  found: readonly Diagnostic[],
  locate: Locate,
): ReadonlyMap<SourceFile, ReadonlyMap<number, readonly Diagnostic[]>> {
  const bySource = Map.groupBy(found, ({ span }) => locate(span).source);
  const lineOf = (one: Diagnostic) => {
    const { source, start } = locate(one.span);
    return lineColumn(source, start).line;
  };
  return new Map([...bySource].map(([source, here]) => [source, Map.groupBy(here, lineOf)]));
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
