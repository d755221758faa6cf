import type { Supposed } from "@annae/logic";
import { type Counterexample, type Finding, methodOf, type ProvedProperty } from "@annae/review";
import { renderTranscript } from "@annae/runtime";
import { type Doc, duration, formatValue, particle, printableLine } from "@annae/vocabulary";
import { type Look, paint } from "../text/paint.ts";
import type { TextStyle } from "../text/text-style.ts";

const signs: Readonly<Record<Finding["result"], { readonly sign: string; readonly look: Look }>> = {
  holds: { sign: "✓", look: "green" },
  holdsSoFar: { sign: "·", look: "green" },
  fails: { sign: "✗", look: "red" },
  undecided: { sign: "?", look: "yellow" },
  notPlayed: { sign: "?", look: "red" },
};

/** The property with its result, how it was found and in which time; a counterexample below as the chat it is. */
export function provedText({ text, finding, ms }: ProvedProperty, style: TextStyle): string {
  const { sign, look } = signs[finding.result];
  const said = `${methodOf(finding)[style.locale]}, ${timeText(ms)}`;
  const line = `${paint(sign, look, style.color)} ${printableLine(text)}  ${paint(said, "faint", style.color)}\n`;
  if (finding.result === "fails") return `${line}${chatText(finding, style)}`;
  if (finding.result !== "notPlayed") return line;
  return `${line}${indented(finding.test)}`;
}

/** The chat of a counterexample, as `annae simulate` prints it, below what the world is like in it. */
export function chatText(
  { performance, world }: Counterexample,
  { locale, color }: TextStyle,
): string {
  const { transcript, notes } = performance;
  const chat = renderTranscript({ ...transcript, scenario: "" }, { locale, color, notes });
  const said = world.flatMap((lines, index) =>
    lines.map((line) => beforeEvent(index, line)[locale]),
  );
  return indented([...said.map(printableLine), chat].join("\n"));
}

/** What is so before the event of that number; before the first it is so from the beginning. */
function beforeEvent(index: number, line: string): Doc {
  if (index === 0) return { ko: line, en: line };
  return { ko: `이벤트 ${index + 1} 전: ${line}`, en: `before event ${index + 1}: ${line}` };
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "    ");
}

/** "3 ms", "1.2 s" */
function timeText(ms: number): string {
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
