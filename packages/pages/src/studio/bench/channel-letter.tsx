import type { ChannelName } from "../bench-state.ts";
import type { BenchWords } from "../words/bench-words.ts";

/** A channel's letter in its colour, never a logo. `dim`: it is not reached. */
export function ChannelLetter(parts: { channel: ChannelName; words: BenchWords; dim?: boolean }) {
  const { channel, words, dim = false } = parts;
  return (
    <span
      class={`ch ${channel} ${dim ? "dim" : ""}`}
      role="img"
      aria-label={words.channels[channel]}
      title={words.channels[channel]}
    >
      {words.letters[channel]}
    </span>
  );
}
