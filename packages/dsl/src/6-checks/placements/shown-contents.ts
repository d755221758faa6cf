import type { Installation } from "@annae/vocabulary";
import {
  type ModelCondition,
  type ModelContent,
  type ModelMessage,
  type ModelText,
  negated,
} from "../../4-model/model.ts";

/** What the message can be on the channel of that id: its own, or else what it is in any case. */
export function contentsOn(message: ModelMessage, channel: string): readonly ModelContent[] {
  const own = message.variants.get(channel);
  return own === undefined ? allContents(message) : [own];
}

/** What must hold for the content to be said where no channel has its own: its case, and none before it. */
export function saidWhen(
  { content: main, cases }: ModelMessage,
  content: ModelContent,
): readonly ModelCondition[] {
  const place = cases.findIndex((one) => one.content === content);
  if (place < 0 && content !== main) return [];
  const before = place < 0 ? cases : cases.slice(0, place);
  const own = cases[place]?.when ?? null;
  const others = before.flatMap(({ when }) => (when === null ? [] : [negated(when)]));
  return own === null ? others : [...others, own];
}

function allContents({ content, cases }: ModelMessage): readonly ModelContent[] {
  return [content, ...cases.map((one) => one.content)];
}

/** The different contents of a message that a channel can show; without channels its main content. */
export function shownContents(
  message: ModelMessage,
  installation: Installation,
): Set<ModelContent> {
  const shown = [...installation.channels.keys()].flatMap((id) => contentsOn(message, id));
  return new Set(shown.length === 0 ? allContents(message) : shown);
}

/** The different texts of a message that a channel can show. */
export function shownTexts(message: ModelMessage, installation: Installation): Set<ModelText> {
  const contents = [...shownContents(message, installation)];
  return new Set(contents.flatMap(({ text }) => text ?? []));
}
