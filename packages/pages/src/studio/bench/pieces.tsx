import type { FormPiece } from "@annae/studio";
import type { Language } from "../../page/language.ts";

/** A text as its author reads it: words, and chips where something is filled in. */
export function Pieces({ pieces, language }: { pieces: readonly FormPiece[]; language: Language }) {
  return (
    <>
      {pieces.map((piece, index) => {
        if (typeof piece === "string") return piece;
        if (!("hole" in piece)) {
          return (
            <span key={index} class="chip">
              {language === "ko" ? "위탁사명" : "company"}
            </span>
          );
        }
        return (
          <span key={index} class={`chip ${piece.known ? "" : "bad"}`}>
            {piece.known ? piece.name[language] : piece.hole}
          </span>
        );
      })}
    </>
  );
}
