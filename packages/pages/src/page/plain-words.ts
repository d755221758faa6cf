import { printableText } from "@annae/vocabulary";
import { Fragment, options, type VNode } from "preact";

/** What is written from right to left, up to the last such letter before another script goes on. */
const turned =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}](?:[\P{L}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}])?/gu;

/**
 * The words as a page shows them, whoever has written them: what is not seen or turns the direction is marked with "\ufffd", and
 * what is written from right to left turns nothing but itself.
 */
export function harmlessWords(words: string): string {
  const shown = printableText(words, "\n\t");
  if (shown.search(turned) === -1) return shown;
  return shown.replace(/[^\n]+/g, (line) => line.replace(turned, "\u2067$&\u2069"));
}

/** What is read out, or shown below the pointer. */
const spoken = ["title", "aria-label", "aria-valuetext", "placeholder", "alt"] as const;

/**
 * From now on all words that this page draws are plain, names in sentences and in what is read out too. What stands in a paragraph of
 * its own with `dir="auto"`, as what people have said does, is shown as it was written; so are the values of fields.
 */
export function showPlainWords(): void {
  const { vnode: before } = options;
  options.vnode = (vnode) => {
    if (typeof vnode.type === "string" || vnode.type === Fragment) makePlain(vnode);
    before?.(vnode);
  };
}

function makePlain({ props }: VNode): void {
  const known: Record<string, unknown> = props;
  for (const name of spoken) if (name in known) known[name] = plain(known[name]);
  if ("children" in known && known.dir !== "auto") known.children = plain(known.children);
}

function plain(drawn: unknown): unknown {
  if (typeof drawn === "string") return harmlessWords(drawn);
  return Array.isArray(drawn) ? drawn.map(plain) : drawn;
}
