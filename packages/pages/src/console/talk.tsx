import { Icon } from "../page/icon.tsx";
import { ChannelMark } from "./channel-mark.tsx";
import type { ConsoleView } from "./console-view.ts";
import { ReplyFoot } from "./reply-foot.tsx";
import { Thread } from "./thread.tsx";
import { waitedMinutes } from "./wait.ts";

/** The open conversation, and what can be done in it. */
export function Talk({ view }: { view: ConsoleView }) {
  const { console, words } = view;
  const room = console.rooms.get(console.room ?? "");
  return (
    <section class="talk" id="talk" tabIndex={-1} aria-label={words.talk}>
      {room === undefined ? (
        <p class="hint none">{words.pick}</p>
      ) : (
        <>
          <Head view={view} />
          <Thread view={view} />
          <ReplyFoot view={view} />
        </>
      )}
    </section>
  );
}

/** Colour of a state's tag; the word says the same. */
const tagOf = { received: "warn", inProgress: "ok", waiting: "night" } as const;

function Head({ view }: { view: ConsoleView }) {
  const { console, words, acts } = view;
  const room = console.rooms.get(console.room ?? "");
  if (room === undefined) return null;
  const minutes = waitedMinutes(room.waitingSince, console.now);
  const tags: Readonly<Record<string, string>> = tagOf;
  const held = room.state === "received" || room.state === "inProgress";
  return (
    <header>
      <button type="button" class="btn quiet backb" onClick={() => acts.open(null)}>
        <Icon name="back" />
        {words.back}
      </button>
      <ChannelMark channel={room.channel} words={words} />
      <div>
        <h2>
          <bdi>{room.title ?? words.noTitle}</bdi>
        </h2>
        <p>
          <bdi>{room.customer.name}</bdi>
          <span class={`tag ${tags[room.state] ?? ""}`}>{words.states[room.state]}</span>
          {minutes !== null && <span class="xh">{words.waits(words.wait(minutes))}</span>}
        </p>
      </div>
      {held && (
        <div class="act">
          <button
            type="button"
            class="btn"
            aria-label={words.transfer}
            onClick={() => acts.ask("transfer")}
          >
            <Icon name="swap" />
            <span class="tx">{words.transfer}</span>
          </button>
          <button
            type="button"
            class="btn bad"
            aria-label={words.end}
            onClick={() => acts.ask("end")}
          >
            <Icon name="end" />
            <span class="tx">{words.end}</span>
          </button>
        </div>
      )}
    </header>
  );
}
