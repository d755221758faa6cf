import { computed, type ReadonlySignal } from "@preact/signals";

/**
 * A state that is read field by field: whoever reads one is called again when that field is another object, and only then. It has the
 * fields of the state as it is now; `inside` stands for those that are read by their own fields.
 */
export function fieldByField<T extends object>(
  state: ReadonlySignal<T>,
  inside: Partial<T> = {},
): T {
  const fields = Object.keys(state.peek()).map((key) => {
    const field = computed(() => Reflect.get(state.value, key));
    const own = Reflect.get(inside, key);
    return [key, { enumerable: true, get: () => own ?? field.value }] as const;
  });
  return Object.create(Object.prototype, Object.fromEntries(fields));
}

/** A value that follows from what it reads, and is the object that it was as far as it is the same. */
export function following<T>(make: () => T, same: (was: T, is: T) => T): ReadonlySignal<T> {
  const last: { value?: T } = {};
  return computed(() => {
    const is = make();
    last.value = last.value === undefined ? is : same(last.value, is);
    return last.value;
  });
}
