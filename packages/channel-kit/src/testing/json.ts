/** Whether the value comes back from JSON as it was: no `undefined`, functions, NaN, dates or cycles. */
export function survivesJson(value: unknown): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(survivesJson);
  if (typeof value !== "object") return false;
  return (
    Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(survivesJson)
  );
}

/** Every text anywhere in the value, depth first. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** The value, frozen with everything in it. */
export function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
