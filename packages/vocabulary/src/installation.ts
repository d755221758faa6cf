import type { Channel } from "./channel.ts";

/** What differs from one installation to another: its channels. Everything else that policies can name is the language's. */
export interface Installation {
  readonly channels: ReadonlyMap<string, Channel>;
  /** Codes of all platform messages of all channels. */
  readonly systemCodes: ReadonlySet<string>;
}

/** The installation of these channels. */
export function install(channels: readonly Channel[]): Installation {
  return {
    channels: new Map(channels.map((channel) => [channel.id, channel])),
    systemCodes: new Set(channels.flatMap((channel) => Object.keys(channel.systemMessages))),
  };
}
