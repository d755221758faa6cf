import { autocompletion, CompletionContext, type CompletionSource } from "@codemirror/autocomplete";
import { serverCompletionSource } from "@codemirror/lsp-client";
import type { Extension } from "@codemirror/state";

/** The server's completions. The client asks by itself behind Latin letters alone; Hangul leads to words, too. */
const source: CompletionSource = (context) => {
  const { state, pos, view } = context;
  const isWord = /\p{L}$/u.test(state.sliceDoc(Math.max(0, pos - 2), pos));
  return serverCompletionSource(isWord ? new CompletionContext(state, pos, true, view) : context);
};

/** What can stand at the cursor, offered as one types. */
export const completionAsTyped: Extension = autocompletion({ override: [source] });
