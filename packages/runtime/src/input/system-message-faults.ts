import {
  advertisingIn,
  type Channel,
  type Doc,
  type SystemMessage,
  type SystemMessageSetting,
  type SystemMessageWording,
  type TenantSettings,
} from "@annae/vocabulary";
import { type Fault, pathBelow } from "./fault.ts";
import { shown, unknownKey } from "./wording.ts";

/** What the platforms take of each of their messages, by code, and the words that end a consultation there. */
export type SystemMessageLimits = ReadonlyMap<
  string,
  Pick<SystemMessage, "maxText" | "maxButtons" | "requires" | "keywordsClashWithChatbot"> & {
    readonly end: string | undefined;
  }
>;

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
    return wordingsOf(setting, at).flatMap((wording) =>
      wordingFaults(wording, chatbot ? limit : { ...limit, keywordsClashWithChatbot: false }),
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

type Limit = SystemMessageLimits extends ReadonlyMap<string, infer L> ? L : never;

function wordingFaults({ wording, at }: Placed, limit: Limit): readonly Fault[] {
  const { text, buttons = [] } = wording;
  const buttonsAt = pathBelow(at, "buttons");
  return [
    ...(text === undefined ? [] : textFaults(text, pathBelow(at, "text"), limit)),
    ...tooMany(buttonsAt, buttons.length, limit.maxButtons.max, buttonsOf),
    ...buttons.flatMap((button, index) =>
      limit.keywordsClashWithChatbot === true &&
      "keyword" in button &&
      button.keyword.trim() !== limit.end
        ? [{ path: pathBelow(buttonsAt, index, "keyword"), message: clash }]
        : [],
    ),
  ];
}

function textFaults(text: string, path: string, { maxText, requires }: Limit): readonly Fault[] {
  const missing = requires.filter(({ pattern }) => text.search(pattern) === -1);
  const word = advertisingIn(text);
  return [
    ...tooMany(path, text.length, maxText.max, characters),
    ...missing.map(({ why }) => ({
      path,
      message: { ko: `빠진 것: ${why.ko}`, en: `does not contain ${why.en}` },
    })),
    ...(word === undefined ? [] : [{ path, message: advertises(word) }]),
  ];
}

const clash: Doc = {
  ko: "챗봇을 쓰는 채널의 이 메시지에는 키워드 버튼을 넣을 수 없습니다. 누르면 챗봇이 입력 오류로 받습니다",
  en: "keyword buttons cannot stand in this message where a chatbot is used: it takes them for input errors",
};

function advertises(word: string): Doc {
  const quoted = shown(word);
  return {
    ko: `광고로 보이는 말 ${quoted.ko}. 플랫폼이 반려합니다`,
    en: `has a word of advertising, ${quoted.en}: the platform would reject it`,
  };
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
    ko: `최대 ${most.ko}까지 쓸 수 있습니다 (지금 ${got.ko})`,
    en: `must be at most ${most.en}, not ${got.en}`,
  };
  return [{ path, message }];
}
