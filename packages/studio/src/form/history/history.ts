import type { Doc } from "@annae/vocabulary";
import type { TextPatch } from "../text-patch.ts";
import { changeOf } from "../texts/change-of.ts";

/** Something that was done to the texts, whether in the form or in the rules, and what takes it back. */
export interface HistoryDeed {
  readonly name: Doc;
  readonly patches: readonly TextPatch[];
  readonly inverse: readonly TextPatch[];
}

/** What was done, the last behind the others, and what was taken back, the next to be done again behind the others. */
export interface EditHistory {
  readonly done: readonly HistoryDeed[];
  readonly undone: readonly HistoryDeed[];
}

/** More than this is not remembered. */
export const mostDeeds = 500;

/** Nothing was done yet. */
export const noHistory: EditHistory = { done: [], undone: [] };

/** With one deed more; what was taken back before it can't be done again. */
export function recorded(
  { done }: EditHistory,
  { name, patches, inverse }: HistoryDeed,
): EditHistory {
  if (patches.length === 0) return { done, undone: [] };
  return { done: [...done, { name, patches, inverse }].slice(-mostDeeds), undone: [] };
}

/** What was typed into a file in the rules, as a deed. */
export function typedDeed(path: string, before: string, after: string): HistoryDeed {
  const { from, before: end, after: to } = changeOf(before, after);
  const [old, text] = [before.slice(from, end), after.slice(from, to)];
  const isSame = old === "" && text === "";
  return {
    name: { ko: "규칙 입력", en: "Type in the rules" },
    patches: isSame ? [] : [{ path, start: from, end, text }],
    inverse: isSame ? [] : [{ path, start: from, end: to, text: old }],
  };
}

/** A step back or forth: the patches to be made now, what they take back or do again, and the history after it. */
export interface HistoryStep {
  readonly name: Doc;
  readonly patches: readonly TextPatch[];
  readonly history: EditHistory;
}

/** Takes the last deed back; null: there is none. */
export function undo({ done, undone }: EditHistory): HistoryStep | null {
  const last = done.at(-1);
  if (last === undefined) return null;
  const history = { done: done.slice(0, -1), undone: [...undone, last] };
  return { name: last.name, patches: last.inverse, history };
}

/** Does again what was taken back last; null: there is nothing. */
export function redo({ done, undone }: EditHistory): HistoryStep | null {
  const next = undone.at(-1);
  if (next === undefined) return null;
  const history = { done: [...done, next], undone: undone.slice(0, -1) };
  return { name: next.name, patches: next.patches, history };
}
