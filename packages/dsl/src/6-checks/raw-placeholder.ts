import { spanOfWords } from "@annae/syntax";
import type { Diagnostic } from "@annae/syntax/diagnostics";
import { bracketNames, companyNameMark } from "@annae/vocabulary";
import type { ModelButton, ModelText } from "../4-model/model.ts";
import { rawHoles } from "../4-model/texts/raw-holes.ts";
import { textPieces } from "../4-model/texts/template.ts";
import type { WrittenPolicy } from "./check.ts";
import { placeholderOnButton } from "./placements/diagnostics.ts";
import { buttonsIn } from "./placements/placements.ts";
import { rawPlaceholder } from "./wordings/diagnostics.ts";

/** Finds what looks like a placeholder and would be seen raw: OPS-14. */
export function checkRawPlaceholder({
  model,
  placements,
  texts,
}: WrittenPolicy): readonly Diagnostic[] {
  const own = [...model.settings.keys(), ...model.hostFacts.keys()];
  const placeholders = [...bracketNames, ...own];
  const systemTexts = [...model.systemTexts.values()].flatMap(({ text }) => text ?? []);
  return [
    ...texts.flatMap(({ text }) => inText(text, placeholders)),
    ...systemTexts.flatMap(inSystemText),
    ...[...buttonsIn(placements)].flatMap((button) => onButton(button, placeholders)),
  ];
}

function inText({ written: text, span }: ModelText, placeholders: readonly string[]) {
  let from = span.start;
  return rawHoles(text, placeholders).map(({ written, meant }) => {
    const place = spanOfWords(written, span, from);
    const isFound = place !== span;
    if (isFound) from = place.end;
    const fix = { guess: true, edits: [{ span: place, text: `[${meant}]` }] } as const;
    const details = { written, meant, only: undefined };
    return rawPlaceholder(place, details, isFound && meant !== undefined ? fix : undefined);
  });
}

function inSystemText({ written: text, span }: ModelText) {
  return rawHoles(text, [])
    .filter(({ written }) => written !== companyNameMark)
    .map(({ written }) =>
      rawPlaceholder(spanOfWords(written, span), {
        written,
        meant: undefined,
        only: companyNameMark,
      }),
    );
}

function onButton({ node }: ModelButton, placeholders: readonly string[]) {
  const texts = [node.label, ...(node.url === null ? [] : [node.url])];
  return texts.flatMap(({ text, span }) => {
    const holes = textPieces(text, false).flatMap((piece) =>
      typeof piece === "object" && "hole" in piece && placeholders.includes(piece.hole)
        ? [`[${piece.hole}]`]
        : [],
    );
    const raw = rawHoles(text, placeholders).map(({ written }) => written);
    return [...holes, ...raw].map((written) =>
      placeholderOnButton(spanOfWords(written, span), { written }),
    );
  });
}
