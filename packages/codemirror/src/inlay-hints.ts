import { Decoration } from "@codemirror/view";
import type { InlayHint, InlayHintParams } from "vscode-languageserver-protocol";
import { answered } from "./answered.ts";
import { drawn } from "./drawn.ts";

/** What is not written: a message's kind, who says it where, and what a placeholder reads now. */
export const drawnHints = answered<readonly InlayHint[]>({
  about: "inlayHints",
  pause: 150,
  isAlsoOf: ({ viewportChanged }) => viewportChanged,
  ask: ({ client, uri, toPosition }, { state, viewport }) =>
    client.request<InlayHintParams, readonly InlayHint[] | null>("textDocument/inlayHint", {
      textDocument: { uri },
      range: {
        start: toPosition(viewport.from, state.doc),
        end: toPosition(viewport.to, state.doc),
      },
    }),
  show: (hints, { fromPosition }, text) =>
    Decoration.set(
      hints.map(({ position, label }) => {
        const words = typeof label === "string" ? label : label.map(({ value }) => value).join("");
        return Decoration.widget({ side: 1, widget: hint(words) }).range(
          fromPosition(position, text),
        );
      }),
      true,
    ),
});

function hint(words: string) {
  return drawn({
    key: words,
    draw: () => {
      const element = document.createElement("span");
      element.className = "cm-annae-hint";
      element.textContent = words;
      return element;
    },
  });
}
