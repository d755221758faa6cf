import type { FormMeter } from "@annae/studio";
import { channelNames } from "../bench-state.ts";
import type { StudioView } from "../studio-view.ts";
import { benchWords } from "../words/bench-words.ts";
import { ChannelLetter } from "./channel-letter.tsx";

const near = 0.85;

/** How much of what each channel takes is used: amber from 85 %, red over it, always with the numbers. */
export function Meters({ meters, view }: { meters: readonly FormMeter[]; view: StudioView }) {
  const { language } = view.studio;
  return (
    <div class="meters">
      {channelNames.map((channel) => {
        const meter = meters.find((one) => one.channel === channel);
        if (meter === undefined) return null;
        const { length, max } = meter;
        const look = length > max ? "over" : length >= max * near ? "near" : "";
        return (
          <span class={`meter ${look}`} key={channel}>
            <ChannelLetter channel={channel} words={benchWords[language]} />
            <span class="bar" aria-hidden="true">
              <i style={{ width: `${Math.min(100, (length / max) * 100)}%` }} />
            </span>
            <span class="num">
              <b>{length.toLocaleString(language)}</b> / {max.toLocaleString(language)}
            </span>
          </span>
        );
      })}
    </div>
  );
}
