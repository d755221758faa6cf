import type { Caller } from "@annae/runtime";
import { isJsonObject } from "@annae/vocabulary";

/** Who is at the other end now: the one of before where nothing has changed, so that all that is kept of a conversation shares it. */
export function sameCaller(before: Caller | undefined, now: Caller): Caller {
  return before !== undefined && isSame(before, now) ? before : now;
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isJsonObject(one) || !isJsonObject(other)) return false;
  for (const name in one)
    if (!Object.hasOwn(other, name) || !isSame(one[name], other[name])) return false;
  for (const name in other) if (!Object.hasOwn(one, name)) return false;
  return true;
}
