/**
 * What is known now, with every part in it that was known before and is the same: what compares by identity sees only what changed.
 * For plain data, as it comes from a worker.
 */
export function keeping<T>(was: T, is: T): T {
  if (was === is || !isData(was) || !isData(is) || Array.isArray(was) !== Array.isArray(is)) {
    return is;
  }
  const before: Readonly<Record<string, unknown>> = Object(was);
  const kept = Object.entries(is).map(
    ([key, value]) => [key, keeping(before[key], value)] as const,
  );
  const isSame =
    kept.length === Object.keys(before).length &&
    kept.every(([key, value]) => key in before && before[key] === value);
  return isSame ? was : Object.assign(Array.isArray(is) ? [] : {}, is, Object.fromEntries(kept));
}

function isData(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
