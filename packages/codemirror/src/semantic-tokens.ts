import { type Extension, type Range, RangeSet } from "@codemirror/state";
import { Decoration } from "@codemirror/view";
import type {
  SemanticTokens,
  SemanticTokensOptions,
  SemanticTokensRangeParams,
} from "vscode-languageserver-protocol";
import { answered } from "./answered.ts";

/** Words coloured by what they mean, in the part that is seen. */
export const wordColours: Extension = answered<SemanticTokens>({
  about: "semanticTokens",
  pause: 0,
  isAlsoOf: ({ viewportChanged }) => viewportChanged,
  ask: ({ client, uri, toPosition }, { state, viewport }) =>
    client.request<SemanticTokensRangeParams, SemanticTokens | null>(
      "textDocument/semanticTokens/range",
      {
        textDocument: { uri },
        range: {
          start: toPosition(viewport.from, state.doc),
          end: toPosition(viewport.to, state.doc),
        },
      },
    ),
  show: ({ data }, { client, fromPosition }, text) => {
    const legend = client.serverCapabilities?.semanticTokensProvider?.legend;
    const marks: Range<Decoration>[] = [];
    let [line, character] = [0, 0];
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, right = 0, length = 0, type = 0] = data.slice(at, at + 4);
      line += down;
      character = down === 0 ? character + right : right;
      const from = fromPosition({ line, character }, text);
      marks.push(markOf(legend, type).range(from, from + length));
    }
    return RangeSet.of(marks);
  },
});

function markOf(legend: SemanticTokensOptions["legend"] | undefined, type: number): Decoration {
  return Decoration.mark({ class: `cm-annae-${legend?.tokenTypes[type]}` });
}
