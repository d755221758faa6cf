import { type EventName, eventsOf, type Vocabulary } from "@annae/vocabulary";
import type { Span } from "../0-source/span.ts";
import type { FactUse, Model, ModelMessage } from "../4-model/model.ts";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.ts";
import { lineOf, writtenText } from "../diagnostics/written-text.ts";
import { shownTexts } from "./placements/placements.ts";
import { eachSend } from "./satisfy/each-send.ts";

/** A message that is sent at an event where a placeholder of its text cannot be filled. */
export const placeholderNotAvailable = defineDiagnostic<{
  readonly message: string;
  readonly placeholder: string;
  readonly place: Span;
  readonly event: EventName;
  readonly available: readonly EventName[];
}>({
  code: "placeholder-not-available",
  severity: "error",
  wording: {
    ko: ({ message, placeholder, place, event, available }) => ({
      title: `\`${event}\`에서 보내는 \`${message}\`의 \`${placeholder}\`에 채울 값이 없습니다`,
      help: `${lineOf(place)}에서 \`${placeholder}\`을(를) 빼거나, 값이 있는 ${available.map((one) => `\`on ${one}\``).join(", ")}에서 보내세요`,
    }),
    en: ({ message, placeholder, place, event, available }) => ({
      title: `\`${placeholder}\` of \`${message}\` has no value at \`${event}\``,
      help: `take it out at ${lineOf(place)}, or send the message at ${available.map((one) => `\`on ${one}\``).join(", ")}, where it has one`,
    }),
  },
});

/** Compares each event that can send a message with the events of the facts in its texts. */
export function checkPlaceholderNotAvailable(model: Model, vocabulary: Vocabulary) {
  const limited = new Map<string, readonly FactUse[]>();
  return [...eachSend(model)].flatMap(({ event, message, span }) => {
    const declared = model.messages.get(message);
    if (declared === undefined) return [];
    const uses = limited.get(message) ?? limitedUses(declared, vocabulary);
    limited.set(message, uses);
    return uses.flatMap(({ fact, span: place }) => {
      const available = fact === null ? [] : (eventsOf(fact) ?? []);
      const placeholder = writtenText(place);
      return available.includes(event)
        ? []
        : [placeholderNotAvailable(span, { message, placeholder, place, event, available })];
    });
  });
}

/** Facts that have a value at some events only, each once. */
function limitedUses(message: ModelMessage, vocabulary: Vocabulary): readonly FactUse[] {
  const uses = [
    ...message.openingUses,
    ...[...shownTexts(message, vocabulary)].flatMap((text) => text.uses),
  ];
  const byName = new Map(uses.map((use) => [use.name, use]));
  return [...byName.values()].filter(({ fact }) => fact !== null && eventsOf(fact) !== null);
}
