type Plain = Readonly<Record<string, unknown>>;

/** The value with a patch of the same shape over it: objects key by key, everything else as a whole. */
export function layOver<Shape extends object>(base: Shape, patch: Shape): Shape {
  const below: Plain = Object.fromEntries(Object.entries(base));
  const laid = Object.entries(patch).map(([key, change]) => {
    const before = below[key];
    return [key, isPlain(before) && isPlain(change) ? layOver(before, change) : change] as const;
  });
  return { ...base, ...Object.fromEntries(laid) };
}

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
