import type { Policy } from "@annae/ir";
import type { Channel, KindName, SizedImage, World } from "@annae/vocabulary";
import type { FactReader } from "./fact-reader.ts";

/** The sized image of a message for a channel, or null where the build made none. `source`: path as the policy writes it. */
export type ImageLookup = (image: {
  readonly source: string;
  readonly channel: string;
  readonly kind: KindName;
}) => SizedImage | null;

/** What one event is decided and rendered from; nothing in it changes while that happens. */
export interface Scene {
  readonly policy: Policy;
  readonly channel: Channel;
  readonly world: World;
  readonly images: ImageLookup;
  readonly reader: FactReader;
  /** Names the conversation among all conversations of all tenants; goes into the keys of deliveries. */
  readonly address: string;
}

/** A lookup without any image. */
export const noImages: ImageLookup = () => null;
