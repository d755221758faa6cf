import type { ComponentChildren } from "preact";
import { Icon } from "../page/icon.tsx";
import type { ConsoleView } from "./console-view.ts";

/** What stands over the page until it is settled; Esc settles it with nothing done. */
export function Dialogs({ view }: { view: ConsoleView }) {
  const { console, words, acts } = view;
  switch (console.asking) {
    case null:
      return null;
    case "transfer":
      return <Transfer view={view} />;
    case "undelivered":
      return <Undelivered view={view} />;
    case "end":
      return (
        <Dialog title={words.endQuestion} view={view}>
          <div class="body">
            <p>{words.endWhy}</p>
          </div>
          <footer>
            <button type="button" class="btn" onClick={() => acts.ask(null)}>
              {words.cancel}
            </button>
            <button type="button" class="btn bad pri" onClick={() => acts.act("end")}>
              {words.end}
            </button>
          </footer>
        </Dialog>
      );
  }
}

function Dialog({
  title,
  view,
  children,
}: {
  title: string;
  view: ConsoleView;
  children: ComponentChildren;
}) {
  const { words, acts } = view;
  return (
    <dialog
      aria-label={title}
      ref={(dialog) => {
        if (dialog?.isConnected && !dialog.open) dialog.showModal();
      }}
      onClose={() => acts.ask(null)}
    >
      <header>
        <h2>{title}</h2>
        <button
          type="button"
          class="btn quiet ico sm"
          aria-label={words.close}
          onClick={() => acts.ask(null)}
        >
          <Icon name="x" />
        </button>
      </header>
      {children}
    </dialog>
  );
}

function Transfer({ view }: { view: ConsoleView }) {
  const { console, words, acts } = view;
  const holder = console.rooms.get(console.room ?? "")?.counselor?.id;
  const others = console.counselors.filter(({ id }) => id !== holder);
  return (
    <Dialog title={words.transferQuestion} view={view}>
      <div class="body">
        {others.map(({ id, name, status, received, inProgress }) => (
          <button type="button" class="btn to" key={id} onClick={() => acts.transfer(id)}>
            <b>{name}</b>
            <span class="hint">{words.load(received, inProgress)}</span>
            <span class={`state ${status === "available" ? "live" : "off"}`}>{words[status]}</span>
          </button>
        ))}
      </div>
    </Dialog>
  );
}

function Undelivered({ view }: { view: ConsoleView }) {
  const { console, words, acts } = view;
  const { undelivered, stuck } = console.undelivered;
  const roomName = (room: string) => console.rooms.get(room)?.customer.name ?? words.customer;
  return (
    <Dialog title={words.undeliveredTitle} view={view}>
      <ul class="body">
        {undelivered.map(({ key, room, text, reason }) => (
          <li key={key} class="lost">
            <b>{roomName(room)}</b>
            <span>{text === "" ? words.noWords : text}</span>
            <span class="fail">{reason[console.language]}</span>
            <button type="button" class="btn sm" onClick={() => acts.sendAgain(key)}>
              {words.sendAgain}
            </button>
          </li>
        ))}
        {stuck.map(({ room, attempts, reason }) => (
          <li key={room} class="lost">
            <b>{roomName(room)}</b>
            <span class="fail">{reason[console.language]}</span>
            <span class="state req">{words.retrying(attempts)}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
