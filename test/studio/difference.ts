import type { FormEdit } from "@annae/studio";
import { edited, fileText, openedPolicy } from "./opened.ts";

/** The lines that are others afterwards: what was there, then what is. */
export function changed(before: string, after: string): readonly string[] {
  const [old, lines] = [before.split("\n"), after.split("\n")];
  let head = 0;
  while (old[head] === lines[head] && head < old.length) head += 1;
  let tail = 0;
  while (
    old.at(-1 - tail) === lines.at(-1 - tail) &&
    tail < Math.min(old.length, lines.length) - head
  )
    tail += 1;
  const kept = (all: readonly string[], sign: string) =>
    all.slice(head, all.length - tail).map((line) => sign + line);
  return [...kept(old, "-"), ...kept(lines, "+")];
}

/** What an edit changes in a policy of the repository. */
export function difference(edit: FormEdit, name = "happytalk"): readonly string[] {
  const text = openedPolicy(name);
  return changed(fileText(text), fileText(edited(text, edit).after));
}
