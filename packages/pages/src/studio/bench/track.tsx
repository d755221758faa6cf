import { Icon } from "../../page/icon.tsx";
import { IconButton } from "../../page/icon-button.tsx";
import type { SentFirst, TrackEvent } from "../followed/track-steps.ts";
import { standardLines, testLine } from "../lines.ts";
import type { StudioView } from "../studio-view.ts";
import { benchWords } from "../words/bench-words.ts";
import { makingWords } from "../words/making-words.ts";
import { ChannelLetter } from "./channel-letter.tsx";
import { companyClock, companyWeekday } from "./company-clock.ts";
import { eventIcon } from "./event-icon.ts";

/** The events of the line, each with what it sent on each channel. */
export function Track({ view }: { view: StudioView }) {
  const { studio } = view;
  const { bench, language } = studio;
  const words = benchWords[language];
  const fault = bench.lineFault ?? bench.played?.faults[0]?.message;
  return (
    <div class="trk">
      <TrackBar view={view} />
      {fault && (
        <p class="strip bad" role="alert">
          {fault[language]}
        </p>
      )}
      <fieldset class="steps" aria-label={words.steps}>
        {bench.line.events.length === 0 && <p class="hint none">{words.nothingYet}</p>}
        {view.followed.track.value.map((step, index) => (
          <TrackStep
            key={index}
            {...{ step, index, view }}
            place={index === bench.at ? "now" : index > bench.at ? "ahead" : "past"}
          />
        ))}
      </fieldset>
    </div>
  );
}

function TrackBar({ view: { studio, acts } }: { view: StudioView }) {
  const { bench, language } = studio;
  const words = benchWords[language];
  const last = bench.line.events.length - 1;
  const tests = bench.form?.tests ?? [];
  const known = new Set([
    ...standardLines.map(({ id }) => id),
    ...bench.opened.map(({ name }) => name),
    ...tests.map(testLine),
  ]);
  return (
    <div class="bar">
      <button
        type="button"
        class="btn ico sm"
        aria-label={bench.running ? words.pause : words.play}
        onClick={acts.run}
      >
        <Icon name={bench.running ? "pause" : "play"} />
      </button>
      <IconButton
        icon="back"
        says={words.before}
        disabled={bench.at <= 0}
        act={() => acts.step(-1)}
      />
      <IconButton
        icon="forward"
        says={words.next}
        disabled={bench.at >= last}
        act={() => acts.step(1)}
      />
      <select
        class="in"
        aria-label={words.chooseLine}
        value={bench.lineOf}
        onChange={({ currentTarget }) => acts.chooseLine(currentTarget.value)}
      >
        {!known.has(bench.lineOf) && <option value={bench.lineOf}>{bench.lineOf}</option>}
        {bench.opened.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
        {standardLines.map(({ id, title }) => (
          <option key={id} value={id}>
            {title[language]}
          </option>
        ))}
        {tests.length > 0 && (
          <optgroup label={words.tests}>
            {tests.map((title) => (
              <option key={title} value={testLine(title)}>
                {title}
              </option>
            ))}
          </optgroup>
        )}
      </select>
      <IconButton
        icon="pen"
        says={makingWords[language].editEvent}
        disabled={last < 0}
        act={() => acts.ask({ of: "event", at: bench.at })}
      />
      <IconButton icon="gear" says={words.world} act={() => acts.ask({ of: "world" })} />
      <span class="grow" />
      <button type="button" class="btn quiet sm" disabled={last < 0} onClick={acts.removeLast}>
        <Icon name="undo" size="s" />
        {words.removeLast}
      </button>
      <label class="btn quiet sm hidep">
        <Icon name="folder" size="s" />
        {words.openLine}
        <input
          class="sr"
          type="file"
          accept=".json,.jsonl,.ndjson,.log"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) void acts.openLineFile(file);
            currentTarget.value = "";
          }}
        />
      </label>
      <button
        type="button"
        class="btn sm hidep"
        aria-keyshortcuts="T"
        onClick={() => acts.ask({ of: "saveTest" })}
      >
        <Icon name="test" size="s" />
        {words.saveLine} <kbd>T</kbd>
      </button>
    </div>
  );
}

interface TrackStepParts {
  readonly step: TrackEvent;
  readonly index: number;
  readonly place: "past" | "now" | "ahead";
  readonly view: StudioView;
}

function TrackStep({ step, index, place, view }: TrackStepParts) {
  const { event, isNewDay, working, sent } = step;
  const { language } = view.studio;
  const words = benchWords[language];
  const classes = ["st", working === false ? "night" : "", place === "ahead" ? "fut" : ""];
  const text = typeof event.text === "string" ? event.text : "";
  return (
    <button
      type="button"
      class={classes.join(" ")}
      aria-pressed={place === "now"}
      onClick={() => view.acts.look(index)}
    >
      <span class="tm">{companyClock(event.at)}</span>
      {isNewDay && <span class="day">{companyWeekday(event.at, language)}</span>}
      <span class="ev">
        <Icon name={eventIcon(event.type)} />
        {words.moves[event.type] ?? words.tick}
      </span>
      <span class="qt">{text && `“${text}”`}</span>
      <Sent sent={sent} view={view} />
    </button>
  );
}

/** Of each channel the first message that the event sent, and how many more. */
function Sent({ sent, view }: { sent: readonly SentFirst[]; view: StudioView }) {
  const { language } = view.studio;
  const words = benchWords[language];
  const titles = view.followed.titles.value;
  return (
    <span class="sent">
      {sent.map(({ channel, name, more }) => (
        <span key={channel}>
          <ChannelLetter channel={channel} words={words} />
          <em>{titles[name]?.[language] ?? name}</em>
          {more > 0 && <b>{words.more(more)}</b>}
        </span>
      ))}
    </span>
  );
}
