import { Icon } from "../page/icon.tsx";
import type { ConsoleView } from "./console-view.ts";
import { Dialogs } from "./dialogs.tsx";
import { RoomList } from "./room-list.tsx";
import { Talk } from "./talk.tsx";

/** The whole console. `notify`: asks whether alerts may be shown by the browser; null: it has been answered. */
export function ConsolePage({ view, notify }: { view: ConsoleView; notify: (() => void) | null }) {
  const { console, words } = view;
  if (console.person === null) {
    return (
      <main class="out">
        <h1>{words.title}</h1>
        <p role="status">{console.line === "over" ? words.signedOut : words.loading}</p>
      </main>
    );
  }
  return (
    <>
      <a class="skip" href="#talk">
        {words.skip}
      </a>
      <Top view={view} notify={notify} />
      <main class="desk" data-on={console.room === null ? "rooms" : "talk"}>
        <h1 class="sr">{words.title}</h1>
        <RoomList view={view} />
        <Talk view={view} />
        <About view={view} />
      </main>
      <Dialogs view={view} />
      <div class="toast" role="status">
        {console.line === "lost" ? words.lost : console.notice && words[console.notice]}
      </div>
    </>
  );
}

function Top({ view, notify }: { view: ConsoleView; notify: (() => void) | null }) {
  const { console, words, tell } = view;
  const { language, theme } = console;
  const other = theme === "dark" ? "light" : "dark";
  return (
    <header class="top">
      <div class="who">
        <b>{console.person?.name}</b>
        <span>{console.person?.tenant.name}</span>
      </div>
      <span class="grow" />
      {notify && (
        <button type="button" class="btn quiet ico" aria-label={words.notify} onClick={notify}>
          <Icon name="bell" />
        </button>
      )}
      <fieldset class="seg" aria-label={words.language}>
        {(["ko", "en"] as const).map((one) => (
          <button
            type="button"
            key={one}
            aria-pressed={language === one}
            onClick={() => tell({ type: "set", set: { language: one } })}
          >
            {one === "ko" ? "한" : "EN"}
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        class="btn quiet ico"
        aria-label={words.theme}
        onClick={() => tell({ type: "set", set: { theme: other } })}
      >
        <Icon name={theme === "dark" ? "sun" : "moon"} />
      </button>
    </header>
  );
}

function About({ view: { console, words } }: { view: ConsoleView }) {
  const room = console.rooms.get(console.room ?? "");
  const rows = room && [
    [words.customer, room.customer.name],
    [words.channel, words.channels[room.channel] ?? room.channel],
    [words.category, room.title ?? words.nobody],
    [words.counselor, room.counselor?.name ?? words.nobody],
    [words.situation, room.situation ?? words.nobody],
  ];
  return (
    <aside class="info" aria-label={words.about}>
      <div class="scroll">
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
        <div>
          <h2>{words.keys}</h2>
          <p class="hint">
            <kbd>J</kbd> <kbd>K</kbd> {words.keyRooms}
          </p>
          <p class="hint">
            <kbd>1</kbd>–<kbd>4</kbd> {words.keyStates} · <kbd>A</kbd> {words.accept} · <kbd>R</kbd>{" "}
            {words.reply}
          </p>
        </div>
      </div>
    </aside>
  );
}
