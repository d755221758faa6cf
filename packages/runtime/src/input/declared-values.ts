import type { DeclarationIr } from "@annae/ir";
import { type Doc, emptyValue, type Value, type ValueType, valueFromJson } from "@annae/vocabulary";
import { type Fault, type Parsed, pathBelow } from "./fault.ts";
import { missing, mustBe, mustBeOneOf } from "./wording.ts";

/** What a value that nobody gave and that has no default is: its type's empty value, or a fault. */
export type WhenMissing = "empty" | "fault";

/** The values of what a policy declares, out of a JSON object; other keys of the object are left alone. */
export function declaredValues(
  json: Readonly<Record<string, unknown>>,
  declarations: Readonly<Record<string, DeclarationIr>>,
  path: string,
  whenMissing: WhenMissing,
): Parsed<Readonly<Record<string, Value>>> {
  const values: [string, Value][] = [];
  const faults: Fault[] = [];
  for (const [name, declaration] of Object.entries(declarations)) {
    const given = Object.hasOwn(json, name) ? json[name] : undefined;
    const value = declaredValue(given, declaration, whenMissing);
    if (typeof value === "object") faults.push({ path: pathBelow(path, name), message: value });
    else values.push([name, value]);
  }
  return faults.length === 0
    ? { ok: true, value: Object.freeze(Object.fromEntries(values)) }
    : { ok: false, faults };
}

function declaredValue(
  json: unknown,
  { type, default: preset }: DeclarationIr,
  whenMissing: WhenMissing,
): Value | Doc {
  if (json !== undefined) return valueFromJson(type, json) ?? wrongValue(type, json);
  if (preset !== null) return preset;
  return whenMissing === "empty" ? emptyValue(type) : missing(typeDoc(type));
}

function wrongValue(type: ValueType, json: unknown): Doc {
  return type.kind === "oneOf" ? mustBeOneOf(type.values, json) : mustBe(typeDoc(type), json);
}

const docs: Readonly<Record<ValueType["kind"], Doc>> = {
  yesNo: { ko: "true 또는 false", en: "true or false" },
  number: { ko: "숫자", en: "a number" },
  text: { ko: "문자열", en: "a string" },
  oneOf: { ko: "선언한 값 중 하나", en: "one of the declared words" },
  duration: { ko: '"1h30m" 같은 시간', en: 'a duration such as "1h30m"' },
  time: { ko: "00:00부터 23:59까지의 HH:mm 시각", en: "a time HH:mm from 00:00 to 23:59" },
  date: { ko: "달력에 있는 YYYY-MM-DD 날짜", en: "a date YYYY-MM-DD that exists" },
};

function typeDoc(type: ValueType): Doc {
  if (type.kind !== "oneOf") return docs[type.kind];
  const list = type.values.map((value) => JSON.stringify(value)).join(", ");
  return { ko: list, en: `one of ${list}` };
}
