import {
  cutText,
  type Doc,
  formatValue,
  type Locale,
  type Value,
  type ValueKind,
} from "@annae/vocabulary";

/** A type, or no more of it than its kind. */
interface Kind {
  readonly kind: ValueKind;
}

const longestQuote = 40;

/** The value as a sentence says it: "2건", "4분 59초" and "4 min 59 s", “환불”. */
export function spokenValue(type: Kind, value: Value | undefined, unit?: Doc): Doc {
  if (value === undefined) return { ko: "알 수 없는 값", en: "unknown" };
  return { ko: spoken("ko", type, value, unit), en: spoken("en", type, value, unit) };
}

function spoken(locale: Locale, type: Kind, value: Value, unit: Doc | undefined): string {
  const counted = typeof value === "number" && Number.isFinite(value);
  if (counted && type.kind === "duration") return spokenDuration(value, locale);
  if (type.kind === "text") return quoted(String(value));
  const written = formatValue(type, value, locale);
  return counted && unit !== undefined ? `${written}${unit[locale]}` : written;
}

const units = [
  [86_400_000, { ko: "일", en: " d" }],
  [3_600_000, { ko: "시간", en: " h" }],
  [60_000, { ko: "분", en: " min" }],
  [1_000, { ko: "초", en: " s" }],
] as const satisfies readonly (readonly [number, Doc])[];

function spokenDuration(milliseconds: number, locale: Locale): string {
  let rest = milliseconds;
  const parts: string[] = [];
  for (const [size, unit] of units) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count}${unit[locale]}`);
  }
  return parts.length === 0 ? `0${{ ko: "분", en: " min" }[locale]}` : parts.join(" ");
}

function quoted(text: string): string {
  return `“${cutText(text.replace(/\s+/g, " ").trim(), longestQuote)}”`;
}
