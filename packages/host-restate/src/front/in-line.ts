/** Does what belongs to one name one after the other, in order of its coming; what belongs to others does not wait. */
export type InLine = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** A line for each name in which there is something to do. */
export function createInLine(): InLine {
  const last = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const before = last.get(name);
    const own = before === undefined ? work() : before.then(work, work);
    const settled = own.then(
      () => {},
      () => {},
    );
    last.set(name, settled);
    void settled.then(() => last.get(name) === settled && last.delete(name));
    return own;
  };
}
