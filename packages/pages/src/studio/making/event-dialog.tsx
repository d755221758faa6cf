import type { LineEvent } from "@annae/studio";
import { attachments, events, eventTold } from "@annae/vocabulary";
import { Dialog } from "../dialog.tsx";
import type { StudioView } from "../studio-view.ts";
import { benchWords } from "../words/bench-words.ts";
import { makingWords } from "../words/making-words.ts";
import { CustomerFields, LineFault } from "./customer-fields.tsx";
import { momentAt, wallClock } from "./event-time.ts";
import { writtenIn } from "./form-fields.ts";
import { GivenFacts } from "./given-facts.tsx";
import { JsonArea } from "./json-area.tsx";

interface EventParts {
  readonly view: StudioView;
  readonly event: LineEvent;
  readonly at: number;
}

/** When an event of the time line happens, what comes with it and what is so from then on, and taking it away. */
export function EventDialog({ view, at }: { view: StudioView; at: number }) {
  const { studio, acts } = view;
  const words = makingWords[studio.language];
  const { moves, tick } = benchWords[studio.language];
  const event = studio.bench.line.events[at];
  if (event === undefined) return null;
  return (
    <Dialog view={view} title={words.event(moves[event.type] ?? tick)}>
      <form
        class="making"
        onSubmit={(submit) => {
          submit.preventDefault();
          acts.ask(null);
          acts.putEvent(at, eventIn(new FormData(submit.currentTarget), event));
        }}
      >
        <label class="field">
          <span class="lbl">{words.at}</span>
          <input
            class="in"
            type="datetime-local"
            name="at"
            step="1"
            required
            defaultValue={wallClock(event.at)}
          />
        </label>
        <ComesAlong view={view} event={event} at={at} />
        <footer>
          <button
            type="button"
            class="btn bad"
            onClick={() => {
              acts.ask(null);
              acts.removeEvent(at);
            }}
          >
            {words.removeEvent}
          </button>
          <button type="submit" class="btn pri">
            {words.put}
          </button>
        </footer>
      </form>
      <FromThenOn view={view} event={event} at={at} />
    </Dialog>
  );
}

/** What an event of its kind can carry. */
function fieldsOf({ type }: LineEvent): ReadonlySet<string> {
  const name = eventTold(type);
  return new Set(name === undefined ? [] : Object.keys(events[name].fields));
}

function ComesAlong({ view: { studio }, event }: EventParts) {
  const { language, bench } = studio;
  const words = makingWords[language];
  const known = fieldsOf(event);
  const people = (bench.line.counselors ?? []).map((one) => {
    const { id, name } = Object(one);
    return { value: String(id), says: String(name ?? id) };
  });
  const sent = Object.entries(attachments).map(([value, { doc }]) => ({
    ...{ value, says: doc[language] },
  }));
  const enders = [
    { value: "counselor", says: words.counselor },
    { value: "customer", says: words.customer },
  ];
  const choice = (name: string, says: string, all: readonly { value: string; says: string }[]) =>
    known.has(name) && (
      <label class="field">
        <span class="lbl">{says}</span>
        <select class="in" name={name} defaultValue={String(event[name] ?? "")}>
          <option value="">{words.nothing}</option>
          {all.map((one) => (
            <option key={one.value} value={one.value} selected={one.value === event[name]}>
              {one.says}
            </option>
          ))}
        </select>
      </label>
    );
  const { major = "", middle = "" } = Object(event.category);
  return (
    <>
      {known.has("text") && (
        <label class="field">
          <span class="lbl">{words.says}</span>
          <textarea class="in" name="text" rows={3} defaultValue={String(event.text ?? "")} />
        </label>
      )}
      {choice("attachment", words.attachment, sent)}
      {choice("counselor", words.counselor, people)}
      {choice("by", words.endedBy, enders)}
      {known.has("category") && (
        <div class="row2">
          <input
            class="in"
            name="major"
            aria-label={words.major}
            placeholder={words.major}
            defaultValue={major}
          />
          <input
            class="in"
            name="middle"
            aria-label={words.middle}
            placeholder={words.middle}
            defaultValue={middle}
          />
        </div>
      )}
    </>
  );
}

/** What has a field of its own; the rest is written. */
const shown = ["at", "type", "text", "attachment", "counselor", "by", "category"] as const;

function FromThenOn({ view, event, at }: EventParts) {
  const { studio, acts } = view;
  const words = makingWords[studio.language];
  const told = Object.entries(event).filter(([name]) => shown.some((one) => one === name));
  const rest = Object.entries(event).filter(([name]) => !shown.some((one) => one === name));
  const put = (change: Readonly<Record<string, unknown>>) =>
    acts.putEvent(at, { ...event, ...change });
  return (
    <details open={rest.length > 0}>
      <summary>{words.fromThenOn}</summary>
      <LineFault view={view} />
      <CustomerFields json={event} view={view} put={put} />
      <GivenFacts json={event} view={view} put={put} />
      <JsonArea
        value={Object.fromEntries(rest)}
        label={words.changesHint}
        put={(json) => {
          if (typeof json !== "object" || json === null) return acts.refuseLine();
          acts.putEvent(at, {
            ...json,
            ...Object.fromEntries(told),
            at: event.at,
            type: event.type,
          });
        }}
      />
    </details>
  );
}

function eventIn(form: FormData, event: LineEvent): LineEvent {
  const known = fieldsOf(event);
  const fields = ["text", "attachment", "counselor", "by"].flatMap((name) =>
    known.has(name) ? [[name, writtenIn(form, name) || undefined] as const] : [],
  );
  const [major, middle] = [writtenIn(form, "major"), writtenIn(form, "middle")];
  const category = major === "" ? undefined : { major, ...(middle !== "" && { middle }) };
  return {
    ...{ ...event, ...Object.fromEntries(fields) },
    ...(known.has("category") && { category }),
    at: momentAt(writtenIn(form, "at"), event.at),
  };
}
