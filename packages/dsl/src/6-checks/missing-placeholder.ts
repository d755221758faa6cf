import { factInBrackets, type Installation } from "@annae/vocabulary";
import type { ModelMessage, ModelText } from "../4-model/model.ts";
import type { WrittenPolicy } from "./check.ts";
import { shownTexts } from "./placements/shown-contents.ts";
import { missingPlaceholder } from "./wordings/diagnostics.ts";

/** Looks in every text of a message for the placeholders that its kind must contain. */
export function checkMissingPlaceholder({ model, installation }: WrittenPolicy) {
  return [...model.messages.values()].flatMap((message) =>
    (message.kindDefinition.requires ?? []).flatMap((placeholder) => {
      const fact = factInBrackets(placeholder)?.name ?? placeholder;
      return placesWithout(fact, message, installation).map((span) =>
        missingPlaceholder(span, { placeholder, message: message.name }),
      );
    }),
  );
}

function placesWithout(fact: string, message: ModelMessage, installation: Installation) {
  if (message.damaged) return [];
  const texts = [...shownTexts(message, installation)];
  if (texts.length === 0) return [message.span];
  return texts.filter((text) => !names(text, fact)).map(({ span }) => span);
}

function names({ uses }: ModelText, fact: string): boolean {
  return uses.some(({ name }) => name === fact);
}
