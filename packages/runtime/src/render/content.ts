import type { Content, MessageIr } from "@annae/ir";
import type { SizedImage } from "@annae/vocabulary";
import type { Scene } from "../scene/scene.ts";
import { fillTemplate } from "./template.ts";

/** The content that the channel shows: its own variant, or the common one. */
export function contentFor(message: MessageIr, channel: string): Content {
  return (Object.hasOwn(message.variants, channel) && message.variants[channel]) || message.content;
}

/** The message's whole text: opening, if the kind has one, then the tenant's own words below it. */
export function messageText(scene: Scene, message: MessageIr): string {
  const { companyName } = scene.world.settings;
  const fill = (template: Content["text"]) => fillTemplate(template, scene.reader, companyName);
  const words = fill(contentFor(message, scene.channel.id).text);
  if (message.opening === null) return words;
  const { fact, yes, no } = message.opening;
  const opening = fill(scene.reader.read(fact) === true ? yes : no);
  return words === "" ? opening : `${opening}\n${words}`;
}

/** The message's image sized for the channel; null where it has none or none was made. */
export function messageImage(scene: Scene, message: MessageIr): SizedImage | null {
  const { image } = contentFor(message, scene.channel.id);
  if (image === null) return null;
  return scene.images({ source: image, channel: scene.channel.id, kind: message.kind });
}
