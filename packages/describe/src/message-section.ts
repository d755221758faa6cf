import type { Content, MessageIr } from "@annae/ir";
import { type Button, kinds } from "@annae/vocabulary";
import { contentNumber } from "./content-numbers.ts";
import {
  type DocumentBlock,
  type DocumentSection,
  listOf,
  type Phrase,
  paragraph,
} from "./document.ts";
import { documentWords } from "./document-words.ts";
import { originOf } from "./origins.ts";
import { supposed, type Telling } from "./telling.ts";
import { templateText } from "./template-text.ts";

/** Every message of the policy with all that it can say, each text once. */
export function messagesSection(telling: Telling): DocumentSection {
  const sections = Object.values(telling.ir.messages).map((one) => messageSection(one, telling));
  return { title: documentWords.messages[telling.locale], blocks: [], sections };
}

function messageSection(message: MessageIr, telling: Telling): DocumentSection {
  const { locale, numbers } = telling;
  const { name, kind, title, content, variants, cases, at } = message;
  const about = [{ code: name }, ` · ${kinds[kind].doc[locale]}`, ...originOf(at, telling)];
  const number = (place: Parameters<typeof contentNumber>[1]) =>
    contentNumber(message, place, telling);
  const single = cases.length + Object.keys(variants).length === 0;
  return {
    title: `${numbers.get(name)}. ${title ?? name}`,
    blocks: [
      paragraph(...about),
      ...openingBlocks(message, telling),
      ...(single ? [] : [headed(number("own"), documentWords.ownText[locale])]),
      ...contentBlocks(content, telling),
      ...cases.flatMap((one, inCase) => [
        headed(number({ inCase }), supposed(one.when, telling)),
        ...contentBlocks(one.content, telling),
      ]),
      ...Object.entries(variants).flatMap(([channel, own]) => [
        headed(number({ channel }), channelName(channel, telling)),
        ...contentBlocks(own, telling),
      ]),
    ],
    sections: [],
  };
}

function headed(number: string, when: string): DocumentBlock {
  return paragraph({ strong: `${number} ${when}` });
}

function channelName(id: string, { channels, locale }: Telling): string {
  return channels.find((channel) => channel.id === id)?.doc[locale] ?? id;
}

function openingBlocks({ opening }: MessageIr, telling: Telling): readonly DocumentBlock[] {
  if (opening === null) return [];
  const asked = { op: "atom", atom: { ask: "yes", fact: opening.fact }, at: [0, 0] } as const;
  const said = (when: string, text: string): Phrase => [`${when}: ${text}`];
  return [
    paragraph(documentWords.openingAdded[telling.locale]),
    ...listOf([
      said(supposed(asked, telling), templateText(opening.yes, telling)),
      said(supposed({ op: "not", of: asked }, telling), templateText(opening.no, telling)),
    ]),
  ];
}

/** A content: its text as customers read it, then what comes with it. */
function contentBlocks(
  { text, image, buttons }: Content,
  telling: Telling,
): readonly DocumentBlock[] {
  const { locale } = telling;
  const shown = templateText(text, telling);
  const pictures: readonly Phrase[] =
    image === null ? [] : [[`${documentWords.image[locale]}: `, { code: image }]];
  return [
    shown === "" ? paragraph(documentWords.noText[locale]) : { block: "quote", text: shown },
    ...listOf([...pictures, ...buttons.map((button) => buttonPhrase(button, telling))]),
  ];
}

/** A button with where it leads, or what it says. */
export function buttonPhrase(button: Button, { locale }: Telling): Phrase {
  const label = `${documentWords.button[locale]}: ${button.label}`;
  return "url" in button
    ? [`${label} → `, { code: button.url }]
    : [`${label} (${documentWords.says[locale]})`];
}
