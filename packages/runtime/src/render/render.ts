import type { MessageIr } from "@annae/ir";
import type { KindName, Outgoing } from "@annae/vocabulary";
import { readFacts } from "../scene/fact-reader.ts";
import type { Scene } from "../scene/scene.ts";
import { contentFor, messageImage, messageText } from "./content.ts";
import type { CounselorView, CustomerView, Delivery } from "./delivery.ts";
import { deliveryKey } from "./delivery-key.ts";
import { renditionsOf, type Sent, type Shown } from "./rendition.ts";
import { counselorWording, customerWording, systemMessageOf } from "./system-wording.ts";

/** A delivery, or why there is none. */
export type Rendered =
  | { readonly delivery: Delivery; readonly missingImage: string | null }
  | { readonly reason: "nothingToShow" | "shownBefore" | "noSuchSystemMessage" };

/** The policy's message as customer and counselor see it on this channel. `index`: its place among the event's deliveries. */
export function renderMessage(
  scene: Scene,
  message: MessageIr,
  { sent, index }: { readonly sent: Sent; readonly index: number },
): Rendered {
  const { customer, counselor } = renditionsOf(scene, message, sent);
  if (customer.as === "nothing" && counselor.as === "nothing") return { reason: customer.reason };
  const outgoing = outgoingFor(scene, message, customer);
  const delivery = deliver(scene, outgoing, {
    message: message.name,
    counselor: counselorViewOf(scene, message, counselor),
    index,
  });
  const { image } = contentFor(message, scene.channel.id);
  const missing = outgoing?.system === null && outgoing.image === null;
  return { delivery, missingImage: missing ? image : null };
}

/** A platform message that a rule sends by its code. */
export function renderSystem(scene: Scene, code: string, index: number): Rendered {
  const outgoing = systemOutgoing(scene, code, "notice");
  if (outgoing === null) return { reason: "noSuchSystemMessage" };
  const counselor = counselorSystemView(scene, code);
  return {
    delivery: deliver(scene, outgoing, { message: null, counselor, index }),
    missingImage: null,
  };
}

/** A platform message that the platform shows by itself: both audiences see it, and nothing goes out. */
export function renderAnnouncement(scene: Scene, code: string): Rendered {
  const outgoing = systemOutgoing(scene, code, "notice");
  if (outgoing === null) return { reason: "noSuchSystemMessage" };
  const customer = customerViewOf(outgoing);
  const counselor = counselorSystemView(scene, code);
  const delivery = { message: null, system: code, customer, counselor, payloads: [] };
  return { delivery, missingImage: null };
}

function outgoingFor(scene: Scene, message: MessageIr, shown: Shown): Outgoing | null {
  if (shown.as === "nothing") return null;
  if (shown.as === "system") return systemOutgoing(scene, shown.code, message.kind);
  return {
    kind: message.kind,
    system: null,
    speaker: scene.channel.speakers[message.kind].customer,
    text: messageText(scene, message),
    image: messageImage(scene, message),
    buttons: contentFor(message, scene.channel.id).buttons,
  };
}

function systemOutgoing(scene: Scene, code: string, kind: KindName): Outgoing | null {
  const wording = customerWording(scene, code);
  return wording && { kind, system: code, speaker: "system", image: null, ...wording };
}

function counselorViewOf(scene: Scene, message: MessageIr, shown: Shown): CounselorView | null {
  if (shown.as === "nothing") return null;
  if (shown.as === "system") return counselorSystemView(scene, shown.code);
  const { counselor: speaker, alert = false } = scene.channel.speakers[message.kind];
  return { speaker, text: messageText(scene, message), alert, system: null };
}

function counselorSystemView(scene: Scene, code: string): CounselorView | null {
  const message = systemMessageOf(scene.channel, code);
  if (message === null) return null;
  const text = counselorWording(scene, message);
  return { speaker: "system", text, alert: false, system: code };
}

function deliver(
  scene: Scene,
  outgoing: Outgoing | null,
  rest: Pick<Delivery, "message" | "counselor"> & { readonly index: number },
): Delivery {
  return {
    message: rest.message,
    system: outgoing?.system ?? null,
    customer: outgoing && customerViewOf(outgoing),
    counselor: rest.counselor,
    payloads: outgoing === null ? [] : payloadsOf(scene, outgoing, rest.index),
  };
}

function customerViewOf({ speaker, text, image, buttons }: Outgoing): CustomerView {
  if (image === null) return { speaker, text, image, buttons };
  const { source, width, height, format, bytes } = image;
  return { speaker, text, image: { source, width, height, format, bytes }, buttons };
}

function payloadsOf(scene: Scene, outgoing: Outgoing, index: number): readonly unknown[] {
  const { channel, world, reader } = scene;
  return channel.encode(outgoing, {
    customer: world.customer.id,
    key: deliveryKey(scene.address, world.event.id, index),
    at: world.at,
    facts: readFacts(reader, channel.encodeFacts),
  });
}
