import type { Locale } from "./locale.ts";
import type { Value, ValueKind, ValueType } from "./value-type.ts";

const units = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 } as const;

/** "1h30m" → milliseconds; units d, h, m, s, each at most once and in that order. Undefined for anything else. */
export function parseDuration(text: string): number | undefined {
  const match = /^(?=\d)(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text);
  if (match === null) return undefined;
  const [, d = 0, h = 0, m = 0, s = 0] = match;
  return Number(d) * units.d + Number(h) * units.h + Number(m) * units.m + Number(s) * units.s;
}

/** "18:00" → minutes since midnight, 0 to 1439. Undefined for anything else. */
export function parseTime(text: string): number | undefined {
  const match = /^(\d{2}):(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const hour = Number(match[1]);
  const minute = Number(match[2]);
  return hour < 24 && minute < 60 ? hour * 60 + minute : undefined;
}

/** "2026-11-20" as it is, if that day exists. Undefined for anything else. */
export function parseDate(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const parsed = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== text
    ? undefined
    : text;
}

const truths: Readonly<Record<string, boolean>> = {
  yes: true,
  on: true,
  true: true,
  no: false,
  off: false,
  false: false,
};

/** `yes`, `on`, `true` and their opposites → boolean. Undefined for anything else. */
export function parseYesNo(text: string): boolean | undefined {
  return Object.hasOwn(truths, text) ? truths[text] : undefined;
}

/**
 * A JSON value from outside as a value of the type, or undefined where it is not one.
 * Durations, times and dates come as their text ("30m", "18:00", "2026-11-20").
 */
export function valueFromJson(type: ValueType, json: unknown): Value | undefined {
  switch (type.kind) {
    case "yesNo":
      return typeof json === "boolean" ? json : undefined;
    case "number":
      return typeof json === "number" && Number.isFinite(json) ? json : undefined;
    case "text":
      return typeof json === "string" ? json : undefined;
    case "oneOf":
      return typeof json === "string" && type.values.includes(json) ? json : undefined;
    case "duration":
      return typeof json === "string" ? parseDuration(json) : undefined;
    case "time":
      return typeof json === "string" ? parseTime(json) : undefined;
    case "date":
      return typeof json === "string" ? parseDate(json) : undefined;
  }
}

/** The value that stands for nothing said: no, 0, "", the first of several, 0m, 00:00, 1970-01-01. */
export function emptyValue(type: ValueType): Value {
  switch (type.kind) {
    case "yesNo":
      return false;
    case "number":
    case "duration":
    case "time":
      return 0;
    case "text":
      return "";
    case "oneOf":
      return type.values[0] ?? "";
    case "date":
      return "1970-01-01";
  }
}

const words = {
  ko: { yes: "예", no: "아니오", infinite: "제한 없음" },
  en: { yes: "yes", no: "no", infinite: "without limit" },
} as const;

/** The value as a person writes it in a policy: 90000 of a duration is "1m30s". */
export function formatValue(
  type: { readonly kind: ValueKind },
  value: Value,
  locale: Locale = "en",
): string {
  if (typeof value === "boolean") return value ? words[locale].yes : words[locale].no;
  if (value === Number.POSITIVE_INFINITY) return words[locale].infinite;
  if (typeof value === "number" && type.kind === "duration") return formatDuration(value);
  if (typeof value === "number" && type.kind === "time") return formatTime(value);
  return String(value);
}

/** 1080 → "18:00". */
export function formatTime(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function formatDuration(milliseconds: number): string {
  if (milliseconds < 0) return `-${formatDuration(-milliseconds)}`;
  let rest = milliseconds;
  let text = "";
  for (const [unit, size] of Object.entries(units)) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) text += `${count}${unit}`;
  }
  return text === "" ? "0m" : text;
}
