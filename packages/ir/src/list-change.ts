/** How a list has changed: what stands in it between a head and a tail that are as before. */
export interface ListChange<Thing> {
  readonly head: number;
  readonly tail: number;
  readonly removed: readonly Thing[];
  readonly added: readonly Thing[];
}

/** The smallest single change that makes the second list of the first. */
export function listChange<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
): ListChange<Thing> {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  const isSame = () => before[before.length - 1 - tail] === after[after.length - 1 - tail];
  while (tail < shorter - head && isSame()) tail += 1;
  const removed = before.slice(head, before.length - tail);
  return { head, tail, removed, added: after.slice(head, after.length - tail) };
}

/** What the things of the list have become, taken over for its head and its tail. */
export function patched<Image>(
  before: readonly Image[],
  { head, tail }: Pick<ListChange<unknown>, "head" | "tail">,
  between: readonly Image[],
): readonly Image[] {
  return before.slice(0, head).concat(between, before.slice(before.length - tail));
}

/** Whether lists begin or end with the same thing, so that the one may be a version of the other. */
export function isVersionOf<Thing>(one: readonly Thing[], other: readonly Thing[]): boolean {
  const isSame = (at: number) => one.at(at) !== undefined && one.at(at) === other.at(at);
  return isSame(0) || isSame(-1);
}
