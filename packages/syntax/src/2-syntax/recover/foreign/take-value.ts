import { standardFact } from "@annae/vocabulary";
import type { Span } from "../../../0-source/span.ts";
import { badDuration, impossibleDate, impossibleTime } from "../../../1-tokens/diagnostics.ts";
import {
  Assign,
  Comma,
  ComparatorToken,
  keywordTokens,
  TimeLiteral,
  type Token,
} from "../../../1-tokens/tokens.ts";
import type { Diagnostic, Fix } from "../../../diagnostics/diagnostic.ts";
import { reread } from "./reread.ts";
import { a, notAllowed, phraseShown, type Taken, type Tape } from "./tape.ts";
import { dateAt, durationAt, hoursAt, type MeantValue, timeAt } from "./values.ts";

const k = keywordTokens;

/** A duration, a time, a date or the hours of a day as people write them. */
export function takeValue(tape: Tape, inTest: boolean): Taken | null {
  const { source, tokens, at } = tape;
  const here = tokens[at];
  if (here === undefined) return null;
  const { startOffset } = here;
  const hours = inTest && behindAssign(tape) ? hoursAt(source.text, startOffset) : null;
  if (hours !== null) return told(tape, hours, "10:00 to 18:00", hoursWritten);
  const date = dateAt(source.text, startOffset, isDate(tape));
  if (date !== null) return told(tape, date, "2026-11-20", impossibleDate);
  const duration = isOnceADay(tape) ? null : durationAt(source.text, startOffset);
  if (duration !== null) return told(tape, duration, "1m", badDuration);
  const time = isPlainTime(here) || !wantsTime(tape) ? null : timeAt(source.text, startOffset);
  return time === null ? null : told(tape, time, "10:00", impossibleTime);
}

type Report = (span: Span, details: { readonly written: string }, fix?: Fix) => Diagnostic;

function told(
  tape: Tape,
  { length, text }: MeantValue,
  preset: string,
  report: Report,
): Taken | null {
  const { source, tokens, at } = tape;
  const start = tokens[at]?.startOffset ?? 0;
  const span = { source, start, end: start + length };
  const fix = text === null ? undefined : { edits: [{ span, text }] };
  const diagnostic = report(span, { written: phraseShown(span) }, fix);
  return reread(tape, span, text ?? preset, diagnostic);
}

const hoursWritten: Report = (span, _written, fix) => notAllowed(span, hoursInstead, fix);

const hoursInstead = {
  ko: "시각 둘을 `to`로 이으세요 (예: `10:00 to 18:00`)",
  en: "write two times with `to` between them, as in `10:00 to 18:00`",
};

function isPlainTime({ tokenType, image }: Token): boolean {
  return tokenType === TimeLiteral && /^\d{2}:\d{2}$/.test(image);
}

/** `a day` behind `once` is the language's own. */
function isOnceADay({ tokens, at, out }: Tape): boolean {
  return out.at(-1)?.tokenType === k.once && tokens[at + 1]?.image === "day";
}

/** Whether a time stands here: behind a comparison, `=`, `to`, or a comma or `and` between times. */
function wantsTime({ out }: Tape): boolean {
  const last = out.at(-1);
  return (
    last !== undefined &&
    (a(ComparatorToken, last) !== undefined ||
      ["to", "between", "from", "after", "before", "is", "at"].includes(last.image) ||
      ((last.tokenType === Comma || last.tokenType === k.and) &&
        out.at(-2)?.tokenType === TimeLiteral))
  );
}

/** Whether a date is compared here, or a holiday set. */
function isDate({ out }: Tape): boolean {
  return (
    standardFact(out.at(-2)?.image ?? "")?.type.kind === "date" || out.at(-1)?.image === "holiday"
  );
}

function behindAssign({ out }: Tape): boolean {
  const last = out.at(-1);
  if (last?.tokenType === Assign) return true;
  return last?.tokenType === Comma && out.at(-2)?.tokenType === TimeLiteral;
}
