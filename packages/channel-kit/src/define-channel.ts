import type { Channel } from "@annae/vocabulary";

/** Gives the channel back, checked against its type. */
export function defineChannel(channel: Channel): Channel {
  return channel;
}
