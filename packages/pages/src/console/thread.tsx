import { dayOf } from "../page/moments.ts";
import type { ConsoleView } from "./console-view.ts";
import { EntryLine } from "./entry-line.tsx";
import type { WaitingReply } from "./state.ts";

/** What was said in the open room, as counselor or customer see it. */
export function Thread({ view }: { view: ConsoleView }) {
  const { console, words, acts, tell } = view;
  const channel = console.rooms.get(console.room ?? "")?.channel;
  const dayAt = (index: number) => {
    const entry = console.entries[index];
    return entry === undefined ? null : dayOf(entry.at, console.language);
  };
  const speakerAt = (index: number) => {
    const entry = console.entries[index];
    if (entry?.type !== "said") return null;
    return (console.asCustomer ? entry.customer : entry.counselor)?.speaker ?? null;
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
        {(console.entries[0]?.seq ?? 1) > 1 && (
          <button type="button" class="btn sm earlier" onClick={acts.earlier}>
            {words.earlier}
          </button>
        )}
        <ol>
          {console.entries.map((entry, index) => (
            <>
              {dayAt(index) !== dayAt(index - 1) && <li class="line">{dayAt(index)}</li>}
              <EntryLine
                key={entry.seq}
                entry={entry}
                first={speakerAt(index) !== speakerAt(index - 1)}
                view={view}
              />
            </>
          ))}
          {replies.map((reply) => (
            <Waiting key={reply.id} reply={reply} view={view} />
          ))}
        </ol>
      </div>
      {console.typing && <p class="hint typing">{words.typing}</p>}
    </>
  );
}

function Waiting({ reply, view }: { reply: WaitingReply; view: ConsoleView }) {
  const { console, words, acts } = view;
  const { id, text, picture, failed, refused } = reply;
  return (
    <li class={`msg me ${failed ? "failed" : ""}`}>
      <div class="bub" dir="auto">
        {picture ? words.ownPicture : text}
      </div>
      {refused ? (
        <span class="fail" role="alert">
          {`${words.notSent}: ${refused[console.language]}`}
          <button type="button" class="link" onClick={() => acts.drop(id)}>
            {words.takeAway}
          </button>
        </span>
      ) : failed ? (
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
  );
}
