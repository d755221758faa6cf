import type { Channel, Doc, ImageProfile, Installation } from "@annae/vocabulary";
import type {
  Model,
  ModelButton,
  ModelContent,
  ModelMessage,
  ModelSystemText,
} from "../../4-model/model.ts";
import { literalLength } from "../../4-model/texts/template.ts";
import { onlyTold } from "./each-send.ts";
import { contentsOn } from "./shown-contents.ts";

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
