import type { Channel, Doc, SystemMessage, SystemMessageSetting } from "@annae/vocabulary";
import { type Fault, pathBelow } from "./fault.ts";
import { unknownKey } from "./wording.ts";

/** What the platforms take of each of their messages, by code. */
export type SystemMessageLimits = ReadonlyMap<
  string,
  Pick<SystemMessage, "maxText" | "maxButtons">
>;

/** The limits of all platform messages of these channels. */
export function systemMessageLimits(
  channels: readonly Pick<Channel, "systemMessages">[],
): SystemMessageLimits {
  return new Map(channels.flatMap(({ systemMessages }) => Object.entries(systemMessages)));
}

/** What is wrong with a tenant's wordings of platform messages: codes that nobody knows, and what is too long (SYS-5). */
export function systemMessageFaults(
  settings: Readonly<Record<string, SystemMessageSetting>>,
  limits: SystemMessageLimits,
  path: string,
): readonly Fault[] {
  return Object.entries(settings).flatMap(([code, { text = "", buttons = [] }]) => {
    const limit = limits.get(code);
    const at = pathBelow(path, code);
    if (limit === undefined) return [{ path: at, message: unknownKey(code, [...limits.keys()]) }];
    return [
      ...tooMany(pathBelow(at, "text"), text.length, limit.maxText.max, characters),
      ...tooMany(pathBelow(at, "buttons"), buttons.length, limit.maxButtons.max, buttonsOf),
    ];
  });
}

const characters = (count: number): Doc => ({ ko: `${count}자`, en: `${count} characters` });
const buttonsOf = (count: number): Doc => ({ ko: `버튼 ${count}개`, en: `${count} buttons` });

function tooMany(
  path: string,
  count: number,
  max: number,
  words: (count: number) => Doc,
): readonly Fault[] {
  if (count <= max) return [];
  const [most, got] = [words(max), words(count)];
  const message = {
    ko: `${most.ko}까지 쓸 수 있는데 ${got.ko}입니다`,
    en: `must be at most ${most.en}, not ${got.en}`,
  };
  return [{ path, message }];
}
