import type { Channel, Doc, ImageProfile, Installation } from "@annae/vocabulary";
import {
  type Model,
  type ModelButton,
  type ModelCondition,
  type ModelContent,
  type ModelMessage,
  type ModelSystemText,
  type ModelText,
  negated,
} from "../../4-model/model.ts";
import { literalLength } from "../../4-model/texts/template.ts";
import { onlyTold } from "./each-send.ts";

/** A content with the limits of one place it has to fit in: a channel, or the message's kind. */
export interface Placement {
  /** Who sets the limits, in words: a channel's id, a kind. */
  readonly holder: Doc;
  readonly content: ModelContent;
  /** Characters that are said besides the text. */
  readonly opening: number;
  readonly maxText: number;
  readonly maxButtons: number;
  readonly maxLabel: number;
  /** Null: all. */
  readonly linkSchemes: readonly string[] | null;
  /** Null: no image is shown. */
  readonly images: ImageProfile | null;
}

/**
 * The contents of all messages and platform messages, once for each place they have to fit in. What counselors alone are
 * told goes to no platform.
 */
export function placements(model: Model, installation: Installation): readonly Placement[] {
  const channels = [...installation.channels.values()];
  const told = onlyTold(model);
  return [
    ...[...model.messages.values()].flatMap((message) =>
      placedMessage(message, channels, told.has(message.name)),
    ),
    ...[...model.systemTexts.values()].flatMap((text) => placedSystemText(text, channels)),
  ];
}

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

function placedMessage(
  message: ModelMessage,
  channels: readonly Channel[],
  isTold: boolean,
): Placement[] {
  const { kind, kindDefinition } = message;
  const opening = openingLength(message);
  const onChannels = channels.flatMap((channel) =>
    contentsOn(message, channel.id).map(
      (content): Placement => ({
        ...limitsOf(channel),
        content,
        opening,
        maxText: channel.limits.text.max,
        maxButtons: channel.limits.buttons.max,
        images: channel.images[kind],
      }),
    ),
  );
  const contents = new Set(onChannels.map(({ content }) => content));
  const ofKind = [...contents].map(
    (content): Placement => ({
      holder: kindDefinition.doc,
      content,
      opening,
      maxText: kindDefinition.maxText?.max ?? Number.POSITIVE_INFINITY,
      maxButtons: kindDefinition.maxButtons.max,
      maxLabel: Number.POSITIVE_INFINITY,
      linkSchemes: null,
      images: null,
    }),
  );
  return isTold ? ofKind : [...ofKind, ...onChannels];
}

function placedSystemText(system: ModelSystemText, channels: readonly Channel[]): Placement[] {
  const content = { text: system.text, image: null, buttons: system.buttons };
  return channels.flatMap((channel): Placement[] => {
    const message = channel.systemMessages[system.code];
    if (message === undefined) return [];
    const maxText = message.maxText.max;
    const maxButtons = message.maxButtons.max;
    return [{ ...limitsOf(channel), content, opening: 0, maxText, maxButtons, images: null }];
  });
}

function limitsOf(channel: Channel): Pick<Placement, "holder" | "maxLabel" | "linkSchemes"> {
  const name = `\`${channel.id}\``;
  return {
    holder: { ko: name, en: name },
    maxLabel: channel.limits.buttonLabel.max,
    linkSchemes: channel.limits.linkSchemes,
  };
}

function openingLength({ opening }: ModelMessage): number {
  return opening === null ? 0 : Math.max(literalLength(opening.yes), literalLength(opening.no));
}

/** Every button that is placed, once. */
export function buttonsIn(placements: readonly Placement[]): Set<ModelButton> {
  return new Set(placements.flatMap(({ content }) => content.buttons));
}
