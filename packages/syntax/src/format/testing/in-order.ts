import fc from "fast-check";

/** One word of a policy, or several in order. */
export type Written = string | readonly string[];
/** Arbitrary words, in the order of the text. */
export type Words = fc.Arbitrary<readonly string[]>;

/** The words of all parts, one after the other. */
export function inOrder(...parts: readonly (Written | fc.Arbitrary<Written>)[]): Words {
  return fc.tuple(...parts.map(arbitrary)).map((found) => found.flat());
}

/** The words, or none. */
export function maybe(...parts: readonly (Written | fc.Arbitrary<Written>)[]): Words {
  return fc.option(inOrder(...parts), { nil: [] });
}

/** The words so many times at most, or not at all. */
export function many(part: Words, most: number): Words {
  return fc.array(part, { maxLength: most }).map((found) => found.flat());
}

/** The words once or more, with a symbol between each and the next. */
export function joined(part: fc.Arbitrary<Written>, symbol: string, most: number): Words {
  return fc
    .array(part, { minLength: 1, maxLength: most })
    .map((found) =>
      found.flatMap((words, at) => [...(at === 0 ? [] : [symbol]), ...[words].flat()]),
    );
}

/** The words in braces. */
export function braced(inside: Words): Words {
  return inOrder("{", inside, "}");
}

function arbitrary(part: Written | fc.Arbitrary<Written>): fc.Arbitrary<Written> {
  return part instanceof fc.Arbitrary ? part : fc.constant(part);
}
