import type { LineEvent } from "@annae/studio";
import { Icon } from "../../page/icon.tsx";
import { channelNames } from "../bench-state.ts";
import { standardLines } from "../lines.ts";
import type { StudioView } from "../studio-view.ts";
import { type BenchWords, benchWords } from "../words/bench-words.ts";
import { ChannelLetter } from "./channel-letter.tsx";
import { companyClock, companyWeekday } from "./company-clock.ts";
import { eventIcon } from "./event-icon.ts";

/** The events of the line, each with what it sent on each channel. */
export function Track({ view }: { view: StudioView }) {
  const { studio } = view;
  const { bench, language } = studio;
  const words = benchWords[language];
  return (
    <div class="trk">
      <TrackBar view={view} />
      {bench.lineFault !== null && (
        <p class="strip bad" role="alert">
          {bench.lineFault[language]}
        </p>
      )}
      <fieldset class="steps" aria-label={words.steps}>
        {bench.line.events.length === 0 && <p class="hint none">{words.nothingYet}</p>}
        {bench.line.events.map((event, index) => (
          <TrackStep key={index} event={event} index={index} view={view} />
        ))}
      </fieldset>
    </div>
  );
}

function TrackBar({ view: { studio, acts } }: { view: StudioView }) {
  const { bench, language } = studio;
  const words = benchWords[language];
  const last = bench.line.events.length - 1;
  const known = new Set([
    ...standardLines.map(({ id }) => id),
    ...bench.opened.map(({ name }) => name),
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
      <button
        type="button"
        class="btn quiet ico sm"
        aria-label={words.before}
        disabled={bench.at <= 0}
        onClick={() => acts.step(-1)}
      >
        <Icon name="back" />
      </button>
      <button
        type="button"
        class="btn quiet ico sm"
        aria-label={words.next}
        disabled={bench.at >= last}
        onClick={() => acts.step(1)}
      >
        <Icon name="forward" />
      </button>
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
      </select>
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
        onClick={() => void acts.saveLine()}
      >
        <Icon name="test" size="s" />
        {words.saveLine} <kbd>T</kbd>
      </button>
    </div>
  );
}

interface TrackStepParts {
  readonly event: LineEvent;
  readonly index: number;
  readonly view: StudioView;
}

function TrackStep({ event, index, view: { studio, acts } }: TrackStepParts) {
  const { bench, language } = studio;
  const words = benchWords[language];
  const played = bench.played?.channels[bench.channel]?.[index];
  const day = event.at.slice(0, 10);
  const before = bench.line.events[index - 1]?.at.slice(0, 10);
  const classes = ["st", played?.working === false ? "night" : "", index > bench.at ? "fut" : ""];
  const text = typeof event.text === "string" ? event.text : "";
  return (
    <button
      type="button"
      class={classes.join(" ")}
      aria-pressed={index === bench.at}
      onClick={() => acts.look(index)}
    >
      <span class="tm">{companyClock(event.at)}</span>
      {day !== before && <span class="day">{companyWeekday(event.at, language)}</span>}
      <span class="ev">
        <Icon name={eventIcon(event.type)} />
        {words.moves[event.type] ?? words.tick}
      </span>
      <span class="qt">{text && `“${text}”`}</span>
      <Sent index={index} studio={studio} words={words} />
    </button>
  );
}

interface SentParts {
  readonly index: number;
  readonly studio: StudioView["studio"];
  readonly words: BenchWords;
}

/** Of each channel the first message that the event sent, and how many more. */
function Sent({ index, studio: { bench, language }, words }: SentParts) {
  return (
    <span class="sent">
      {channelNames.map((channel) => {
        const steps = bench.played?.channels[channel]?.[index]?.steps ?? [];
        const sent = steps.flatMap(({ deliveries }) => deliveries);
        const [first] = sent;
        if (first === undefined) return null;
        const name = first.message ?? first.system;
        const title =
          bench.form?.messages.find((one) => one.name === name)?.title[language] ?? name;
        return (
          <span key={channel}>
            <ChannelLetter channel={channel} words={words} />
            <em>{title}</em>
            {sent.length > 1 && <b>{words.more(sent.length - 1)}</b>}
          </span>
        );
      })}
    </span>
  );
}
