import {
  type EventField,
  type EventName,
  events,
  type Field,
  type SetForm,
  type SettingName,
  type Shape,
  settings,
  shapeDoc,
  toldName,
} from "@annae/vocabulary";
import { both, code } from "./markdown.ts";

/** An event: its meaning, how tests write it, and the rooms in which it means something. */
export function eventRow(name: EventName): readonly string[] {
  const { doc, fields, rooms: states = [] } = events[name];
  const parts = Object.values(fields).map((field) => fieldText(field));
  return [
    code(name),
    both(doc),
    code([toldName(name), ...parts].join(" ")),
    states.map(code).join(", "),
  ];
}

function fieldText({ shape, optional, emptyWith, lead }: EventField): string {
  const lone = { text: '"…"', counselor: "kim", category: '"…" > "…"' } as const;
  const value = shape.kind === "oneOf" ? shape.values.join("/") : lone[shape.kind];
  const written = lead === undefined ? value : `${lead} ${value}`;
  return optional === true || emptyWith !== undefined ? `[${written}]` : written;
}

/** A setting: its meaning, its JSON, what stands for a missing one, and how tests set it. */
export function settingRow(name: SettingName): readonly string[] {
  const { doc, shape, preset, set } = settings[name];
  const missing = preset === undefined ? "필수 · required" : code(JSON.stringify(preset));
  return [code(name), both(doc), jsonText(shape), missing, setTexts(set)];
}

/** What the JSON of the shape looks like: an object member by member, anything else in words. */
function jsonText(shape: Shape): string {
  const inner = shape.kind === "orNull" || shape.kind === "list" || shape.kind === "record";
  const of = inner ? shape.of : shape;
  const words = both(shapeDoc(shape));
  if (of.kind !== "group") return words;
  const members = Object.entries(of.fields).map(
    ([name, field]) => `${code(name)}: ${shapeDoc(field.shape).en}${presetText(field)}`,
  );
  return [...(inner ? [words] : []), ...members].join("<br>");
}

function presetText({ preset, optional }: Field): string {
  if (preset !== undefined) return ` (${JSON.stringify(preset)})`;
  return optional === true ? " (optional)" : "";
}

/** How tests set it; where several names are written alike, the others by name alone. */
function setTexts(set: readonly SetForm[]): string {
  const alike = Map.groupBy(set, ({ forms, name }) => forms ?? name);
  const texts = [...alike.values()].map(([first, ...others]) => {
    const more = others.map(({ name }) => code(name ?? ""));
    const also = more.length === 0 ? "" : `<br>또한 · also ${more.join(", ")}`;
    return first === undefined ? "" : setText(first) + also;
  });
  return texts.join("<br>");
}

function setText({ name, value, forms = [] }: SetForm): string {
  const start = `set ${name ?? "<code>"}`;
  if (value === undefined) return forms.map((form) => code(`${start} ${form}`)).join("<br>");
  const example = { yesNo: "yes/no", whole: "100", timezone: '"Asia/Seoul"' } as const;
  const written = value.kind === "oneOf" ? value.values.join("/") : undefined;
  const known = Object.entries(example).find(([kind]) => kind === value.kind)?.[1];
  return code(`${start} = ${written ?? known ?? '"…"'}`);
}
