import type { ConsoleWords } from "./words/korean.ts";

const letters: Readonly<Record<string, string>> = { kakao: "카", naver: "네", web: "웹" };

/** A channel's letter in its colour, never a logo. */
export function ChannelMark({ channel, words }: { channel: string; words: ConsoleWords }) {
  return (
    <span class={`ch ${channel}`} role="img" aria-label={words.channels[channel] ?? channel}>
      {letters[channel] ?? channel.slice(0, 1)}
    </span>
  );
}
