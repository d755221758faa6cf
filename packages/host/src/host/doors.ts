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
  /** Null: mostly nobody waits. */
  waiting: Set<string> | null;
  shutUntil: Moment;
  /** Null: the platform takes as many as there are. */
  throttle: Throttle | null;
}

/** Doors that are all open. */
export function createDoors(now: () => Moment): Doors {
  const doors = new Map<string, Door>();
  const doorOf = (name: string): Door => {
    const known = doors.get(name);
    if (known !== undefined) return known;
    const door: Door = { out: 0, waiting: null, shutUntil: 0, throttle: null };
    doors.set(name, door);
    return door;
  };
  return {
    pass: (name, conversation, perSecond) => {
      const door = doorOf(name);
      const at = now();
      if (door.shutUntil > at) return door.shutUntil;
      if (door.out >= most) {
        door.waiting ??= new Set();
        door.waiting.add(conversation);
        return null;
      }
      const goes = perSecond === undefined ? at : throttleOf(door).go(at, perSecond);
      if (goes === at) door.out += 1;
      return goes;
    },
    back: (name) => {
      const door = doorOf(name);
      door.out -= 1;
      const next = door.waiting?.values().next().value;
      if (next !== undefined) door.waiting?.delete(next);
      else if (door.out === 0 && isCalm(door, now())) doors.delete(name);
      return next;
    },
    shut: (name, until) => {
      const door = doorOf(name);
      door.shutUntil = Math.max(door.shutUntil, until);
    },
  };
}

function throttleOf(door: Door): Throttle {
  door.throttle ??= createThrottle();
  return door.throttle;
}

/** Whether nothing has to be remembered of the door. */
function isCalm({ shutUntil, throttle }: Door, now: Moment): boolean {
  return shutUntil <= now && (throttle === null || throttle.isCalm(now));
}
