import { type DeclarationIr, spokenValue } from "@annae/ir";
import {
  type Locale,
  type SettingDefinition,
  type Shape,
  settings,
  standardFact,
  type Value,
  type ValueKind,
} from "@annae/vocabulary";
import {
  type DocumentBlock,
  type DocumentSection,
  type Phrase,
  paragraph,
  tableOf,
} from "./document.ts";
import { documentWords } from "./document-words.ts";
import { headOf, type Telling } from "./telling.ts";

/** What the company decides: the policy's own settings with their values, and those of the standard that it reads. */
export function settingsSections(telling: Telling): readonly DocumentSection[] {
  const { ir, locale } = telling;
  const blocks = [
    ...titled("ownSettings", "value", Object.values(ir.settings).map(declared(locale)), locale),
    ...titled("standardSettings", "preset", standardRows(telling), locale),
    ...titled("hostFacts", "untold", Object.values(ir.hostFacts).map(declared(locale)), locale),
  ];
  return blocks.length === 0
    ? []
    : [{ title: documentWords.settings[locale], blocks, sections: [] }];
}

function titled(
  title: "ownSettings" | "standardSettings" | "hostFacts",
  value: "value" | "preset" | "untold",
  rows: readonly (readonly Phrase[])[],
  locale: Locale,
): readonly DocumentBlock[] {
  const heads = [documentWords.name, documentWords.meaning, documentWords[value]].map(
    (doc) => doc[locale],
  );
  const table = tableOf(
    heads,
    rows.map((row) => row.map((cell) => [cell])),
  );
  return table.length === 0 ? [] : [paragraph({ strong: documentWords[title][locale] }), ...table];
}

const declared =
  (locale: Locale) =>
  ({ name, doc, type, default: value }: DeclarationIr): readonly Phrase[] => [
    [{ code: name }],
    [doc ?? "—"],
    [value === null ? documentWords.required[locale] : valueText(type.kind, value, locale)],
  ];

function standardRows({ ir, locale }: Telling): readonly (readonly Phrase[])[] {
  const names = Object.keys(ir.facts).filter((name) => ir.facts[name]?.source === "setting");
  return names.sort().flatMap((name) => {
    const fact = standardFact(name);
    if (fact === undefined) return [];
    const preset = presetText(name, fact.type.kind, locale);
    return [[[{ code: name }], [headOf(fact.doc)[locale]], [preset]]];
  });
}

/** What stands for the setting where nobody sets it. */
function presetText(name: string, kind: ValueKind, locale: Locale): string {
  for (const setting of Object.values(settings)) {
    const form = setting.set.find((one) => one.name === name);
    if (setting.name !== name && form === undefined) continue;
    const preset = presetAt(setting, form?.at);
    if (preset === null) return documentWords.unlimited[locale];
    if (isPlain(preset)) return plainText(setting.shape, preset, { kind, locale });
  }
  return "—";
}

function presetAt({ shape, preset }: SettingDefinition, at: string | undefined): unknown {
  const whole = shape.kind === "orNull" ? shape.of : shape;
  const field = whole.kind === "group" && at !== undefined ? whole.fields[at] : undefined;
  return field?.preset ?? preset;
}

function plainText(shape: Shape, value: Value, to: { kind: ValueKind; locale: Locale }): string {
  const meant = to.kind === "yesNo" && shape.kind === "oneOf" ? value !== shape.values[0] : value;
  return valueText(to.kind, meant, to.locale);
}

function isPlain(value: unknown): value is Value {
  return ["string", "number", "boolean"].includes(typeof value);
}

function valueText(kind: ValueKind, value: Value, locale: Locale): string {
  return spokenValue({ kind }, value)[locale];
}
