import type { PolicyRules } from "@annae/ir";
import { events, type Locale, rooms } from "@annae/vocabulary";
import { dropWords } from "../explain/dropped.ts";
import { explainRepetition, explainTrace } from "../explain/explain-trace.ts";
import { explanationLines } from "../explain/explanation-lines.ts";
import type { Trace } from "../explain/trace.ts";
import { deliveryLines } from "./delivery-text.ts";
import { type Paint, paintFor, visible } from "./paint.ts";
import type { StepNote, Transcript, TranscriptStep } from "./transcript.ts";
import { type TranscriptWords, transcriptWords } from "./transcript-words.ts";

/** How a transcript is printed. */
export interface TranscriptStyle {
  readonly locale: Locale;
  /** From `playWithNotes`: with them the words of customers and counselors are shown. */
  readonly notes?: readonly StepNote[];
  /** With notes: the policy's rules, to say of each that did not fire what failed, and what was left out. */
  readonly explain?: PolicyRules | undefined;
  /** ANSI colors; absent: none. */
  readonly color?: boolean;
}

interface Pen {
  readonly locale: Locale;
  readonly words: TranscriptWords;
  readonly paint: Paint;
  readonly explain: PolicyRules | undefined;
}

const margin = " ".repeat(7);

/** The conversation as a person reads a chat: when, who, what both sides see, the rules that fired and the room. */
export function renderTranscript(transcript: Transcript, style: TranscriptStyle): string {
  const { locale, notes = [], explain, color = false } = style;
  const pen = { locale, words: transcriptWords[locale], paint: paintFor(color), explain };
  const { scenario, policy, channel, steps } = transcript;
  const title = [scenario, policy, channel].filter((part) => part !== "").map(visible);
  const blocks = steps.map((step, index) => {
    const day = step.at.slice(0, 10);
    const fresh = day !== steps[index - 1]?.at.slice(0, 10);
    const lines = stepLines(step, notes[index], pen);
    return [...(fresh ? [pen.paint.quiet(day)] : []), ...lines].join("\n");
  });
  return `${[pen.paint.strong(title.join(" · ")), ...blocks].join("\n\n")}\n`;
}

function stepLines(step: TranscriptStep, note: StepNote | undefined, pen: Pen): readonly string[] {
  const [first = "", ...rest] = headline(step, note, pen).split("\n");
  const below = [
    ...rest,
    ...firedLines(step, pen),
    ...(pen.explain !== undefined ? [] : unsentLines(note?.trace ?? null, pen)),
    ...step.deliveries.flatMap((delivery) => deliveryLines(delivery, pen.words, pen.paint)),
    ...(pen.explain !== undefined && note !== undefined
      ? explanation(note.trace, step.event, pen.explain, pen)
      : []),
    ...(pen.explain === undefined && note?.trace === null
      ? [pen.paint.quiet(pen.words.handledBefore)]
      : []),
    roomLine(step, pen),
  ];
  return [
    `${pen.paint.quiet(step.at.slice(11, 16))}  ${first}`,
    ...below.map((line) => margin + line),
  ];
}

function headline(step: TranscriptStep, note: StepNote | undefined, pen: Pen): string {
  const { words, paint, locale } = pen;
  if (note?.words) {
    const who = note.words.by ?? words.speakers.customer;
    return `${paint.person(`${visible(who)}:`)} ${visible(note.words.text)}`;
  }
  const details = Object.entries(note?.details ?? {});
  const shown = Object.fromEntries(details.map(([name, text = ""]) => [name, visible(text)]));
  const line = events[step.event].line(shown)[locale];
  return paint.person(step.cause === "auto" ? `${line} (${words.auto})` : line);
}

function firedLines({ rules, effects }: TranscriptStep, { paint }: Pen): readonly string[] {
  if (rules.length === 0 && effects.length === 0) return [];
  const outcome = effects.length === 0 ? "" : ` → ${effects.join(", ")}`;
  return [`${paint.fired(`● ${rules.join(", ")}`)}${outcome}`];
}

/** What rules that fired asked to send and was not sent: "○ busy 보내지 않음: 마지막으로 보낸 뒤 …". */
function unsentLines(trace: Trace | null, { paint, locale }: Pen): readonly string[] {
  const unsent = trace?.dropped.filter(({ rule, reason }) => rule !== null && reason !== "noImage");
  return (unsent ?? []).map((dropped) => {
    const { head, because } = dropWords(dropped);
    return paint.quiet(`○ ${visible(dropped.what)} ${head[locale]}: ${because[locale]}`);
  });
}

function roomLine({ room, roomTitle }: TranscriptStep, { words, paint, locale }: Pen): string {
  const title = roomTitle === null ? "" : ` · ${visible(roomTitle)}`;
  return paint.quiet(`${words.room}: ${rooms[room].doc[locale]}${title}`);
}

function explanation(
  trace: Trace | null,
  event: string,
  rules: PolicyRules,
  pen: Pen,
): readonly string[] {
  const explained = trace === null ? explainRepetition(event) : explainTrace(trace, rules);
  return explanationLines(explained, pen.locale).map((line) => pen.paint.quiet(visible(line)));
}
