/** Where decisions are found again by the room and the event that they are of. */
export interface DecisionIndex<R> {
  /** Number of the latest decision of that; 0: there is none. */
  readonly find: (room: R, event: string) => number;
  readonly add: (room: R, event: string, number: number) => void;
}

/**
 * An empty index; `isOf`: whether the decision of that number is of that room and event. It is one list of numbers: a decision adds some
 * bytes to it, and no object for the collector to copy.
 */
export function decisionIndex<R extends { readonly nth: number }>(
  isOf: (number: number, room: R, event: string) => boolean,
): DecisionIndex<R> {
  let pairs = new Int32Array(128);
  let size = 0;
  const placeOf = (hash: number, room: R, event: string) => {
    let place = begin(pairs, hash);
    while (!isFree(pairs, place)) {
      if (pairs[place] === hash && isOf(numberAt(pairs, place), room, event)) break;
      place = behind(pairs, place);
    }
    return place;
  };
  return {
    find: (room, event) => numberAt(pairs, placeOf(hashOf(room.nth, event), room, event)),
    add: (room, event, number) => {
      const hash = hashOf(room.nth, event);
      const place = placeOf(hash, room, event);
      if (isFree(pairs, place)) size += 1;
      pairs[place] = hash;
      pairs[place + 1] = number;
      if (size * 4 > pairs.length) pairs = grown(pairs);
    },
  };
}

/** Hashes, each with its number behind it: where the hash says, or at the next place that was free. Number 0: nothing stands there. */
type Pairs = Int32Array<ArrayBuffer>;

function grown(before: Pairs): Pairs {
  const pairs = new Int32Array(before.length * 2);
  for (let at = 0; at < before.length; at += 2) {
    if (isFree(before, at)) continue;
    const hash = before[at] ?? 0;
    let place = begin(pairs, hash);
    while (!isFree(pairs, place)) place = behind(pairs, place);
    pairs[place] = hash;
    pairs[place + 1] = numberAt(before, at);
  }
  return pairs;
}

function begin(pairs: Pairs, hash: number): number {
  return (hash << 1) & (pairs.length - 2);
}

function behind(pairs: Pairs, place: number): number {
  return (place + 2) & (pairs.length - 2);
}

function isFree(pairs: Pairs, place: number): boolean {
  return pairs[place + 1] === 0;
}

function numberAt(pairs: Pairs, place: number): number {
  return pairs[place + 1] ?? 0;
}

/** FNV-1a. */
function hashOf(nth: number, text: string): number {
  let hash = Math.imul(nth, 0x9e3779b1);
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
