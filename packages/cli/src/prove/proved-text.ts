import type { Supposed } from "@annae/logic";
import { renderTranscript } from "@annae/runtime";
import { type Doc, duration, formatValue, type Locale, particle } from "@annae/vocabulary";
import { type Look, paint } from "../paint.ts";
import { printable } from "../printable.ts";
import type { Counterexample, Finding, ProvedProperty } from "./proved.ts";

/** How results are printed. */
export interface ProofStyle {
  readonly locale: Locale;
  readonly color: boolean;
}

const signs: Readonly<Record<Finding["result"], { readonly sign: string; readonly look: Look }>> = {
  holds: { sign: "✓", look: "green" },
  holdsSoFar: { sign: "·", look: "green" },
  fails: { sign: "✗", look: "red" },
  undecided: { sign: "?", look: "yellow" },
  notPlayed: { sign: "?", look: "red" },
};

/** The property with its result, how it was found and in which time; a counterexample below as the chat it is. */
export function provedText({ text, finding, ms }: ProvedProperty, style: ProofStyle): string {
  const { sign, look } = signs[finding.result];
  const said = `${methodOf(finding)[style.locale]}, ${timeText(ms)}`;
  const line = `${paint(sign, look, style.color)} ${printable(text)}  ${paint(said, "faint", style.color)}\n`;
  if (finding.result === "fails") return `${line}${chatText(finding, style)}`;
  if (finding.result !== "notPlayed") return line;
  return `${line}${indented(finding.test)}`;
}

/** The chat of a counterexample, as `annae simulate` prints it. */
export function chatText({ performance }: Counterexample, { locale, color }: ProofStyle): string {
  const { transcript, notes } = performance;
  return indented(renderTranscript({ ...transcript, scenario: "" }, { locale, color, notes }));
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "    ");
}

/** How the result was found. */
export function methodOf(finding: Finding): Doc {
  switch (finding.result) {
    case "holds":
      return finding.by === "oneEvent" ? oneEvent : byInduction(finding.events);
    case "holdsSoFar":
      return upTo(finding.events);
    case "fails":
      return failsAfter(finding.events);
    case "undecided":
      return given(finding);
    case "notPlayed":
      return notPlayed;
  }
}

const oneEvent: Doc = { ko: "이벤트 하나로 증명됨", en: "holds for ever: one event" };

function byInduction(events: number): Doc {
  return {
    ko: `끝까지 지켜짐: 귀납 (이벤트 ${events}개)`,
    en: `holds for ever: induction over ${events} ${events === 1 ? "event" : "events"}`,
  };
}

function upTo(events: number): Doc {
  return {
    ko: `이벤트 ${events}개까지의 대화에서 지켜짐`,
    en: `holds for conversations of up to ${events} events`,
  };
}

function failsAfter(events: number): Doc {
  return {
    ko: `이벤트 ${events}개인 대화에서 어긋남`,
    en: `fails in a conversation of ${events} ${events === 1 ? "event" : "events"}`,
  };
}

const reasons: Readonly<Record<Extract<Finding, { result: "undecided" }>["why"], Doc>> = {
  time: { ko: "정해진 시간 안에 결정하지 못함", en: "could not be decided in time" },
  stopped: { ko: "중단됨", en: "stopped" },
  hard: { ko: "결정할 수 없는 비교가 있음", en: "compares what cannot be decided" },
};

function given({ why, events }: Extract<Finding, { result: "undecided" }>): Doc {
  const { ko, en } = reasons[why];
  const { ko: koUpTo, en: enUpTo } = upTo(events);
  return events === 0 ? { ko, en } : { ko: `${ko}, ${koUpTo}`, en: `${en}; ${enUpTo}` };
}

const notPlayed: Doc = {
  ko: "찾은 대화가 실제 엔진에서는 그렇게 재생되지 않습니다. annae의 결함일 수 있으니 알려 주세요",
  en: "the engine does not play the conversation that was found; this may be a fault of annae, please report it",
};

/** "3 ms", "1.2 s" */
export function timeText(ms: number): string {
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}

/** Which values of settings the results hold for. */
export function supposedText(supposed: Supposed): readonly Doc[] {
  return [...supposed].map(([name, values]) => {
    const list = values.map((ms) => formatValue(duration, ms)).join(", ");
    return {
      ko: `\`${name}\`${particle(name, "은/는")} ${list}일 때만 확인했습니다`,
      en: `\`${name}\` was taken to be ${list}; nothing is said of other values`,
    };
  });
}

/** How many hold, and how many do not. */
export function summary(proved: readonly ProvedProperty[]): Doc {
  const count = (...results: readonly Finding["result"][]) =>
    proved.filter(({ finding }) => results.includes(finding.result)).length;
  const parts = [
    { count: count("holds"), ko: "증명됨", en: "proved" },
    { count: count("holdsSoFar"), ko: "정해진 길이까지 지켜짐", en: "hold as far as was looked" },
    { count: count("fails"), ko: "어긋남", en: "fail" },
    { count: count("undecided", "notPlayed"), ko: "결정하지 못함", en: "undecided" },
  ].filter((part) => part.count > 0);
  return {
    ko: `성질 ${proved.length}개: ${parts.map(({ count, ko }) => `${ko} ${count}개`).join(", ")}`,
    en: `${proved.length} ${proved.length === 1 ? "property" : "properties"}: ${parts.map(({ count, en }) => `${count} ${en}`).join(", ")}`,
  };
}
