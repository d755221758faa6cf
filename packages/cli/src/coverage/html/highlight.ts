import { escapeHtml } from "./escape-html.ts";

/** A piece of one line that looks different; columns from 0, `end` outside. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
  /** Names of CSS classes. */
  readonly look: string;
  /** What is told of it on hover or touch; absent: nothing. */
  readonly tip?: string;
}

/** The line as HTML with its highlights, which may overlap. */
export function highlighted(line: string, highlights: readonly Highlight[]): string {
  const cuts = new Set([0, line.length, ...highlights.flatMap(({ start, end }) => [start, end])]);
  const borders = [...cuts].filter((at) => at <= line.length).sort((one, other) => one - other);
  return borders
    .slice(1)
    .map((end, index) => {
      const start = borders[index] ?? 0;
      const over = highlights.filter((one) => one.start <= start && one.end >= end);
      return element(escapeHtml(line.slice(start, end)), over);
    })
    .join("");
}

function element(html: string, over: readonly Highlight[]): string {
  if (over.length === 0) return html;
  const look = over.map((one) => one.look).join(" ");
  const tip = over.flatMap((one) => one.tip ?? [])[0];
  const told = tip === undefined ? "" : ` tabindex="0" data-tip="${escapeHtml(tip)}"`;
  return `<span class="${look}"${told}>${html}</span>`;
}
