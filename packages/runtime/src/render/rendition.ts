import { fallbackRow } from "@annae/channel-kit";
import type { MessageIr } from "@annae/ir";
import type { FallbackRow, Moment, Rendition } from "@annae/vocabulary";
import type { Scene } from "../scene/scene.ts";
import { systemMessageOf } from "./system-wording.ts";

/** What one audience sees of a message: its text, a platform message by code, or nothing and why. */
export type Shown =
  | { readonly as: "text" }
  | { readonly as: "system"; readonly code: string }
  | { readonly as: "nothing"; readonly reason: "nothingToShow" | "shownBefore" };

/** When each message and platform message was last sent in this consultation. */
export type Sent = Readonly<Record<string, Moment>>;

/** What customer and counselor see of the message, by the first row of the channel's fallback table that holds. */
export function renditionsOf(scene: Scene, message: MessageIr, sent: Sent) {
  const row = fallbackRow(scene.channel, message.kind, scene.reader.read);
  const show = (audience: "customer" | "counselor"): Shown =>
    row === undefined
      ? { as: "text" }
      : shown(scene, { ...row, rendition: row[audience] }, { name: message.name, sent });
  return { customer: show("customer"), counselor: show("counselor") };
}

function shown(
  scene: Scene,
  row: FallbackRow & { readonly rendition: Rendition },
  { name, sent }: { readonly name: string; readonly sent: Sent },
): Shown {
  const { rendition, once } = row;
  if ("show" in rendition && rendition.show === "nothing") {
    return { as: "nothing", reason: "nothingToShow" };
  }
  const key = "show" in rendition ? name : rendition.system;
  if (once === true && Object.hasOwn(sent, key)) return { as: "nothing", reason: "shownBefore" };
  if ("show" in rendition) return { as: "text" };
  return systemMessageOf(scene.channel, rendition.system) === null
    ? { as: "nothing", reason: "nothingToShow" }
    : { as: "system", code: rendition.system };
}
