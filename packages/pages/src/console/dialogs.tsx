import { ChannelMark } from "./channel-mark.tsx";
import { ConsoleDialog } from "./console-dialog.tsx";
import type { ConsoleView } from "./console-view.ts";
import { OwnSettings } from "./own-settings.tsx";

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
    case "own":
      return <OwnSettings view={view} />;
    case "end":
      return (
        <ConsoleDialog title={words.endQuestion} view={view}>
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
        </ConsoleDialog>
      );
  }
}

function Transfer({ view }: { view: ConsoleView }) {
  const { console, words, acts } = view;
  const holder = console.rooms.get(console.room ?? "")?.counselor?.id;
  const others = console.counselors.filter(({ id }) => id !== holder);
  return (
    <ConsoleDialog title={words.transferQuestion} view={view}>
      <div class="body">
        {others.map(({ id, name, status, received, inProgress }) => (
          <button type="button" class="btn to" key={id} onClick={() => acts.transfer(id)}>
            <b>{name}</b>
            <span class="hint">{words.load(received, inProgress)}</span>
            <span class={`state ${status === "available" ? "live" : "off"}`}>{words[status]}</span>
          </button>
        ))}
        <button type="button" class="btn to" onClick={() => acts.act("give-back")}>
          <b>{words.giveBack}</b>
          <span class="hint">{words.giveBackWhy}</span>
        </button>
      </div>
    </ConsoleDialog>
  );
}

function Undelivered({ view }: { view: ConsoleView }) {
  const { console, words, acts } = view;
  const { undelivered, stuck } = console.undelivered;
  const open = (room: string) => {
    acts.ask(null);
    acts.open(room);
  };
  const Where = ({ room }: { room: string }) => {
    const known = console.rooms.get(room);
    return (
      <p>
        {known && <ChannelMark channel={known.channel} words={words} />}
        <b>
          <bdi>{known?.customer.name ?? words.customer}</bdi>
        </b>
        <button type="button" class="link" onClick={() => open(room)}>
          {words.openRoom}
        </button>
      </p>
    );
  };
  return (
    <ConsoleDialog title={words.undeliveredTitle} view={view}>
      <ul class="body">
        {undelivered.length + stuck.length === 0 && <li class="hint">{words.undeliveredNone}</li>}
        {undelivered.map(({ key, room, text, reason }) => (
          <li key={key} class="lost">
            <Where room={room} />
            <bdi>{text === "" ? words.noWords : text}</bdi>
            <span class="fail">{reason[console.language]}</span>
            <span class="act">
              <button type="button" class="btn sm" onClick={() => acts.settle("again", key)}>
                {words.sendAgain}
              </button>
              <button type="button" class="btn sm" onClick={() => acts.settle("aside", key)}>
                {words.setAside}
              </button>
            </span>
          </li>
        ))}
        {stuck.map(({ room, attempts, reason }) => (
          <li key={room} class="lost">
            <Where room={room} />
            <span class="fail">{reason[console.language]}</span>
            <span class="state req">{words.retrying(attempts)}</span>
          </li>
        ))}
      </ul>
    </ConsoleDialog>
  );
}
