import type { FormMessage, FormProblem } from "@annae/studio";
import { type ChannelName, channelNames } from "../bench-state.ts";
import type { OpenDraft } from "../state.ts";

/** How a message stands: something is wrong with it, it is off, it was changed, or it is as it was opened. */
export type MessageLook = "err" | "off" | "draft" | "live";

/** Everything that is wrong with a message, inside its contents too. */
export function problemsOf({ problems, contents }: FormMessage): readonly FormProblem[] {
  return [...problems, ...contents.flatMap((content) => content.problems)];
}

/** The look of a message in a draft. */
export function lookOf(message: FormMessage, { texts, opened }: OpenDraft): MessageLook {
  if (problemsOf(message).some(({ severity }) => severity === "error")) return "err";
  if (!message.on && message.sentBy.length > 0) return "off";
  const { path, start, end } = message.at;
  const written = texts[path]?.slice(start, end) ?? "";
  return opened[path]?.includes(written) === true ? "live" : "draft";
}

/** The channels on which customers can read something of it. */
export function reachedBy({ contents }: FormMessage): ReadonlySet<ChannelName> {
  const metered = new Set(contents.flatMap(({ meters }) => meters.map(({ channel }) => channel)));
  return new Set(channelNames.filter((channel) => metered.has(channel)));
}
