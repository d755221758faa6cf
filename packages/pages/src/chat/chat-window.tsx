import { Icon } from "../page/icon.tsx";
import { dayOf } from "../page/moments.ts";
import { ChatBubble, Waiting } from "./bubble.tsx";
import { Foot } from "./foot.tsx";
import { lastOfCompany, phaseOf } from "./phase.ts";
import type { WindowView } from "./window-view.ts";

/** The customer's window. */
export function ChatWindow({ view }: { view: WindowView }) {
  const { chat, words } = view;
  return (
    <main>
      <h1 class="sr">{chat.company === "" ? words.loading : words.title(chat.company)}</h1>
      <section class="cw" aria-label={words.chatWindow}>
        <Head view={view} />
        <Notice view={view} />
        <Conversation view={view} />
        {chat.typing && <p class="typing">{words.typing}</p>}
        <Foot view={view} />
      </section>
    </main>
  );
}

function Head({ view }: { view: WindowView }) {
  const { chat, words, tell, close } = view;
  const phase = phaseOf(chat);
  return (
    <header>
      <span class="av2" aria-hidden="true">
        {[...chat.company][0]}
      </span>
      <div>
        <b>{chat.company}</b>
        <span class={`s ${isAnswered(chat) ? "state live" : ""}`}>{statusOf(view)}</span>
      </div>
      <div class="act">
        {phase === "open" && (
          <button
            type="button"
            class="btn quiet"
            onClick={() => tell({ type: "ask", asking: "end" })}
          >
            {words.end}
          </button>
        )}
        {close && (
          <button type="button" class="btn quiet ico" aria-label={words.close} onClick={close}>
            <Icon name="x" />
          </button>
        )}
      </div>
    </header>
  );
}

/** Somebody is there: the line is open, and nothing was said last of why nobody answers yet. */
function isAnswered(chat: WindowView["chat"]): boolean {
  const kind = lastOfCompany(chat)?.kind ?? "notice";
  return chat.line === "open" && phaseOf(chat) === "open" && !waitsAfter.has(kind);
}

/** Kinds of messages after which the customer waits until somebody can answer. */
const waitsAfter: ReadonlySet<string> = new Set([
  "offHours",
  "mealTime",
  "overLimit",
  "unavailable",
]);

function statusOf({ chat, words }: WindowView): string {
  if (chat.line === "connecting") return words.loading;
  if (chat.line !== "open") return words.offline;
  if (phaseOf(chat) === "open" && !isAnswered(chat)) return words.waiting;
  const byPhase = { new: words.answered, open: words.consulting, ...words };
  return byPhase[phaseOf(chat)];
}

/** What stands under the head: the line is lost, or why nobody answers yet. */
function Notice({ view }: { view: WindowView }) {
  const { chat, words } = view;
  const kind = phaseOf(chat) === "open" ? lastOfCompany(chat)?.kind : undefined;
  const why = kind === undefined ? undefined : words.notices[kind];
  return (
    <div role="status">
      {chat.line === "lost" && (
        <div class="ntc warn">
          <span class="spin" aria-hidden="true" />
          <span>{words.reconnecting}</span>
        </div>
      )}
      {chat.expired && <p class="ntc">{words.expired}</p>}
      {why !== undefined && (
        <div class="ntc">
          <Icon name="clock" />
          <span>{why}</span>
        </div>
      )}
    </div>
  );
}

function Conversation({ view }: { view: WindowView }) {
  const { chat, words, language } = view;
  const dayAt = (index: number) => {
    const entry = chat.entries[index];
    if (entry === undefined) return null;
    return dayOf(entry.type === "words" ? entry.at : entry.message.at, language);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (axe: scrollable-region-focusable)
    <div class="log2" role="log" aria-label={words.conversation} tabIndex={0}>
      <ol>
        {chat.entries.map((entry, index) => (
          <>
            {dayAt(index) !== dayAt(index - 1) && <li class="day">{dayAt(index)}</li>}
            <ChatBubble key={entry.cursor} entry={entry} view={view} />
          </>
        ))}
        {chat.waiting.map((waiting) => (
          <Waiting key={waiting.id} waiting={waiting} view={view} />
        ))}
        {phaseOf(chat) === "ended" && <li class="day">{words.ended}</li>}
      </ol>
    </div>
  );
}
