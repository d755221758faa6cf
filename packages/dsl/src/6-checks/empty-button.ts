import type { Vocabulary } from "@annae/vocabulary";
import type { Model } from "../4-model/model.ts";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.ts";
import { shownButtons } from "./placements/placements.ts";

/** A button without a word on it. */
export const emptyButton = defineDiagnostic<Record<never, never>>({
  code: "empty-button",
  severity: "error",
  wording: {
    ko: () => ({ title: "버튼에 이름이 없습니다", help: "버튼에 보일 글을 쓰세요" }),
    en: () => ({ title: "the button has no label", help: "write what the button says" }),
  },
});

/** Finds buttons whose label is blank. */
export function checkEmptyButton(model: Model, vocabulary: Vocabulary) {
  return [...shownButtons(model, vocabulary)]
    .filter(({ button }) => button.label.trim() === "")
    .map(({ node }) => emptyButton(node.label.span, {}));
}
