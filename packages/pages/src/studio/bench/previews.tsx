import type { PlayedEvent } from "@annae/studio";
import { type ChannelName, channelNames, playedAt } from "../bench-state.ts";
import type { StudioView } from "../studio-view.ts";
import { benchWords } from "../words/bench-words.ts";
import { ChannelLetter } from "./channel-letter.tsx";
import { ConversationLog } from "./conversation-log.tsx";

/** The conversation as it looks on each channel, for the customer or for the counselor. */
export function Previews({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const { seen, side, played, channel: read } = studio.bench;
  const words = benchWords[studio.language];
  const isRoom = studio.mode === "form" && !studio.narrow;
  const single = seen === "all" && !isRoom ? read : seen;
  const channels = single === "all" ? channelNames : [single];
  return (
    <>
      <header>
        <fieldset class="seg" aria-label={words.sidesLabel}>
          {(["customer", "counselor"] as const).map((one) => (
            <button
              type="button"
              key={one}
              aria-pressed={side === one}
              onClick={() => acts.setBench({ side: one })}
            >
              {words.sides[one]}
            </button>
          ))}
        </fieldset>
        <span class="grow" />
        <fieldset class="seg" aria-label={words.channelsLabel}>
          {isRoom && (
            <button
              type="button"
              aria-pressed={single === "all"}
              onClick={() => acts.setBench({ seen: "all" })}
            >
              {words.all}
            </button>
          )}
          {channelNames.map((one) => (
            <button
              type="button"
              key={one}
              aria-pressed={single === one}
              onClick={() => acts.setBench({ seen: one, channel: one })}
            >
              <ChannelLetter channel={one} words={words} />
            </button>
          ))}
        </fieldset>
      </header>
      {played !== null && played.policy !== "typed" && (
        <p class="strip warn" role="status">
          {played.policy === null ? words.notPlayed : words[played.policy]}
        </p>
      )}
      <div class="phones" data-seen={single}>
        {channels.map((channel) => (
          <Phone key={channel} channel={channel} view={view} />
        ))}
      </div>
    </>
  );
}

function Phone({ channel, view }: { channel: ChannelName; view: StudioView }) {
  const { studio } = view;
  const { side, played, at } = studio.bench;
  const words = benchWords[studio.language];
  const events = played?.channels[channel]?.slice(0, at + 1) ?? [];
  const own = studio.draft?.company && studio.company.person?.tenant.name;
  const company = own ?? String(Object(studio.bench.line.settings).companyName ?? "");
  return (
    <article class="phone" data-ch={channel} data-view={side} aria-label={words.channels[channel]}>
      <header>
        {side === "counselor" && <ChannelLetter channel={channel} words={words} />}
        <span>{side === "customer" ? company : words.channels[channel]}</span>
        {side === "customer" && <span class="r">{words.channels[channel]}</span>}
      </header>
      <ConversationLog events={events} channel={channel} side={side} view={view} />
      <Foot channel={channel} view={view} />
    </article>
  );
}

function Foot({ channel, view: { studio } }: { channel: ChannelName; view: StudioView }) {
  const { bench, language } = studio;
  const words = benchWords[language];
  if (bench.side === "counselor") {
    const room = playedAt(bench, channel)?.steps.at(-1)?.room ?? "none";
    return (
      <footer>
        {words.room}: <b>{words.rooms[room]}</b>
      </footer>
    );
  }
  const locked = isLocked(bench.played?.channels[channel]?.slice(0, bench.at + 1) ?? []);
  return <footer class={locked ? "lock" : ""}>{locked ? words.locked : words.write}</footer>;
}

/** Whether the customer can't write after these events. */
function isLocked(events: readonly PlayedEvent[]): boolean {
  const effects = events.flatMap(({ steps }) => steps.flatMap((step) => step.effects));
  return effects.findLast((one) => /^(un)?lockInput$/.test(one)) === "lockInput";
}
