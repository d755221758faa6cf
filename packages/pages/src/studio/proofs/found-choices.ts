import type { MenuChoice } from "@annae/studio";
import type { Language } from "../../page/language.ts";

/** What of a list of choices is drawn. */
export interface FoundChoices {
  readonly drawn: readonly MenuChoice[];
  /** How many more are found. */
  readonly left: number;
}

/** How many choices a list draws without being searched. */
export const drawnChoices = 40;

/** The first of the choices that are looked for, and all that are chosen, in the order of the list. */
export function foundChoices(
  all: readonly MenuChoice[],
  { chosen, find, language }: { chosen: readonly string[]; find: string; language: Language },
): FoundChoices {
  const sought = find.toLowerCase();
  const found = all.filter(({ written, says }) =>
    `${written}\n${says[language]}`.toLowerCase().includes(sought),
  );
  const drawn = new Set([...found.slice(0, drawnChoices).map(({ written }) => written), ...chosen]);
  return {
    drawn: all.filter(({ written }) => drawn.has(written)),
    left: Math.max(0, found.length - drawnChoices),
  };
}
