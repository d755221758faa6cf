import { clockOf, dayOf, isoTime } from "../page/moments.ts";
import type { ConsoleView } from "./console-view.ts";

/** What is known of the open room: its customer, why messages were sent, earlier consultations, the keys. */
export function About({ view }: { view: ConsoleView }) {
  const { console, words } = view;
  const room = console.rooms.get(console.room ?? "");
  const rows = room && [
    [words.customer, room.customer.name],
    [words.channel, words.channels[room.channel] ?? room.channel],
    [words.category, room.title ?? words.nobody],
    [words.counselor, room.counselor?.name ?? words.nobody],
    [words.situation, words.situations[room.situation ?? ""] ?? room.situation ?? words.nobody],
  ];
  return (
    <aside class="info" aria-label={words.about}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <div class="scroll" tabIndex={0}>
        {rows && (
          <dl class="kv">
            {rows.map(([name, value]) => (
              <>
                <dt>{name}</dt>
                <dd>
                  <bdi>{value}</bdi>
                </dd>
              </>
            ))}
          </dl>
        )}
        {room && <Past view={view} />}
        {room && <Reasons view={view} />}
        <Keys view={view} />
      </div>
    </aside>
  );
}

/** Earlier consultations of the same customer: each leads to where it began. */
function Past({ view: { console, words, acts } }: { view: ConsoleView }) {
  const [, ...past] = console.consultations;
  if (past.length === 0) return null;
  return (
    <div>
      <h2>{words.past(past.length)}</h2>
      <ul class="past">
        {past.map(({ seq, at, situation }) => (
          <li key={seq}>
            <button type="button" class="link" onClick={() => acts.past(seq)}>
              {`${dayOf(at, console.language)} ${clockOf(at, console.language)}`}
            </button>
            <span class="hint">{words.situations[situation] ?? situation}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Why each automatic message that is shown was sent. */
function Reasons({ view: { console, words } }: { view: ConsoleView }) {
  const reasons = console.entries.flatMap((entry) =>
    entry.type === "said" && entry.message !== null && entry.why !== null
      ? [{ ...entry, why: entry.why, message: entry.message }]
      : [],
  );
  if (reasons.length === 0) return null;
  return (
    <div>
      <h2>{words.reasons}</h2>
      <ul class="log">
        {reasons.map(({ seq, at, name, message, why }) => (
          <li key={seq}>
            <time class="num" dateTime={isoTime(at)}>
              {clockOf(at, console.language)}
            </time>
            <span>
              <b>{name ?? message}</b> {why.because[console.language]}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Keys({ view: { console, words } }: { view: ConsoleView }) {
  return (
    <div>
      <h2>{words.keys}</h2>
      {console.letters ? (
        <>
          <p class="hint">
            <kbd>J</kbd> <kbd>K</kbd> {words.keyRooms}
          </p>
          <p class="hint">
            <kbd>1</kbd>–<kbd>4</kbd> {words.keyStates} · <kbd>A</kbd> {words.accept} · <kbd>R</kbd>{" "}
            {words.reply}
          </p>
        </>
      ) : (
        <p class="hint">{words.lettersOff}</p>
      )}
    </div>
  );
}
