import { assertNever, type Shape } from "@annae/vocabulary";
import type { VNode } from "preact";
import { Switch } from "../bench/switch.tsx";
import { settingsPageWords } from "../words/settings-page-words.ts";
import { ChoiceField } from "./choice-field.tsx";
import { FieldFault } from "./field-fault.tsx";
import { type FieldParts, fieldId, isWeek, startOf, wordAt } from "./field-parts.ts";
import { GroupField, ListField } from "./group-fields.tsx";
import { HolidayField } from "./holiday-field.tsx";
import { HolidaysField } from "./holidays-field.tsx";
import { TextField } from "./text-field.tsx";
import { WeekField } from "./week-field.tsx";

/** The field for a value of any shape: a form is made of the definitions alone. */
export function ShapeField(parts: FieldParts): VNode | null {
  const { shape, value, preset, view, change, name } = parts;
  const words = settingsPageWords[view.studio.language];
  switch (shape.kind) {
    case "yesNo": {
      const on = (value ?? preset) === true;
      return (
        <div class="field row">
          <Switch on={on} name={name} word={on ? words.on : words.offWord} onSwitch={change} />
          <span aria-hidden="true">{name}</span>
          <FieldFault parts={parts} />
        </div>
      );
    }
    case "oneOf":
      return <ChoiceField {...parts} values={shape.values} />;
    case "text":
    case "time":
    case "timezone":
    case "whole":
    case "counselor":
      return <TextField {...parts} />;
    case "orNull":
      return <OrNull {...parts} of={shape.of} />;
    case "group":
      return isWeek(shape) ? (
        <WeekField {...parts} />
      ) : (
        <GroupField {...parts} fields={shape.fields} />
      );
    case "list":
      return shape.of.kind === "holiday" ? (
        <HolidaysField {...parts} of={shape.of} />
      ) : (
        <ListField {...parts} of={shape.of} />
      );
    case "holiday":
      return <HolidayField {...parts} />;
    case "category":
      return <Category {...parts} />;
    // A week has the first, platform messages have a page of their own for the others.
    case "dayHours":
    case "record":
    case "button":
      return null;
    default:
      return assertNever(shape);
  }
}

function OrNull(parts: FieldParts & { of: Shape }) {
  const { value, view, change, of, name } = parts;
  const words = settingsPageWords[view.studio.language];
  const on = value !== null && value !== undefined;
  const says = wordAt(parts);
  return (
    <div class="col">
      <div class="field row">
        <Switch
          on={on}
          name={says}
          word={on ? words.on : words.offWord}
          onSwitch={(is) => change(is ? startOf(of) : null)}
        />
        <span aria-hidden="true">{says}</span>
      </div>
      {on && <ShapeField {...parts} shape={of} name={name} />}
    </div>
  );
}

function Category(parts: FieldParts) {
  const { value, view, change } = parts;
  const words = settingsPageWords[view.studio.language];
  const { major = "", middle = "" } = Object(value);
  const id = fieldId(parts);
  return (
    <div class="cols2">
      <div class="field">
        <label for={`${id}-major`}>{words.major}</label>
        <input
          class="in"
          id={`${id}-major`}
          value={major}
          onInput={({ currentTarget }) => change({ ...Object(value), major: currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for={`${id}-middle`}>{words.middle}</label>
        <input
          class="in"
          id={`${id}-middle`}
          value={middle}
          onInput={({ currentTarget }) =>
            change({ major, ...(currentTarget.value !== "" && { middle: currentTarget.value }) })
          }
        />
      </div>
      <FieldFault parts={parts} />
    </div>
  );
}
