import type { Doc, Vocabulary } from "@annae/vocabulary";
import type { Model } from "../4-model/model.ts";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.ts";

/** A wording of a platform message without a part that the platform insists on. */
export const missingSystemPart = defineDiagnostic<{
  readonly code: string;
  readonly why: Doc;
}>({
  code: "missing-system-part",
  severity: "error",
  wording: {
    ko: ({ code, why }) => ({
      title: `시스템 메시지 \`${code}\`에 꼭 있어야 할 것이 없습니다: ${why.ko}`,
      help: "글에 넣으세요. 없으면 플랫폼이 받아 주지 않습니다",
    }),
    en: ({ code, why }) => ({
      title: `the platform message \`${code}\` lacks a required part: ${why.en}`,
      help: "put it into the text; the platform refuses the message without it",
    }),
  },
});

/** Looks in each wording for the parts that the channels' platform messages require. */
export function checkMissingSystemPart(model: Model, vocabulary: Vocabulary) {
  return [...model.systemTexts.values()].flatMap(({ code, text, damaged }) => {
    if (text === null || damaged) return [];
    const required = [...vocabulary.channels.values()].flatMap(
      ({ systemMessages }) => systemMessages[code]?.requires ?? [],
    );
    return required
      .filter(({ pattern }) => text.written.search(pattern) === -1)
      .map(({ why }) => missingSystemPart(text.span, { code, why }));
  });
}
