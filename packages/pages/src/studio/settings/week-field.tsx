import { formatTime, type WeekRows, weekdays, weekHours } from "@annae/vocabulary";
import { Icon } from "../../page/icon.tsx";
import { settingsPageWords } from "../words/settings-page-words.ts";
import { FieldFault } from "./field-fault.tsx";
import type { FieldParts } from "./field-parts.ts";
import { jsonAt } from "./json-at.ts";
import { SpanFields } from "./span-fields.tsx";
import {
  hoursOfSpans,
  movedSpan,
  nextSpan,
  onWorkdays,
  spansOf,
  type WeekSpan,
  withDay,
} from "./week-spans.ts";

const day = 1_440;
const place = (minutes: number) => `${(minutes / day) * 100}%`;

/** The hours of a week as a lane for each day: spans that keys move, exact times below. */
export function WeekField(parts: FieldParts) {
  const { value, view, steps, name, change } = parts;
  const { studio, acts } = view;
  const words = settingsPageWords[studio.language];
  const rows: WeekRows = Object(value);
  const rest = restOf(parts);
  const lanes = weekHours([rows, ...rest]).map(spansOf);
  const week = JSON.stringify(steps);
  const open = studio.settings.span?.week === week ? studio.settings.span : null;
  const look = (span: { day: number; index: number } | null) =>
    acts.setSettingsPage({ span: span && { week, ...span } });
  const put = (of: number, spans: readonly WeekSpan[]) => {
    const named = weekdays[of];
    if (named !== undefined) change(withDay(rows, named, hoursOfSpans(spans), rest));
  };
  return (
    <div class="col">
      <ul class="week" aria-label={words.weekOf(name)}>
        {lanes.map((spans, of) => (
          <Lane
            key={of}
            parts={{ of, spans, before: lanes[(of + 6) % 7] ?? [], view }}
            open={open?.day === of ? open.index : null}
            look={(index) => look(index === null ? null : { day: of, index })}
            put={(next) => put(of, next)}
            copy={() => change(onWorkdays(rows, hoursOfSpans(spans)))}
          />
        ))}
      </ul>
      {open !== null && (
        <SpanFields
          spans={lanes[open.day] ?? []}
          index={open.index}
          day={open.day}
          view={view}
          put={(next) => put(open.day, next)}
          closed={() => look(null)}
        />
      )}
      <p class="hint">{words.keys}</p>
      <FieldFault parts={parts} />
      {Object.keys(rows).map((row) => (
        <FieldFault key={row} parts={{ ...parts, steps: [...steps, row] }} />
      ))}
    </div>
  );
}

/** The rows that hold where these say nothing: those of the company, for a category's own. */
function restOf({ steps, view }: FieldParts): readonly WeekRows[] {
  if (steps[0] === "workingHours") return [];
  return [Object(jsonAt(view.studio.draft?.company?.settings, ["workingHours"]))];
}

interface LaneParts {
  readonly parts: {
    readonly of: number;
    readonly spans: readonly WeekSpan[];
    /** Those of the day before, which may go on here. */
    readonly before: readonly WeekSpan[];
    readonly view: FieldParts["view"];
  };
  readonly open: number | null;
  readonly look: (index: number | null) => void;
  readonly put: (spans: readonly WeekSpan[]) => void;
  readonly copy: () => void;
}

function Lane({ parts: { of, spans, before, view }, open, look, put, copy }: LaneParts) {
  const words = settingsPageWords[view.studio.language];
  const [short, long] = [words.days[of] ?? "", words.dayNames[of] ?? ""];
  const tails = before.filter(({ to }) => to > day);
  const more = nextSpan(spans);
  return (
    <li>
      <span class={`d ${of === 5 ? "sat" : of === 6 ? "sun" : ""}`} aria-hidden="true">
        {short}
      </span>
      <div class="lane">
        {tails.map(({ to }) => (
          <span key={to} class="sp tail" style={{ left: 0, width: place(to - day) }}>
            <span class="sr">{words.tail(formatTime(to - day))}</span>
          </span>
        ))}
        {spans.map((span, index) => (
          <SpanButton
            key={index}
            span={span}
            says={saysOf(span, long, view)}
            chosen={open === index}
            choose={() => look(index)}
            move={(end, by) => put(movedSpan(spans, index, end, by))}
            remove={() => {
              look(null);
              put(spans.filter((_, other) => other !== index));
            }}
          />
        ))}
        {spans.length === 0 && tails.length === 0 && <span class="closed">{words.closed}</span>}
      </div>
      <span class="ex">
        <button
          type="button"
          class="btn quiet sm"
          disabled={more === undefined}
          aria-label={words.addSpanTo(long)}
          onClick={() => {
            if (more === undefined) return;
            put([...spans, more]);
            look(spans.length);
          }}
        >
          <Icon name="plus" size="s" />
          <span class="lg">{words.addSpan}</span>
        </button>
        <button
          type="button"
          class="btn quiet sm lg"
          aria-label={words.copyFrom(long)}
          onClick={copy}
        >
          {words.copy}
        </button>
      </span>
    </li>
  );
}

function saysOf({ from, to }: WeekSpan, dayName: string, view: FieldParts["view"]): string {
  const words = settingsPageWords[view.studio.language];
  if (from === 0 && to === day) return `${dayName} ${words.allDay}`;
  return words.span(dayName, formatTime(from), formatTime(to % day), to >= day);
}

interface SpanButtonParts {
  readonly span: WeekSpan;
  readonly says: string;
  readonly chosen: boolean;
  readonly choose: () => void;
  readonly move: (end: "both" | "to", by: number) => void;
  readonly remove: () => void;
}

function SpanButton({ span, says, chosen, choose, move, remove }: SpanButtonParts) {
  const { from, to } = span;
  const width = Math.min(to, day) - from;
  const press = (event: KeyboardEvent) => {
    const { key, shiftKey, altKey } = event;
    const by = (key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0) * (shiftKey ? 1 : 10);
    if (by === 0 && key !== "Delete" && key !== "Backspace") return;
    event.preventDefault();
    event.stopPropagation();
    choose();
    if (by === 0) remove();
    else move(altKey ? "to" : "both", by);
  };
  return (
    <button
      type="button"
      class={`sp ${to > day ? "over" : ""} ${chosen ? "sel" : ""}`}
      style={{ left: place(from), width: place(width) }}
      aria-label={says}
      aria-pressed={chosen}
      onClick={choose}
      onKeyDown={press}
    >
      {width >= 240 && (from > 0 || to < day) ? `${formatTime(from)}–${formatTime(to % day)}` : ""}
    </button>
  );
}
