import { announcedAt, type Channel, type SystemMessage, shownByPlatform } from "@annae/vocabulary";
import { type DocumentSection, type Phrase, section, tableOf } from "./document.ts";
import { documentWords } from "./document-words.ts";
import { buttonPhrase } from "./message-section.ts";
import type { Telling } from "./telling.ts";
import { templateText } from "./template-text.ts";

/** The platforms' own messages in the policy's wording, or in the platform's; nothing where no channel has any. */
export function platformSections(telling: Telling): readonly DocumentSection[] {
  const { channels, locale } = telling;
  const heads = [
    documentWords.channel,
    documentWords.code,
    documentWords.wording,
    documentWords.shownWhen,
  ].map((d) => d[locale]);
  const rows = channels.flatMap((channel) =>
    Object.values(channel.systemMessages).map((message) => [
      [[channel.doc[locale]]],
      [[`${message.code} (${message.doc[locale]})`]],
      wording(message, telling),
      occasions(message, channel, telling),
    ]),
  );
  const tables = tableOf(heads, rows);
  return tables.length === 0 ? [] : [section(documentWords.platformTexts[locale], ...tables)];
}

function wording(message: SystemMessage, telling: Telling): readonly Phrase[] {
  const own = telling.ir.systemTexts[message.code];
  const { buttons } = own ?? message;
  const lines = own === undefined ? message.text : templateText(own.text, telling);
  return [
    ...lines.split("\n").map((line) => [line]),
    ...buttons.map((button) => buttonPhrase(button, telling)),
    ...(own === undefined ? [[`(${documentWords.byDefault[telling.locale]})`]] : []),
  ];
}

function occasions(message: SystemMessage, channel: Channel, { locale }: Telling) {
  const announced = channel.announcements.filter(({ system }) => system === message.code);
  const byRules = !shownByPlatform(channel).has(message.code);
  return [
    ...announced.map(({ at }) => [announcedAt[at][locale]]),
    ...(byRules ? [[documentWords.byRules[locale]]] : []),
  ];
}
