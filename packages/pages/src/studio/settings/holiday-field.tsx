import type { Hours } from "@annae/vocabulary";
import { Icon } from "../../page/icon.tsx";
import { IconButton } from "../../page/icon-button.tsx";
import type { Language } from "../../page/language.ts";
import { settingsPageWords } from "../words/settings-page-words.ts";
import { FieldFault } from "./field-fault.tsx";
import { type FieldParts, fieldId } from "./field-parts.ts";
import type { JsonSteps } from "./json-at.ts";

/** A day or several on which the company is off, or has hours of its own. */
export function HolidayField(parts: FieldParts) {
  const { value, view, change, steps } = parts;
  const words = settingsPageWords[view.studio.language];
  const { date, from, to, name, hours } = Object(value);
  const id = fieldId(parts);
  const own = (dates: object, more: object = { name, hours }) => {
    const kept = Object.entries({ ...dates, ...more }).filter(([, one]) => one !== undefined);
    change(Object.fromEntries(kept));
  };
  const dates = date === undefined ? { from, to } : { date };
  const setDates = (first: string, last: string) =>
    own(last === "" || last === first ? { date: first } : { from: first, to: last });
  const spans: readonly Hours[] = hours === undefined ? [] : [hours].flat();
  /** One span stands alone, none are a day off. */
  const put = (next: readonly Hours[]) =>
    own(dates, { name, hours: next.length > 1 ? next : next[0] });
  const places: JsonSteps = ["date", "from", "to", "hours"];
  const inHours = spans.flatMap((_, place): readonly JsonSteps[] => {
    const at = spans.length > 1 ? ["hours", place] : ["hours"];
    return [...(spans.length > 1 ? [at] : []), [...at, "from"], [...at, "to"]];
  });
  const inside = [...places.map((key) => [key]), ...inHours].map((more) => ({
    ...parts,
    steps: [...steps, ...more],
  }));
  return (
    <div class="holiday">
      <div class="field">
        <label for={`${id}-first`}>{words.firstDate}</label>
        <input
          class="in"
          type="date"
          id={`${id}-first`}
          value={date ?? from ?? ""}
          onInput={({ currentTarget }) => setDates(currentTarget.value, to ?? "")}
        />
      </div>
      <div class="field">
        <label for={`${id}-last`}>{words.lastDate}</label>
        <input
          class="in"
          type="date"
          id={`${id}-last`}
          value={to ?? ""}
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget }) => setDates(date ?? from ?? "", currentTarget.value)}
        />
        <span class="hint" id={`${id}-hint`}>
          {words.lastDateHint}
        </span>
      </div>
      <div class="field">
        <label for={`${id}-name`}>{words.holidayName}</label>
        <input
          class="in"
          id={`${id}-name`}
          value={name ?? ""}
          onInput={({ currentTarget }) =>
            own(dates, { name: currentTarget.value || undefined, hours })
          }
        />
      </div>
      <fieldset class="opts inline">
        <legend class="sr">{parts.name}</legend>
        <label class="opt">
          <input
            type="radio"
            name={`${id}-hours`}
            checked={spans.length === 0}
            onChange={() => put([])}
          />
          <b>{words.off}</b>
        </label>
        <label class="opt">
          <input
            type="radio"
            name={`${id}-hours`}
            checked={spans.length > 0}
            onChange={() => put([{ from: "10:00", to: "14:00" }])}
          />
          <b>{words.shortHours}</b>
        </label>
      </fieldset>
      {spans.map((one, place) => (
        <SpanRow
          key={place}
          span={one}
          language={view.studio.language}
          put={(next) => put(next === null ? spans.toSpliced(place, 1) : spans.with(place, next))}
        />
      ))}
      {spans.length > 0 && (
        <p>
          <button
            type="button"
            class="btn quiet sm"
            onClick={() => put([...spans, { from: spans.at(-1)?.to ?? "10:00", to: "23:00" }])}
          >
            <Icon name="plus" size="s" />
            {words.addSpan}
          </button>
        </p>
      )}
      <FieldFault parts={parts} />
      {inside.map((one) => (
        <FieldFault key={one.steps.join()} parts={one} />
      ))}
    </div>
  );
}

interface SpanRowParts {
  readonly span: Hours;
  readonly language: Language;
  /** Null takes it away. */
  readonly put: (span: Hours | null) => void;
}

function SpanRow({ span, language, put }: SpanRowParts) {
  const words = settingsPageWords[language];
  return (
    <div class="spanrow">
      {(["from", "to"] as const).map((end) => (
        <input
          key={end}
          class="in short"
          inputMode="numeric"
          aria-label={end === "from" ? words.from : words.to}
          value={span[end]}
          onInput={({ currentTarget }) => put({ ...span, [end]: currentTarget.value })}
        />
      ))}
      <label class="look">
        <input
          type="checkbox"
          checked={span.nextDay === true}
          onChange={({ currentTarget }) => {
            const { nextDay: _, ...rest } = span;
            put(currentTarget.checked ? { ...rest, nextDay: true } : rest);
          }}
        />
        {words.nextDay}
      </label>
      <IconButton
        icon="x"
        small
        says={`${words.removeSpan}: ${span.from}–${span.to}`}
        act={() => put(null)}
      />
    </div>
  );
}
