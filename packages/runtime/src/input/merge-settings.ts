import { isJsonObject } from "@annae/vocabulary";

type JsonObject = Readonly<Record<string, unknown>>;

/** No setting lies deeper than this, so nothing below it is taken apart. */
const deepest = 3;

/**
 * The settings with the changes laid over them: objects key by key, everything else as a whole. A row of
 * the working hours that gives both times is a whole, too: no `nextDay` of the row before remains.
 */
export function mergeSettings(settings: unknown, changes: JsonObject): JsonObject {
  return mergeBelow([], isJsonObject(settings) ? settings : {}, changes);
}

function mergeBelow(above: readonly string[], base: JsonObject, changes: JsonObject): JsonObject {
  const merged = Object.entries(changes).map(([key, change]): [string, unknown] => {
    const path = [...above, key];
    const before = Object.hasOwn(base, key) ? base[key] : undefined;
    const together = isJsonObject(before) && isJsonObject(change) && !isWhole(path, change);
    return [key, together ? mergeBelow(path, before, change) : change];
  });
  return Object.fromEntries([...Object.entries(base), ...merged]);
}

function isWhole(path: readonly string[], change: JsonObject): boolean {
  if (path.length > deepest) return true;
  return path[0] === "workingHours" && path.length === 2 && "from" in change && "to" in change;
}
