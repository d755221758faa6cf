import { Icon } from "../page/icon.tsx";
import { About } from "./about.tsx";
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
        <p role="status">{notSignedIn(view)}</p>
        {console.providers.map(({ id, name, path }) => (
          <a class="btn pri" key={id} href={`${path}?return=/console`}>
            {words.signInAt(name)}
          </a>
        ))}
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

function notSignedIn({ console, words }: ConsoleView): string {
  if (console.line !== "over") return words.loading;
  return console.providers.length > 0 ? words.signIn : words.signedOut;
}

const statuses = ["available", "break", "unavailable"] as const;
const dots = { available: "●", break: "◐", unavailable: "○" } as const;
const isStatus = (value: string): value is (typeof statuses)[number] =>
  statuses.some((status) => status === value);

function Top({ view, notify }: { view: ConsoleView; notify: (() => void) | null }) {
  const { console, words, acts } = view;
  const { language, theme } = console;
  const other = theme === "dark" ? "light" : "dark";
  const own = console.counselors.find(({ id }) => id === console.person?.counselor);
  return (
    <header class="top">
      <div class="who">
        <b>{console.person?.name}</b>
        <span>
          {console.person?.tenant.name}
          {own && <span class="load">{` · ${words.load(own.received, own.inProgress)}`}</span>}
        </span>
      </div>
      <span class="grow" />
      {own && (
        <select
          class="in own"
          aria-label={words.ownStatus}
          value={own.status}
          onChange={({ currentTarget: { value } }) => isStatus(value) && acts.status(value)}
        >
          {statuses.map((status) => (
            <option key={status} value={status}>
              {`${dots[status]} ${words[status]}`}
            </option>
          ))}
        </select>
      )}
      {notify && (
        <button type="button" class="btn quiet ico" aria-label={words.notify} onClick={notify}>
          <Icon name="bell" />
        </button>
      )}
      <button
        type="button"
        class="btn quiet ico"
        aria-label={words.own}
        onClick={() => acts.ask("own")}
      >
        <Icon name="gear" />
      </button>
      <fieldset class="seg" aria-label={words.language}>
        {(["ko", "en"] as const).map((one) => (
          <button
            type="button"
            key={one}
            aria-pressed={language === one}
            onClick={() => acts.choose({ language: one })}
          >
            {one === "ko" ? "한" : "EN"}
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        class="btn quiet ico"
        aria-label={words.theme}
        onClick={() => acts.choose({ theme: other })}
      >
        <Icon name={theme === "dark" ? "sun" : "moon"} />
      </button>
    </header>
  );
}
