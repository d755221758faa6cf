import { partitionPoint } from "../0-source/partition-point.ts";
import { indexFrom } from "./index-from.ts";

/** Something with a place in a text. */
export interface Positioned {
  readonly startOffset: number;
}

/** Some of the things, as far to the right of where they say as `shift`. */
interface Chunk<Thing> {
  readonly things: readonly Thing[];
  /** Index of the first of them. */
  readonly first: number;
  readonly shift: number;
}

/** Around an edit, so many things are made anew. */
const usualSize = 256;

/**
 * Things in the order of a text. An edit makes another sequence, which shares with the one before whatever the edit leaves
 * alone, wherever it has moved to: how long it takes does not follow from the length of the text.
 */
export class Sequence<Thing extends Positioned> {
  readonly length: number;
  private chunks: Chunk<Thing>[];
  /** Where something was asked for last: its things are where they say. */
  private here: Chunk<Thing> = { things: [], first: 0, shift: 0 };

  private constructor(chunks: Chunk<Thing>[]) {
    const last = chunks.at(-1);
    this.chunks = chunks;
    this.length = last === undefined ? 0 : endOf(last);
  }

  static of<Thing extends Positioned>(things: readonly Thing[]): Sequence<Thing> {
    return new Sequence(things.length === 0 ? [] : [{ things, first: 0, shift: 0 }]);
  }

  /** The thing at an index, the same object each time; undefined where there is none. */
  at(index: number): Thing | undefined {
    const { things, first } = this.here;
    const place = index - first;
    return place >= 0 && place < things.length ? things[place] : this.find(index);
  }

  /** Where the thing at an index starts. */
  startAt(index: number): number | undefined {
    const chunk = this.chunks[this.chunkOf(index)];
    const thing = chunk?.things[index - chunk.first];
    return chunk === undefined || thing === undefined ? undefined : thing.startOffset + chunk.shift;
  }

  /** Index of the first thing at the offset or behind it; their number where there is none. */
  indexFrom(offset: number): number {
    const isBefore = ({ things, shift }: Chunk<Thing>) =>
      (things.at(-1)?.startOffset ?? 0) + shift < offset;
    const chunk = this.chunks[partitionPoint(this.chunks, isBefore)];
    if (chunk === undefined) return this.length;
    return chunk.first + indexFrom(chunk.things, offset - chunk.shift);
  }

  /** The things from an index to another that is outside. */
  slice(from: number, to = this.length): Thing[] {
    const found: Thing[] = [];
    for (let index = Math.max(0, from); index < to; index += 1) {
      const thing = this.at(index);
      if (thing === undefined) break;
      found.push(thing);
    }
    return found;
  }

  /** All of them, the same list each time. */
  all(): readonly Thing[] {
    const [first] = this.chunks;
    if (first === undefined) return [];
    const things = this.chunks.length > 1 ? this.chunks.flatMap(moved) : moved(first);
    this.chunks = [{ things, first: 0, shift: 0 }];
    return things;
  }

  /** The sequence with other things from an index to another that is outside, and those behind that many characters on. */
  exchanged(from: number, to: number, between: readonly Thing[], shift: number): Sequence<Thing> {
    const chunks = this.chunks.flatMap(cut);
    const isBefore = (index: number) => (chunk: Chunk<Thing>) => endOf(chunk) < index;
    const begin = partitionPoint(chunks, isBefore(from));
    const end = Math.max(begin, partitionPoint(chunks, isBefore(to)));
    const [head, tail] = [chunks[begin], chunks[end]];
    const anew = [
      ...(head === undefined ? [] : moved(head).slice(0, from - head.first)),
      ...between,
      ...(tail === undefined
        ? []
        : moved({ ...tail, shift: tail.shift + shift }).slice(to - tail.first)),
    ];
    const more = between.length - (to - from);
    const isSame = more === 0 && shift === 0;
    const rest = chunks.slice(end + 1);
    return new Sequence([
      ...chunks.slice(0, begin),
      ...(anew.length === 0 ? [] : cut({ things: anew, first: head?.first ?? 0, shift: 0 })),
      ...(isSame
        ? rest
        : rest.map((one) => ({
            things: one.things,
            first: one.first + more,
            shift: one.shift + shift,
          }))),
    ]);
  }

  private find(index: number): Thing | undefined {
    if (index < 0 || index >= this.length) return undefined;
    const at = this.chunkOf(index);
    const chunk = this.chunks[at];
    if (chunk === undefined) return undefined;
    this.here = { things: moved(chunk), first: chunk.first, shift: 0 };
    this.chunks[at] = this.here;
    return this.here.things[index - chunk.first];
  }

  private chunkOf(index: number): number {
    return partitionPoint(this.chunks, (chunk) => endOf(chunk) <= index);
  }
}

/** Index behind the last thing of the chunk. */
function endOf({ first, things }: Chunk<unknown>): number {
  return first + things.length;
}

/** The things of a chunk, where they are. */
function moved<Thing extends Positioned>({ things, shift }: Chunk<Thing>): readonly Thing[] {
  if (shift === 0) return things;
  return things.map((thing) => ({ ...thing, startOffset: thing.startOffset + shift }));
}

/** The chunk in pieces of the same size, if it is long. */
function cut<Thing>(chunk: Chunk<Thing>): readonly Chunk<Thing>[] {
  const { things, first, shift } = chunk;
  if (things.length <= 2 * usualSize) return [chunk];
  const count = Math.ceil(things.length / usualSize);
  const start = (piece: number) => Math.floor((piece * things.length) / count);
  return Array.from({ length: count }, (_, piece) => ({
    things: things.slice(start(piece), start(piece + 1)),
    first: first + start(piece),
    shift,
  }));
}
