import type { SaidWords } from "@annae/syntax/diagnostics";
import type { Installation } from "@annae/vocabulary";
import type { ModelContent, ModelMessage } from "../4-model/model.ts";
import type { WrittenPolicy } from "./check.ts";
import { contentsOn } from "./placements/shown-contents.ts";
import { emptyMessage } from "./wordings/diagnostics.ts";

/** Finds messages with neither text nor image on a channel; a kind that opens with words of its own may be empty. */
export function checkEmptyMessage({ model, installation }: WrittenPolicy) {
  const messages = [...model.messages.values()].flatMap((message) => {
    const empty = message.damaged || message.opening !== null ? [] : emptyOn(message, installation);
    if (empty.length === 0) return [];
    const on = empty.length === installation.channels.size ? [] : empty;
    return [emptyMessage(message.span, { name: message.name, on: channelWords(on) })];
  });
  const systemTexts = [...model.systemTexts.values()].flatMap(({ code, span, text, damaged }) =>
    damaged || !isBlank({ text, image: null }) ? [] : [emptyMessage(span, { name: code, on: "" })],
  );
  return [...messages, ...systemTexts];
}

function channelWords(channels: readonly string[]): SaidWords {
  const list = channels.join(", ");
  return list === "" ? "" : { ko: ` (${list})`, en: ` on ${list}` };
}

function emptyOn(message: ModelMessage, installation: Installation): readonly string[] {
  return [...installation.channels.keys()].filter((id) => contentsOn(message, id).some(isBlank));
}

function isBlank({ text, image }: Pick<ModelContent, "text" | "image">): boolean {
  return image === null && (text === null || text.written.trim() === "");
}
