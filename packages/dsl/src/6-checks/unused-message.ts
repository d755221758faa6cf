import type { Model } from "../4-model/model.ts";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.ts";
import { particle } from "../diagnostics/korean.ts";
import { eachSend } from "./satisfy/each-send.ts";

/** A message that no rule sends. */
export const unusedMessage = defineDiagnostic<{ readonly name: string }>({
  code: "unused-message",
  severity: "warning",
  wording: {
    ko: ({ name }) => ({
      title: `메시지 \`${name}\`${particle(name, "을/를")} 보내는 규칙이 없습니다`,
      help: `\`send ${name}\`${particle(name, "을/를")} 규칙에 쓰거나 메시지를 지우세요`,
    }),
    en: ({ name }) => ({
      title: `no rule sends the message \`${name}\``,
      help: `use \`send ${name}\` in a rule, or remove the message`,
    }),
  },
});

/** Finds messages that the policy itself declares and never sends; those of a base policy are its business. */
export function checkUnusedMessage(model: Model) {
  if (model.unclear) return [];
  const sent = new Set([...eachSend(model)].map(({ message }) => message));
  return [...model.messages.values()]
    .filter(({ name, policy }) => policy === model.policy && !sent.has(name))
    .map(({ name, span }) => unusedMessage(span, { name }));
}
