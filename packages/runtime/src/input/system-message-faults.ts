import {
  type Channel,
  type SystemMessageSetting,
  type SystemMessageWording,
  type TenantSettings,
  type WordingLimits,
  wordingDemands,
} from "@annae/vocabulary";
import { type Fault, pathBelow } from "./fault.ts";
import { unknownKey } from "./wording.ts";

/** What the platforms take of each of their messages, by code. */
export type SystemMessageLimits = ReadonlyMap<string, WordingLimits>;

/** The limits of all platform messages of these channels. */
export function systemMessageLimits(
  channels: readonly Pick<Channel, "systemMessages" | "commands">[],
): SystemMessageLimits {
  return new Map(
    channels.flatMap(({ systemMessages, commands: { end } }) =>
      Object.entries(systemMessages).map(([code, message]) => [code, { ...message, end }] as const),
    ),
  );
}

/**
 * What is wrong with a tenant's wordings of platform messages: codes that nobody knows, and what the checks of a
 * policy's own wordings would find (GEN-7). A rejected wording may be wrong: the platform has said so, and nobody sees it.
 */
export function systemMessageFaults(
  { systemMessages, chatbot }: Pick<TenantSettings, "systemMessages" | "chatbot">,
  limits: SystemMessageLimits,
  path: string,
): readonly Fault[] {
  return Object.entries(systemMessages).flatMap(([code, setting]) => {
    const limit = limits.get(code);
    const at = pathBelow(path, code);
    if (limit === undefined) return [{ path: at, message: unknownKey(code, [...limits.keys()]) }];
    return wordingsOf(setting, at).flatMap((placed) =>
      wordingDemands(limit, placed.wording, chatbot).flatMap(({ faults }) =>
        faults.map((fault) => ({
          path: pathBelow(placed.at, ...fault.at),
          message: fault.message,
        })),
      ),
    );
  });
}

interface Placed {
  readonly wording: SystemMessageWording;
  readonly at: string;
}

function wordingsOf({ approved, ...setting }: SystemMessageSetting, at: string): readonly Placed[] {
  return [
    ...(setting.state === "rejected" ? [] : [{ wording: setting, at }]),
    ...(approved === undefined ? [] : [{ wording: approved, at: pathBelow(at, "approved") }]),
  ];
}
