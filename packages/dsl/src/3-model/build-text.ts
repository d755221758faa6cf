import type { Template } from "@annae/ir";
import type { TextLiteral } from "../2-ast/ast.ts";
import { placeholderInSystemText } from "./diagnostics/placeholder-in-system-text.ts";
import { unknownPlaceholder } from "./diagnostics/unknown-placeholder.ts";
import { yesNoPlaceholder } from "./diagnostics/yes-no-placeholder.ts";
import type { FactUse, ModelText } from "./model.ts";
import type { Resolving } from "./resolving.ts";
import type { NamedFact } from "./scope.ts";
import { joinedWords, type TextPiece, textPieces } from "./template.ts";
import { spanOf } from "./written-text.ts";

/** A message's text with its holes resolved to facts; a hole that no fact can fill is reported. */
export function buildText(literal: TextLiteral, resolving: Resolving): ModelText {
  const uses: FactUse[] = [];
  const reported = new Set<string>();
  const template = textPieces(literal.text, false).map((piece) => {
    if (typeof piece === "string" || !("hole" in piece)) return piece;
    const fact = placeholder(piece.hole, resolving);
    const span = spanOf(`[${piece.hole}]`, literal.span);
    if (fact === undefined || fact.type.kind === "yesNo") {
      if (!reported.has(piece.hole)) reportHole(piece.hole, fact, literal, resolving);
      reported.add(piece.hole);
      return `[${piece.hole}]`;
    }
    uses.push({ name: fact.name, fact: fact.fact, span });
    return { fact: fact.name, type: fact.type };
  });
  return { template, written: literal.text, span: literal.span, uses };
}

/** A platform message's text, in which only `#{위탁사명}` is filled in. */
export function buildSystemText(literal: TextLiteral, resolving: Resolving): ModelText {
  const template: Template = textPieces(literal.text, true).map((piece) =>
    typeof piece === "string" || !("hole" in piece) ? piece : hardHole(piece, literal, resolving),
  );
  const { text: written, span } = literal;
  return { template: joinedWords(template), written, span, uses: [] };
}

/** The fact that fills the hole: by its own name, by its traditional one, or declared by the policy. */
export function placeholder(name: string, { vocabulary, scope }: Resolving): NamedFact | undefined {
  return scope.get(vocabulary.placeholders.get(name)?.name ?? name);
}

function hardHole(
  { hole }: Exclude<TextPiece, string | { companyName: true }>,
  literal: TextLiteral,
  resolving: Resolving,
): string {
  if (placeholder(hole, resolving) !== undefined) {
    const span = spanOf(`[${hole}]`, literal.span);
    resolving.findings.report(placeholderInSystemText(span, { name: hole }));
  }
  return `[${hole}]`;
}

function reportHole(
  name: string,
  fact: NamedFact | undefined,
  literal: TextLiteral,
  { findings, scope, vocabulary }: Resolving,
): void {
  const brackets = spanOf(`[${name}]`, literal.span);
  if (fact !== undefined) {
    findings.report(yesNoPlaceholder(brackets, { name }));
    return;
  }
  if (findings.mayExist(name)) return;
  const inside =
    brackets === literal.span
      ? brackets
      : { ...brackets, start: brackets.start + 1, end: brackets.end - 1 };
  const wanted = { text: name, span: inside };
  const suggestion = findings.suggest(wanted, vocabulary.placeholders.keys(), scope.keys());
  const fix = brackets === literal.span ? undefined : suggestion?.fix;
  findings.report(unknownPlaceholder(brackets, { name, nearest: suggestion?.name }, fix));
}
