import { distance } from "fastest-levenshtein";
import { hangulKeys } from "./hangul-keys.ts";

/** Nobody mistypes a longer word and is helped by being told another. */
const longest = 100;

/**
 * The candidate that was probably meant: the same but for upper and lower case or for a keyboard left in Korean, or else
 * the one fewest keystrokes away, counted over the letters of Hangul syllables and at most a third of the word's length;
 * two neighbouring letters in the wrong order are one keystroke. Undefined where none is close.
 */
export function nearestName(wanted: string, candidates: Iterable<string>): string | undefined {
  if (wanted.length > longest) return undefined;
  const goal = wanted.normalize("NFD");
  const spellings = [foldCase(wanted)];
  if (/\p{sc=Hangul}/u.test(wanted)) spellings.push(foldCase(hangulKeys(wanted)));
  let limit = Math.floor(goal.length / 3);
  let nearest: string | undefined;
  for (const candidate of candidates) {
    if (spellings.some((spelling) => isSpelled(candidate, spelling))) return candidate;
    const spelled = candidate.normalize("NFD");
    if (Math.abs(spelled.length - goal.length) > limit) continue;
    const steps = isSwap(goal, spelled) ? 1 : distance(goal, spelled);
    if (steps > limit || (steps === limit && nearest !== undefined)) continue;
    nearest = candidate;
    limit = steps;
  }
  return nearest;
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
