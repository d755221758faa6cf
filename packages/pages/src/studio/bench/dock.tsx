import type { LineMove } from "@annae/studio";
import { movesWith } from "@annae/studio";
import { Icon } from "../../page/icon.tsx";
import { playedAt } from "../bench-state.ts";
import type { StudioView } from "../studio-view.ts";
import { benchWords } from "../words/bench-words.ts";
import { companyClock, companyDate } from "./company-clock.ts";
import { eventIcon } from "./event-icon.ts";
import { Switch } from "./switch.tsx";
import { Track } from "./track.tsx";
import { Why } from "./why.tsx";

/** The time line: what happens, step by step, and why. */
export function Dock({ view }: { view: StudioView }) {
  return (
    <>
      <Controls view={view} />
      <Track view={view} />
      <Why view={view} />
    </>
  );
}

/** Moves that have a button of their own; the others stand in a menu. */
const main = ["enter", "request", "message", "reply", "end"];

function Controls({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const { bench, language } = studio;
  const words = benchWords[language];
  const [counselor] = bench.line.counselors ?? [];
  const moves = movesWith(String(Object(counselor).id ?? ""));
  const shown = main.flatMap((name) => moves.find((move) => move.name === name) ?? []);
  const others = moves.filter(({ name }) => !main.includes(name));
  return (
    <div class="ctl">
      <Clock view={view} />
      <fieldset class="evs" aria-label={words.addEvent}>
        {shown.map((move) => (
          <button
            type="button"
            class="btn"
            key={move.name}
            onClick={() => acts.addEvent(move.event)}
          >
            <Icon name={eventIcon(move.name)} />
            {words.moves[move.name] ?? move.doc[language]}
          </button>
        ))}
        <button type="button" class="btn" onClick={() => acts.wait(5)}>
          <Icon name="clock" />
          {words.wait5}
        </button>
        <button type="button" class="btn" onClick={() => acts.jump("closing")}>
          <Icon name="moon" />
          {words.toClosing}
        </button>
        <button type="button" class="btn" onClick={() => acts.jump("opening")}>
          <Icon name="sun" />
          {words.toOpening}
        </button>
      </fieldset>
      <OtherMoves moves={others} view={view} />
      <LineSwitches view={view} />
    </div>
  );
}

function OtherMoves({ moves, view }: { moves: readonly LineMove[]; view: StudioView }) {
  const { studio, acts } = view;
  const words = benchWords[studio.language];
  return (
    <form
      class="row2"
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = new FormData(event.currentTarget).get("move");
        const move = moves.find(({ name }) => name === wanted);
        if (move !== undefined) acts.addEvent(move.event);
      }}
    >
      <select class="in" name="move" aria-label={words.otherMoves}>
        {moves.map(({ name, doc }) => (
          <option key={name} value={name}>
            {doc[studio.language]}
          </option>
        ))}
      </select>
      <button type="submit" class="btn">
        {words.putIn}
      </button>
    </form>
  );
}

function Clock({ view: { studio } }: { view: StudioView }) {
  const { bench, language } = studio;
  const words = benchWords[language];
  const event = bench.line.events[bench.at];
  const working = playedAt(bench, bench.channel)?.working;
  if (event === undefined) return <p class="hint">{words.nothingYet}</p>;
  return (
    <div class="clockrow">
      <span class="tm">{companyClock(event.at)}</span>
      <span class="dt">
        <b>{companyDate(event.at, language)}</b>
        {working !== undefined && (
          <span class={`tag ${working ? "ok" : "night"}`}>
            <Icon name={working ? "sun" : "moon"} size="s" />
            {working ? words.open : words.closed}
          </span>
        )}
      </span>
    </div>
  );
}

/** Settings of the company that change most of what happens. */
function LineSwitches({ view: { studio, acts } }: { view: StudioView }) {
  const words = benchWords[studio.language];
  const settings = Object(studio.bench.line.settings);
  const switches = [
    { name: "chatbot", on: settings.chatbot === true, says: words.chatbot },
    {
      name: "acceptAfterHours",
      on: settings.acceptAfterHours !== false,
      says: words.acceptAfterHours,
    },
  ];
  return (
    <div class="opts">
      {switches.map(({ name, on, says }) => (
        <span key={name} class="opt1">
          <Switch
            on={on}
            name={says}
            word={on ? words.on : words.off}
            onSwitch={(to) => acts.setLine({ settings: { ...settings, [name]: to } })}
          />
          <span aria-hidden="true">{says}</span>
        </span>
      ))}
    </div>
  );
}
