import fc from "fast-check";
import { expect, test } from "vitest";
import { type Positioned, Sequence } from "./sequence.ts";

/** So many things, one on each second offset. */
const things = (count: number, start = 0): Positioned[] =>
  Array.from({ length: count }, (_, at) => ({ startOffset: start + 2 * at }));

/** Takes out so many things at a place and puts others there, in the list and in the sequence. */
function edited(list: readonly Positioned[], sequence: Sequence<Positioned>, edit: Edit) {
  const from = Math.floor(edit.place * list.length);
  const to = Math.min(list.length, from + edit.removed);
  const start = list[from]?.startOffset ?? 2 * list.length;
  const shift = 2 * (edit.added - (to - from));
  const between = things(edit.added, start);
  const rest = list.slice(to).map(({ startOffset }) => ({ startOffset: startOffset + shift }));
  return {
    list: [...list.slice(0, from), ...between, ...rest],
    sequence: sequence.exchanged(from, to, between, shift),
  };
}

interface Edit {
  readonly place: number;
  readonly removed: number;
  readonly added: number;
}

const edits = fc.array(
  fc.record({
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.oneof(fc.nat(3), fc.nat(900)),
    added: fc.oneof(fc.nat(3), fc.nat(900)),
  }),
  { maxLength: 30 },
);

test("an edited sequence has what an edited list has", () => {
  fc.assert(
    fc.property(fc.nat(3_000), edits, (count, all) => {
      let now = { list: things(count), sequence: Sequence.of(things(count)) };
      for (const edit of all) {
        now = edited(now.list, now.sequence, edit);
        const { list, sequence } = now;
        expect(sequence.length).toBe(list.length);
        const middle = Math.floor(edit.place * list.length);
        for (const at of [-1, 0, middle, list.length - 1, list.length]) {
          expect(sequence.startAt(at)).toBe(list[at]?.startOffset);
          expect(sequence.at(at)).toEqual(list[at]);
          expect(sequence.at(at)).toBe(sequence.at(at));
          const offset = 2 * at - 1;
          const first = list.findIndex(({ startOffset }) => startOffset >= offset);
          expect(sequence.indexFrom(offset)).toBe(first < 0 ? list.length : first);
        }
        expect(sequence.slice(middle - 2, middle + 2)).toEqual(
          list.slice(Math.max(0, middle - 2), middle + 2),
        );
      }
      expect(now.sequence.all()).toEqual(now.list);
    }),
  );
});

test("all of a sequence is the same list each time", () => {
  const after = Sequence.of(things(2_000)).exchanged(500, 501, things(3, 1_000), 4);
  expect(after.all()).toBe(after.all());
});

test("the sequence before an edit stays what it was", () => {
  const before = Sequence.of(things(2_000));
  before.exchanged(500, 501, things(3, 1_000), 4);
  expect(before.all()).toEqual(things(2_000));
});

test("what an edit leaves alone is taken over", () => {
  const list = things(2_000);
  const after = Sequence.of(list).exchanged(1_000, 1_001, things(1, 2_000), 0);
  const others = list.filter((thing, at) => after.at(at) !== thing);
  expect(others).toEqual([list[1_000]]);
});
