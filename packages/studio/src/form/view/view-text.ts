import { textPieces } from "@annae/dsl";
import type { TextLiteral } from "@annae/syntax";
import { factInBrackets } from "@annae/vocabulary";
import type { FormPiece, FormText } from "./form.ts";
import { placed, type Viewing } from "./viewing.ts";

/** A text with what is filled in as chips. */
export function viewText(literal: TextLiteral, viewing: Viewing): FormText {
  return {
    written: literal.text,
    pieces: chipsIn(literal.text, viewing),
    at: placed(literal.span, viewing),
  };
}

/** The text, written as in a policy, with what is filled in as chips. */
function chipsIn(
  text: string,
  { model, reader }: Pick<Viewing, "model" | "reader">,
): readonly FormPiece[] {
  return textPieces(text, true).map((piece) => {
    if (typeof piece === "string" || "companyName" in piece) return piece;
    const name = factInBrackets(piece.hole)?.name ?? piece.hole;
    const type = model.scope.get(name)?.type.kind;
    return { ...piece, name: reader.fact(name), known: type !== undefined && type !== "yesNo" };
  });
}
