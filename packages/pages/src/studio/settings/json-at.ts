/** The steps from a JSON value to one inside it. */
export type JsonSteps = readonly (string | number)[];

/** The value at the place; undefined: there is none. */
export function jsonAt(json: unknown, steps: JsonSteps): unknown {
  return steps.reduce<unknown>((value, step) => {
    const inside = Object(value);
    return Object.hasOwn(inside, step) ? inside[step] : undefined;
  }, json);
}

/** The JSON with that value there; undefined takes it away. Nothing of the old one is changed. */
export function withJsonAt(json: unknown, steps: JsonSteps, value: unknown): unknown {
  const [step, ...more] = steps;
  if (step === undefined) return value;
  const inside = withJsonAt(jsonAt(json, [step]), more, value);
  if (Array.isArray(json)) {
    const list: unknown[] = [...json];
    if (inside === undefined) return list.filter((_, index) => index !== step);
    list[Number(step)] = inside;
    return list;
  }
  const { [step]: _, ...others } = Object(json);
  return inside === undefined ? others : { ...Object(json), [step]: inside };
}

/** As faults of the input name the place: `$.settings.meal.to`. */
export function pathOf(root: string, steps: JsonSteps): string {
  return steps.reduce<string>(
    (path, step) => (typeof step === "number" ? `${path}[${step}]` : `${path}.${step}`),
    root,
  );
}
