import { sends } from "../page/composing.ts";
import { Icon } from "../page/icon.tsx";
import { dayOf } from "../page/moments.ts";
import { ChannelMark } from "./channel-mark.tsx";
import type { ConsoleView } from "./console-view.ts";
import { EntryLine } from "./entry-line.tsx";
import { waitedMinutes } from "./wait.ts";

/** Characters of a reply: `longestReply` of the server. */
const longest = 10_000;

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
          <Foot view={view} />
        </>
      )}
    </section>
  );
}

function Head({ view }: { view: ConsoleView }) {
  const { console, words, acts } = view;
  const room = console.rooms.get(console.room ?? "");
  if (room === undefined) return null;
  const minutes = waitedMinutes(room.waitingSince, console.now);
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
          <span class="tag warn">{words.states[room.state]}</span>
          {minutes !== null && <span class="xh">{words.waits(words.wait(minutes))}</span>}
        </p>
      </div>
      {held && (
        <div class="act">
          <button type="button" class="btn" onClick={() => acts.ask("transfer")}>
            <Icon name="swap" />
            {words.transfer}
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

function Thread({ view }: { view: ConsoleView }) {
  const { console, words, acts, tell } = view;
  const channel = console.rooms.get(console.room ?? "")?.channel;
  const dayAt = (index: number) => {
    const entry = console.entries[index];
    return entry === undefined ? null : dayOf(entry.at, console.language);
  };
  const show = (asCustomer: boolean) => () => tell({ type: "set", set: { asCustomer } });
  const replies = console.replies.filter(({ room }) => room === console.room);
  return (
    <>
      <fieldset class="seg views" aria-label={words.views}>
        <button type="button" aria-pressed={!console.asCustomer} onClick={show(false)}>
          {words.counselorView}
        </button>
        <button type="button" aria-pressed={console.asCustomer} onClick={show(true)}>
          {words.customerView}
        </button>
      </fieldset>
      <div
        class="chat"
        data-ch={channel}
        data-view={console.asCustomer ? "customer" : "counselor"}
        role="log"
        aria-label={words.talk}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
      >
        <ol>
          {console.entries.map((entry, index) => (
            <>
              {dayAt(index) !== dayAt(index - 1) && <li class="line">{dayAt(index)}</li>}
              <EntryLine key={entry.seq} entry={entry} view={view} />
            </>
          ))}
          {replies.map(({ id, text, failed }) => (
            <li key={id} class={`msg me ${failed ? "failed" : ""}`}>
              <div class="bub">{text}</div>
              {failed ? (
                <span class="fail">
                  {words.notSent}
                  <button type="button" class="link" onClick={() => acts.replyAgain(id)}>
                    {words.sendAgain}
                  </button>
                </span>
              ) : (
                <span class="hint">{words.sending}</span>
              )}
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}

function Foot({ view }: { view: ConsoleView }) {
  const { console, words, acts } = view;
  const room = console.rooms.get(console.room ?? "");
  if (room === undefined) return null;
  if (room.state === "waiting") {
    return (
      <div class="gate">
        <p>{words.acceptWhy}</p>
        <button type="button" class="btn pri" onClick={() => acts.act("accept")}>
          {words.accept}
          <kbd>A</kbd>
        </button>
      </div>
    );
  }
  if (room.state !== "received" && room.state !== "inProgress") {
    return <p class="gate">{words.over}</p>;
  }
  const submit = (form: HTMLFormElement) => {
    const input = form.querySelector("textarea");
    if (input === null || input.value.trim() === "") return;
    acts.reply(input.value);
    input.value = "";
    input.focus();
  };
  return (
    <form
      class="box"
      key={room.id}
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
    >
      <textarea
        id="reply"
        class="in"
        maxLength={longest}
        aria-label={words.reply}
        placeholder={words.replyHint}
        onKeyDown={(press) => {
          if (!sends(press)) return;
          press.preventDefault();
          press.currentTarget.form?.requestSubmit();
        }}
      />
      <div class="r">
        <span class="hint kb">
          <kbd>Enter</kbd> {words.send} · <kbd>Shift</kbd>+<kbd>Enter</kbd>
        </span>
        <button type="submit" class="btn pri">
          <Icon name="send" />
          {words.send}
        </button>
      </div>
    </form>
  );
}
