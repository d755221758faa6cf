import { distance } from "fastest-levenshtein";
import { hangulKeys } from "./hangul-keys.ts";

/** Nobody mistypes a longer word and is helped by being told another; comparing takes the square of it. */
const longest = 100;

/**
 * The candidate that was probably meant: the same but for upper and lower case or for a keyboard left in Korean, or else
 * the one fewest keystrokes away, counted over the letters of Hangul syllables and at most a third of the word's length;
 * two neighbouring letters in the wrong order are one keystroke. Undefined where none is close.
 */
export function nearestName(wanted: string, candidates: Iterable<string>): string | undefined {
  if (wanted.length > longest) return undefined;
  const stepsTo = measure(wanted);
  let limit = Math.floor(wanted.normalize("NFD").length / 3);
  let nearest: string | undefined;
  for (const candidate of candidates) {
    const steps = stepsTo(candidate, limit);
    if (steps === 0) return candidate;
    if (steps > limit || (steps === limit && nearest !== undefined)) continue;
    nearest = candidate;
    limit = steps;
  }
  return nearest;
}

/** The candidates with those first that are the fewest keystrokes from what was wanted; equally near ones as they were. */
export function nearestFirst(wanted: string, candidates: Iterable<string>): readonly string[] {
  const stepsTo = measure(wanted);
  const measured = Array.from(candidates, (candidate) => ({
    candidate,
    steps: stepsTo(candidate, longest),
  }));
  return measured.toSorted((one, other) => one.steps - other.steps).map((one) => one.candidate);
}

/** Counts keystrokes from the word to others; 0 for the word itself, infinitely many for more than the limit. */
function measure(wanted: string): (candidate: string, limit: number) => number {
  const goal = lettersOf(wanted);
  const spellings = [foldCase(wanted)];
  if (/\p{sc=Hangul}/u.test(wanted)) spellings.push(foldCase(hangulKeys(wanted)));
  return (candidate, limit) => {
    if (spellings.some((spelling) => isSpelled(candidate, spelling))) return 0;
    const letters = lettersOf(candidate);
    const isFar = Math.abs(letters.length - goal.length) > limit;
    if (isFar || Math.max(goal.length, letters.length) > longest) return Number.POSITIVE_INFINITY;
    return isSwap(goal, letters) ? 1 : distance(goal, letters);
  };
}

function lettersOf(text: string): string {
  return text.normalize("NFD");
}

function isSpelled(candidate: string, spelling: string): boolean {
  return candidate.length >= spelling.length && foldCase(candidate) === spelling;
}

function foldCase(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

/** Whether the one is the other with two neighbouring letters exchanged. */
function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const swapped = one.charAt(at + 1) + one.charAt(at);
  return other.slice(at, at + 2) === swapped && one.slice(at + 2) === other.slice(at + 2);
}
