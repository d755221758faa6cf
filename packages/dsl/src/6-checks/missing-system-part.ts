import type { WrittenPolicy } from "./check.ts";
import { missingSystemPart } from "./wordings/diagnostics.ts";

/** Looks in each wording for the parts that the channels' platform messages require. */
export function checkMissingSystemPart({ model, installation }: WrittenPolicy) {
  return [...model.systemTexts.values()].flatMap(({ code, text, damaged }) => {
    if (text === null || damaged) return [];
    const required = [...installation.channels.values()].flatMap(
      ({ systemMessages }) => systemMessages[code]?.requires ?? [],
    );
    return required
      .filter(({ pattern }) => text.written.search(pattern) === -1)
      .map(({ why }) => missingSystemPart(text.span, { code, why }));
  });
}
