import {
  type Atom,
  atomsOf,
  type Condition,
  type Content,
  type Facts,
  factsOf,
  isSo,
  type MessageIr,
} from "@annae/ir";
import type { SizedImage } from "@annae/vocabulary";
import { readFacts } from "../scene/fact-reader.ts";
import type { Scene } from "../scene/scene.ts";
import { fillTemplate } from "./template.ts";

/** The content that is shown: the channel's own, or else that of the first case that holds, or else the common one. */
export function contentFor({ variants, cases, content }: MessageIr, scene: Scene): Content {
  const { channel, reader } = scene;
  const own = Object.hasOwn(variants, channel.id) ? variants[channel.id] : undefined;
  const inCase = () => cases.find(({ when }) => isSo(when, factsFor(when, reader)))?.content;
  return own ?? inCase() ?? content;
}

function factsFor(when: Condition<Atom>, reader: Scene["reader"]): Facts {
  return readFacts(reader, atomsOf(when).flatMap(factsOf));
}

/** The message's whole text: opening, if the kind has one, then the tenant's own words below it. */
export function messageText(scene: Scene, message: MessageIr): string {
  const { companyName } = scene.world.settings;
  const fill = (template: Content["text"]) => fillTemplate(template, scene.reader, companyName);
  const words = fill(contentFor(message, scene).text);
  if (message.opening === null) return words;
  const { fact, yes, no } = message.opening;
  const opening = fill(scene.reader.read(fact) === true ? yes : no);
  return words === "" ? opening : `${opening}\n${words}`;
}

/** The message's image sized for the channel; null where it has none or none was made. */
export function messageImage(scene: Scene, message: MessageIr): SizedImage | null {
  const { image } = contentFor(message, scene);
  if (image === null) return null;
  return scene.images({ source: image, channel: scene.channel.id, kind: message.kind });
}
