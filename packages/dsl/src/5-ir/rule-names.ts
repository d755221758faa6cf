import { type Atom, printMeaning, type RuleIr } from "@annae/ir";
import type { EventName } from "@annae/vocabulary";

type Meaning = Pick<RuleIr, "when" | "actions">;

/** Gives a rule without a label its name. */
export type NameRule = (rule: Meaning) => string;

/**
 * Names the rules of an event by what they mean, so that a name survives edits elsewhere: "assign#1x9k2c". A further
 * rule of the same meaning, or of the same hash, has a number behind it.
 */
export function createNaming(event: EventName, atoms: readonly Atom[]): NameRule {
  const times = new Map<string, number>();
  return (rule) => {
    const name = `${event}#${hashOf(printMeaning(rule, atoms))}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name}-${time}`;
  };
}

/** FNV-1a over UTF-16 units, 32 bits, in digits and small letters. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
