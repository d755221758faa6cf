import type { Channel } from "./channel.ts";

/** Codes of the channel's platform messages that its platform shows when their time comes, so that no rule sends them. */
export function shownByPlatform({
  systemMessages,
  announcements,
}: Pick<Channel, "systemMessages" | "announcements">): ReadonlySet<string> {
  const told = Object.values(systemMessages).filter(
    (message) => message.shownByPlatform !== undefined,
  );
  return new Set([...told.map(({ code }) => code), ...announcements.map(({ system }) => system)]);
}
