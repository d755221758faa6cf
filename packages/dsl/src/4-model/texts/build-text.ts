import { extentOf, type TextLiteral } from "@annae/syntax";
import { bracketNames, factInBrackets } from "@annae/vocabulary";
import type { FactUse, ModelText } from "../model.ts";
import type { Resolving } from "../names/resolving.ts";
import type { NamedFact } from "../names/scope.ts";
import {
  placeholderInSystemText,
  unknownPlaceholder,
  wrongFallback,
  yesNoPlaceholder,
} from "./diagnostics.ts";
import { type LocatedHole, locatedPieces } from "./located-pieces.ts";
import { isHoleName, joinedWords } from "./template.ts";

/** A message's text with its holes resolved to facts; a hole that no fact can fill is reported. */
export function buildText(literal: TextLiteral, resolving: Resolving): ModelText {
  const uses: FactUse[] = [];
  const reported = new Set<string>();
  const template = locatedPieces(literal, true).map((piece) => {
    if (typeof piece === "string" || !("hole" in piece)) return piece;
    const fact = placeholder(piece.hole, resolving);
    if (fact !== undefined && fact.type.kind !== "yesNo") {
      uses.push({ name: fact.name, fact: fact.fact, span: piece.span });
      const { particle } = piece;
      const fallback = fallbackOf(piece, resolving);
      const at = extentOf(piece.span);
      return {
        fact: fact.name,
        type: fact.type,
        ...(fallback !== undefined && { fallback }),
        ...(particle && { particle }),
        at,
      };
    }
    if (!reported.has(piece.hole)) reportHole(piece, fact, resolving);
    reported.add(piece.hole);
    return asWritten(piece);
  });
  return { template, written: literal.text, span: literal.span, uses };
}

/** A platform message's text, in which only `#{위탁사명}` is filled in. */
export function buildPlatformText(literal: TextLiteral, resolving: Resolving): ModelText {
  const template = locatedPieces(literal, true).map((piece) => {
    if (typeof piece === "string" || !("hole" in piece)) return piece;
    const { hole, span } = piece;
    if (placeholder(hole, resolving) !== undefined) {
      resolving.findings.report(placeholderInSystemText(span, { name: hole }));
    }
    return asWritten(piece);
  });
  const { text: written, span } = literal;
  return { template: joinedWords(template), written, span, uses: [] };
}

/** What is said where the hole is empty; what says nothing, or the name of another value, is reported. */
function fallbackOf({ fallback, span }: LocatedHole, resolving: Resolving): string | undefined {
  if (fallback === undefined) return undefined;
  const said = fallback.trim();
  const isName = isHoleName(said) && placeholder(said, resolving) !== undefined;
  if (said === "") resolving.findings.report(wrongFallback(span, { is: "empty" }));
  if (isName) resolving.findings.report(wrongFallback(span, { is: "placeholder", name: said }));
  return said;
}

function asWritten({ hole, fallback, particle }: LocatedHole): string {
  const words = fallback === undefined ? hole : `${hole}|${fallback}`;
  return particle === undefined ? `[${words}]` : `[${words}]{${particle}}`;
}

/** The fact that fills the hole: by its own name, by its traditional one, or declared by the policy. */
export function placeholder(name: string, { scope }: Resolving): NamedFact | undefined {
  return scope.get(factInBrackets(name)?.name ?? name);
}

function reportHole(
  { hole, span, inside }: LocatedHole,
  fact: NamedFact | undefined,
  { findings, scope }: Resolving,
): void {
  if (fact !== undefined) {
    findings.report(yesNoPlaceholder(span, { name: hole }));
    return;
  }
  if (findings.mayExist(hole)) return;
  const wanted = { text: hole, span: inside ?? span };
  const suggestion = findings.suggest(wanted, bracketNames, scope.keys());
  const fix = inside === null ? undefined : suggestion?.fix;
  findings.report(unknownPlaceholder(span, { name: hole, nearest: suggestion?.name }, fix));
}
