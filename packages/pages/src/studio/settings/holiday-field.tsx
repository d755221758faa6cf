import type { DayHours } from "@annae/vocabulary";
import { settingsPageWords } from "../words/settings-page-words.ts";
import { FieldFault } from "./field-fault.tsx";
import { type FieldParts, fieldId } from "./field-parts.ts";

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
  const span = hours === undefined ? null : Array.isArray(hours) ? hours[0] : hours;
  const setHours = (next: DayHours | undefined) => own(dates, { name, hours: next });
  const inside = ["date", "from", "to", "hours"].map((key) => ({
    ...parts,
    steps: [...steps, key],
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
            checked={span === null}
            onChange={() => setHours(undefined)}
          />
          <b>{words.off}</b>
        </label>
        <label class="opt">
          <input
            type="radio"
            name={`${id}-hours`}
            checked={span !== null}
            onChange={() => setHours({ from: "10:00", to: "14:00" })}
          />
          <b>{words.shortHours}</b>
        </label>
      </fieldset>
      {span !== null && !Array.isArray(hours) && (
        <div class="spanrow">
          {(["from", "to"] as const).map((end) => (
            <input
              key={end}
              class="in short"
              inputMode="numeric"
              aria-label={end === "from" ? words.from : words.to}
              value={span[end]}
              onInput={({ currentTarget }) => setHours({ ...span, [end]: currentTarget.value })}
            />
          ))}
          <label class="look">
            <input
              type="checkbox"
              checked={span.nextDay === true}
              onChange={({ currentTarget }) => {
                const { nextDay: _, ...rest } = span;
                setHours(currentTarget.checked ? { ...rest, nextDay: true } : rest);
              }}
            />
            {words.nextDay}
          </label>
        </div>
      )}
      <FieldFault parts={parts} />
      {inside.map((one) => (
        <FieldFault key={one.steps.join()} parts={one} />
      ))}
    </div>
  );
}
