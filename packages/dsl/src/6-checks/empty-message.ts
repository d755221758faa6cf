import type { Vocabulary } from "@annae/vocabulary";
import type { Model, ModelContent, ModelMessage } from "../4-model/model.ts";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.ts";
import { contentOn } from "./placements/placements.ts";

/** A message that says and shows nothing. */
export const emptyMessage = defineDiagnostic<{
  readonly name: string;
  /** Channels on which it is empty; none where it is empty everywhere. */
  readonly on: readonly string[];
}>({
  code: "empty-message",
  severity: "error",
  wording: {
    ko: ({ name, on }) => ({
      title: `메시지 \`${name}\`에 내용이 없습니다${on.length > 0 ? ` (${on.join(", ")})` : ""}`,
      help: '`text "…"`를 쓰세요',
    }),
    en: ({ name, on }) => ({
      title: `the message \`${name}\` is empty${on.length > 0 ? ` on ${on.join(", ")}` : ""}`,
      help: 'give it a `text "…"`',
    }),
  },
});

/** Finds messages with neither text nor image on a channel; a kind that opens with words of its own may be empty. */
export function checkEmptyMessage(model: Model, vocabulary: Vocabulary) {
  const messages = [...model.messages.values()].flatMap((message) => {
    const empty = message.damaged || message.opening !== null ? [] : emptyOn(message, vocabulary);
    if (empty.length === 0) return [];
    const on = empty.length === vocabulary.channels.size ? [] : empty;
    return [emptyMessage(message.span, { name: message.name, on })];
  });
  const systemTexts = [...model.systemTexts.values()].flatMap(({ code, span, text, damaged }) =>
    damaged || !isBlank({ text, image: null }) ? [] : [emptyMessage(span, { name: code, on: [] })],
  );
  return [...messages, ...systemTexts];
}

function emptyOn(message: ModelMessage, vocabulary: Vocabulary): readonly string[] {
  return [...vocabulary.channels.keys()].filter((id) => isBlank(contentOn(message, id)));
}

function isBlank({ text, image }: Pick<ModelContent, "text" | "image">): boolean {
  return image === null && (text === null || text.written.trim() === "");
}
