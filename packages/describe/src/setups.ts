import type { Atom, Condition } from "@annae/ir";
import type { Channel } from "@annae/vocabulary";
import { documentWords } from "./document-words.ts";
import { certainty } from "./known-facts.ts";
import type { Telling } from "./telling.ts";

/** A channel as a company uses it. */
export interface Setup {
  readonly channel: Channel;
  readonly facts: { readonly channel: string; readonly chatbot: boolean };
}

/** The setups in which the condition can hold. */
export function setupsOf(channels: readonly Channel[], when: Condition<Atom>): readonly Setup[] {
  return channels
    .flatMap((channel) =>
      [false, true].map((chatbot) => ({ channel, facts: { channel: channel.id, chatbot } })),
    )
    .filter(({ facts }) => certainty(when, facts) !== false);
}

/** What the setups are called together, one line for each channel. */
export function setupNames(
  setups: readonly Setup[],
  { channels, locale }: Telling,
): readonly string[] {
  if (setups.length === channels.length * 2) return [documentWords.everyChannel[locale]];
  return channels.flatMap((channel) => {
    const [first, ...others] = setups.filter((setup) => setup.channel === channel);
    if (first === undefined) return [];
    const name = channel.doc[locale];
    if (others.length > 0) return [name];
    const chatbot = first.facts.chatbot ? documentWords.withChatbot : documentWords.withoutChatbot;
    return [`${name} (${chatbot[locale]})`];
  });
}
