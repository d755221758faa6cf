import type { SourceFile } from "../0-source/source-file.ts";
import type { Span } from "../0-source/span.ts";
import type { TokenChange } from "../1-tokens/retokenize.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Item, Name, OnBlock } from "./ast.ts";
import type { Mismatch } from "./mismatch.ts";

/** Where a block in braces begins. */
export interface BlockOpening {
  /** What it belongs to, as written: `message offHours`. */
  readonly what: string;
  /** From the first word of that to the last in front of the `{`. */
  readonly span: Span;
  /** Column of the first word, from 0: what stands further left belongs to something else. */
  readonly column: number;
  /** Null: its `{` is missing. */
  readonly brace: Span | null;
  /** Just behind the `{`, or where it is missing. */
  readonly behind: Span;
}

/** `on request first {`: what the rules behind it belong to. */
export interface BlockHead extends BlockOpening {
  readonly event: Name;
  readonly first: boolean;
}

/**
 * A stretch of a file that is read by itself: a declaration, the head or the end of an `on` block, or one of its rules.
 * What it says follows from the tokens within its reach, the one in front of it, and the block it stands in.
 */
export interface ReadStep {
  /** The version of the file that it was read in. */
  readonly source: SourceFile;
  /** Where its first token was. */
  readonly start: number;
  /** Tokens that it takes. */
  readonly size: number;
  /** Tokens from its first on that had a say in how it was read. */
  readonly reach: number;
  /** Column of the block that it stands in; null outside. */
  readonly inside: number | null;
  /** What it declares. */
  readonly items: readonly Item[];
  /** What it adds to its block. */
  readonly rules: OnBlock["rules"];
  /** The block that begins here. */
  readonly opens: BlockHead | null;
  /** Where the block that ends here ends. */
  readonly closes: Span | null;
  /** What is wrong and what was meant. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is wrong and nobody can tell what was meant; in order of position. */
  readonly mismatches: readonly Mismatch[];
}

/** A file with more things that nobody understands is no policy: the rest of it is not read. */
export const mostMismatches = 1_000;

/** The items that the steps of a file make. */
export function itemsOf(steps: readonly ReadStep[]): readonly Item[] {
  const items: Item[] = [];
  let block: { readonly head: BlockHead; readonly rules: OnBlock["rules"][number][] } | null = null;
  for (const step of steps) {
    for (const item of step.items) items.push(item);
    if (step.opens !== null) block = { head: step.opens, rules: [] };
    for (const rule of step.rules) block?.rules.push(rule);
    if (step.closes === null || block === null) continue;
    const { head, rules } = block;
    const { event, first } = head;
    const span = { source: step.closes.source, start: head.span.start, end: step.closes.end };
    items.push({ node: "on", event, first, rules, span });
    block = null;
  }
  return items;
}

/** An earlier reading of the same file or of a version before, and what has changed since, in order. */
export interface Earlier {
  readonly steps: readonly ReadStep[];
  readonly changes: readonly TokenChange[];
  /** Versions from which nothing is taken over. */
  readonly worthless?: ReadonlySet<SourceFile>;
}

/** The step of an earlier reading that can be taken over at the index, in a block of the column; to be asked in order. */
export function reusableSteps(
  source: SourceFile,
  { steps, changes, worthless }: Earlier,
): (index: number, inside: number | null) => ReadStep | undefined {
  const isOfUse = (step: ReadStep) =>
    step.source === source ? !isEnd(step) : isPlain(step) && worthless?.has(step.source) !== true;
  let at = 0;
  let start = 0;
  let change = 0;
  let shift = 0;
  return (index, inside) => {
    for (let past = changes[change]; past !== undefined && past.to < index; ) {
      shift += past.to - past.from - past.removed;
      change += 1;
      past = changes[change];
    }
    const next = changes[change];
    for (let step = steps[at]; step !== undefined && start <= index - shift; step = steps[at]) {
      const isHere = start === index - shift && step.inside === inside;
      if (isHere && next !== undefined && index + step.reach > next.from) return undefined;
      at += 1;
      start += step.size;
      if (isHere) return isOfUse(step) ? step : undefined;
    }
    return undefined;
  };
}

/** What is wrong with the end of a block depends on its head. */
function isEnd({ closes, opens }: ReadStep): boolean {
  return closes !== null && opens === null;
}

/** Whether the step is nothing but nodes: whatever else there is of a step has to have its places in the text at hand. */
function isPlain({ opens, closes, diagnostics, mismatches }: ReadStep): boolean {
  return opens === null && closes === null && diagnostics.length + mismatches.length === 0;
}
