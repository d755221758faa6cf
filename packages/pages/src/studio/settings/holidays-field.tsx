import type { Holiday, Shape } from "@annae/vocabulary";
import { Icon } from "../../page/icon.tsx";
import { IconButton } from "../../page/icon-button.tsx";
import { dateIn } from "../../page/moments.ts";
import { firstOf, inOrder, type MonthDay } from "../company/holiday-days.ts";
import { settingsPageWords } from "../words/settings-page-words.ts";
import { FieldFault } from "./field-fault.tsx";
import { type FieldParts, faultAt, fieldId } from "./field-parts.ts";
import { HolidayField } from "./holiday-field.tsx";
import { dateTitle, HolidayMonth } from "./holiday-month.tsx";
import { withJsonAt } from "./json-at.ts";

/** The company's holidays: a month to look at and to press days in, and each of them as a line that opens. */
export function HolidaysField(parts: FieldParts & { readonly of: Shape }) {
  const { value, view, change } = parts;
  const { studio, acts } = view;
  const words = settingsPageWords[studio.language];
  const holidays: readonly Holiday[] = Array.isArray(value) ? value : [];
  const { month, imported, holiday } = studio.settings;
  const shown = month ?? dateIn(Date.now(), studio.draft?.company?.settings.timezone).slice(0, 7);
  const open = (place: number | null) => acts.setSettingsPage({ holiday: place });
  const add = (date: string) => {
    const added: Holiday = { date };
    const list = inOrder([...holidays, added]);
    open(list.indexOf(added));
    change(list);
  };
  const choose = ({ date, holiday: place }: MonthDay) => (place === null ? add(date) : open(place));
  return (
    <div class="col">
      <p class="doings">
        <button type="button" class="btn sm" onClick={() => void acts.importHolidays()}>
          {words.importHolidays}
        </button>
        <button type="button" class="btn sm" onClick={() => add("")}>
          <Icon name="plus" size="s" />
          {words.addHoliday}
        </button>
        <span class="hint" role="status">
          {imported !== null && words.imported(imported)}
        </span>
      </p>
      <div class="holidays">
        <HolidayMonth
          {...{ month: shown, holidays, language: studio.language, choose }}
          turn={(next) => acts.setSettingsPage({ month: next })}
        />
        <ul>
          {holidays.map((one, place) => (
            <HolidayLine
              key={place}
              parts={{ ...parts, shape: parts.of, steps: [...parts.steps, place], value: one }}
              isOpen={holiday === place}
              toggle={() => open(holiday === place ? null : place)}
              put={(next) => change(withJsonAt(holidays, [place], next))}
            />
          ))}
        </ul>
      </div>
      <FieldFault parts={parts} />
    </div>
  );
}

interface LineParts {
  readonly parts: FieldParts;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly put: (holiday: unknown) => void;
}

function HolidayLine({ parts, isOpen, toggle, put }: LineParts) {
  const { view, steps } = parts;
  const { language } = view.studio;
  const words = settingsPageWords[language];
  const one: Holiday = Object(parts.value);
  const isWrong = [[], ["date"], ["from"], ["to"], ["hours"]].some(
    (more) => faultAt({ steps: [...steps, ...more], view }) !== undefined,
  );
  const first = firstOf(one);
  const when = first === "" ? words.noDate : dateTitle(first, language, true);
  const dates = one.to === undefined ? when : `${when} – ${dateTitle(one.to, language, true)}`;
  return (
    <li>
      <div class="person">
        <button type="button" class="link" aria-expanded={isOpen} onClick={toggle}>
          {dates}
        </button>
        <span class="grow">
          <bdi>{one.name}</bdi>
          {isWrong && <span class="tag bad">{words.wrong}</span>}
        </span>
        <span class={`tag ${one.hours === undefined ? "bad" : "warn"}`}>
          {one.hours === undefined ? words.off : words.shortHours}
        </span>
        <IconButton
          icon="x"
          small
          says={words.removeNamed(`${dates} ${one.name ?? ""}`.trim())}
          act={() => put(undefined)}
        />
      </div>
      {isOpen && (
        <div class="boxed" id={`${fieldId(parts)}-open`}>
          <HolidayField {...parts} name={dates} change={put} />
        </div>
      )}
    </li>
  );
}
