import { formatTime, parseTime } from "@annae/vocabulary";
import { synced } from "../bench/synced-input.ts";
import type { StudioView } from "../studio-view.ts";
import { settingsPageWords } from "../words/settings-page-words.ts";
import type { WeekSpan } from "./week-spans.ts";

const dayLong = 1_440;

/** What ends before it begins ends on the next day. */
function lasting(from: number, to: number): WeekSpan {
  return { from, to: to > from ? to : to + dayLong };
}

/** The exact times of a span; a time that is none changes nothing. */
export function SpanFields({
  spans,
  index,
  day,
  view,
  put,
  closed,
}: {
  spans: readonly WeekSpan[];
  index: number;
  day: number;
  view: StudioView;
  put: (spans: readonly WeekSpan[]) => void;
  closed: () => void;
}) {
  const words = settingsPageWords[view.studio.language];
  const span = spans[index];
  if (span === undefined) return null;
  const isNext = span.to >= dayLong;
  const set = (next: WeekSpan) => put(spans.with(index, next));
  const time = (text: string, then: (minutes: number) => void) => {
    const minutes = parseTime(text);
    if (minutes !== undefined) then(minutes);
  };
  const until = formatTime(span.to % dayLong);
  return (
    <div class="insp">
      <b>{words.dayNames[day]}</b>
      <input
        class="in short"
        inputMode="numeric"
        aria-label={words.from}
        ref={synced(formatTime(span.from), false)}
        onChange={({ currentTarget }) =>
          time(currentTarget.value, (from) => set(lasting(from, span.to % dayLong)))
        }
      />
      <span aria-hidden="true">–</span>
      <input
        class="in short"
        inputMode="numeric"
        aria-label={words.to}
        ref={synced(until, false)}
        onChange={({ currentTarget }) =>
          time(currentTarget.value, (to) => set(lasting(span.from, to)))
        }
      />
      <label class="look">
        <input
          type="checkbox"
          checked={isNext}
          onChange={({ currentTarget }) =>
            set({ ...span, to: (span.to % dayLong) + (currentTarget.checked ? dayLong : 0) })
          }
        />
        {words.nextDay}
      </label>
      <span class="hint">
        {words.inside(until)} {isNext && words.ofFirstDay}
      </span>
      <span class="grow" />
      <button type="button" class="btn sm" onClick={() => put([{ from: 0, to: dayLong }])}>
        {words.allDay}
      </button>
      <button
        type="button"
        class="btn sm bad"
        onClick={() => {
          closed();
          put(spans.filter((_, other) => other !== index));
        }}
      >
        {words.removeSpan}
      </button>
    </div>
  );
}
