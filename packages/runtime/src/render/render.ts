import type { MessageIr } from "@annae/ir";
import type { KindName, Outgoing, SizedImage } from "@annae/vocabulary";
import { readFacts } from "../scene/fact-reader.ts";
import type { Scene } from "../scene/scene.ts";
import { contentFor, messageImage, messageText } from "./content.ts";
import type { CounselorView, CustomerView, Delivery, ShownImage } from "./delivery.ts";
import { deliveryKey } from "./delivery-key.ts";
import { renditionsOf, type Sent, type Shown } from "./rendition.ts";
import { counselorWording, customerWordings, systemMessageOf } from "./system-wording.ts";

/** Deliveries, one for each bubble, or why there is none. */
export type Rendered =
  | { readonly deliveries: readonly Delivery[]; readonly missingImage: string | null }
  | { readonly reason: "nothingToShow" | "shownBefore" | "noSuchSystemMessage" };

/** The policy's message as customer and counselor see it on this channel. `index`: its place among the event's deliveries. */
export function renderMessage(
  scene: Scene,
  message: MessageIr,
  { sent, index }: { readonly sent: Sent; readonly index: number },
): Rendered {
  const { customer, counselor } = renditionsOf(scene, message, sent);
  if (customer.as === "nothing" && counselor.as === "nothing") return { reason: customer.reason };
  const isRead = customer.as === "text" || counselor.as === "text";
  const own = isRead ? ownContent(scene, message) : noContent;
  const outgoing = outgoingFor(scene, { message, own }, customer);
  const deliveries = deliver(scene, outgoing, {
    message: message.name,
    counselor: counselorViewOf(scene, { message, own }, counselor),
    index,
  });
  const { image } = contentFor(message, scene);
  const missing = customer.as === "text" && own.image === null;
  return { deliveries, missingImage: missing ? image : null };
}

/** What a message of the tenant's shows, rendered once for both audiences. */
type OwnContent = Pick<Outgoing, "text" | "image" | "buttons">;

interface Rendering {
  readonly message: MessageIr;
  readonly own: OwnContent;
}

const noContent: OwnContent = { text: "", image: null, buttons: [] };

function ownContent(scene: Scene, message: MessageIr): OwnContent {
  return {
    text: messageText(scene, message),
    image: messageImage(scene, message),
    buttons: contentFor(message, scene).buttons,
  };
}

/** The policy's message for the counselor alone: nothing goes to the platform. */
export function renderTold(scene: Scene, message: MessageIr): Rendered {
  const { text, image, buttons } = ownContent(scene, message);
  const view = { speaker: "system", text, alert: false, system: null } as const;
  const counselor = { ...view, image: shownImage(image), buttons };
  const { name } = message;
  const told = { message: name, system: null, customer: null, counselor, payloads: [] };
  const missing = image === null ? contentFor(message, scene).image : null;
  return { deliveries: [told], missingImage: missing };
}

/** A platform message that a rule sends by its code. */
export function renderSystem(scene: Scene, code: string, index: number): Rendered {
  const outgoing = systemOutgoing(scene, code, "notice");
  if (outgoing.length === 0) return { reason: "noSuchSystemMessage" };
  const counselor = counselorSystemView(scene, code);
  return {
    deliveries: deliver(scene, outgoing, { message: null, counselor, index }),
    missingImage: null,
  };
}

/** A platform message that the platform shows by itself: both audiences see it, and nothing goes out. */
export function renderAnnouncement(scene: Scene, code: string): Rendered {
  const rendered = renderSystem(scene, code, 0);
  if ("reason" in rendered) return rendered;
  return { ...rendered, deliveries: rendered.deliveries.map((one) => ({ ...one, payloads: [] })) };
}

function outgoingFor(
  scene: Scene,
  { message: { kind }, own }: Rendering,
  shown: Shown,
): readonly Outgoing[] {
  if (shown.as === "nothing") return [];
  if (shown.as === "system") return systemOutgoing(scene, shown.code, kind);
  return [{ kind, system: null, speaker: scene.channel.speakers[kind].customer, ...own }];
}

function systemOutgoing(scene: Scene, code: string, kind: KindName): readonly Outgoing[] {
  const wordings = customerWordings(scene, code) ?? [];
  return wordings.map((wording) => ({
    ...{ kind, system: code, speaker: "system", image: null },
    ...wording,
  }));
}

function counselorViewOf(
  scene: Scene,
  { message: { kind }, own }: Rendering,
  shown: Shown,
): CounselorView | null {
  if (shown.as === "nothing") return null;
  if (shown.as === "system") return counselorSystemView(scene, shown.code);
  const { counselor: speaker, alert = false } = scene.channel.speakers[kind];
  const { text, image, buttons } = own;
  return { speaker, text, alert, system: null, image: shownImage(image), buttons };
}

function counselorSystemView(scene: Scene, code: string): CounselorView | null {
  const message = systemMessageOf(scene.channel, code);
  if (message === null) return null;
  const text = counselorWording(scene, message);
  return {
    ...{ speaker: "system", text, alert: false, system: code },
    image: null,
    buttons: message.buttons,
  };
}

/** A delivery for each bubble; the counselor sees what stands for them all with the first. */
function deliver(
  scene: Scene,
  outgoing: readonly Outgoing[],
  rest: Pick<Delivery, "message" | "counselor"> & { readonly index: number },
): readonly Delivery[] {
  const { message, counselor, index } = rest;
  if (outgoing.length === 0) {
    return [{ message, system: null, customer: null, counselor, payloads: [] }];
  }
  return outgoing.map((bubble, position) => ({
    message,
    system: bubble.system,
    customer: customerViewOf(bubble),
    counselor: position === 0 ? counselor : null,
    payloads: payloadsOf(scene, bubble, index + position),
  }));
}

function customerViewOf({ speaker, text, image, buttons }: Outgoing): CustomerView {
  return { speaker, text, image: shownImage(image), buttons };
}

function shownImage(image: SizedImage | null): ShownImage | null {
  if (image === null) return null;
  const { source, width, height, format, bytes } = image;
  return { source, width, height, format, bytes };
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
