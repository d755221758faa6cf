import type { Moment } from "@annae/vocabulary";
import { createThrottle, type Throttle } from "../outbox/throttle.ts";

/** The ways out: one for each tenant on each channel, so that a platform that hangs, or wants to be left alone, keeps no others from theirs. */
export interface Doors {
  /**
   * When the conversation may go out by that door: `now` it is on its way; a later moment is when to ask again; null: whoever comes back
   * first says that it is its turn.
   */
  readonly pass: (
    door: string,
    conversation: string,
    perSecond: number | undefined,
  ) => Moment | null;
  /** Somebody is back; the conversation whose turn it is now. */
  readonly back: (door: string) => string | undefined;
  /** Nobody goes out by it before that. */
  readonly shut: (door: string, until: Moment) => void;
}

/** How many may be out by one door. */
const most = 64;

interface Door {
  out: number;
  readonly waiting: Set<string>;
  shutUntil: Moment;
  readonly throttle: Throttle;
}

/** Doors that are all open. */
export function createDoors(now: () => Moment): Doors {
  const doors = new Map<string, Door>();
  const doorOf = (name: string): Door => {
    const known = doors.get(name);
    if (known !== undefined) return known;
    const door = { out: 0, waiting: new Set<string>(), shutUntil: 0, throttle: createThrottle() };
    doors.set(name, door);
    return door;
  };
  return {
    pass: (name, conversation, perSecond) => {
      const door = doorOf(name);
      const at = now();
      if (door.shutUntil > at) return door.shutUntil;
      if (door.out >= most) {
        door.waiting.add(conversation);
        return null;
      }
      const goes = perSecond === undefined ? at : door.throttle.go(at, perSecond);
      if (goes === at) door.out += 1;
      return goes;
    },
    back: (name) => {
      const door = doorOf(name);
      door.out -= 1;
      const [next] = door.waiting;
      if (next !== undefined) door.waiting.delete(next);
      else if (door.out === 0 && door.shutUntil <= now() && door.throttle.isCalm(now())) {
        doors.delete(name);
      }
      return next;
    },
    shut: (name, until) => {
      const door = doorOf(name);
      door.shutUntil = Math.max(door.shutUntil, until);
    },
  };
}
