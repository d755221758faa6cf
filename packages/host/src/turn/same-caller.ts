import type { Caller } from "@annae/runtime";
import { isJsonObject } from "@annae/vocabulary";

/** Who is at the other end now: the one of before where nothing has changed, so that all that is kept of a conversation shares it. */
export function sameCaller(before: Caller | undefined, now: Caller): Caller {
  return before !== undefined && isSame(before, now) ? before : now;
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isJsonObject(one) || !isJsonObject(other)) return false;
  let more = 0;
  for (const name in one) {
    const there = other[name];
    if (!isSame(one[name], there)) return false;
    if (there === undefined && !Object.hasOwn(other, name)) return false;
    more -= 1;
  }
  for (const _ in other) more += 1;
  return more === 0;
}
