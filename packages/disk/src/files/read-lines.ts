import { decodeUtf8 } from "./read-files.ts";

/** One line of a file: its number from 1 on, its text, and whether a line break ends it. */
export interface FileLine {
  readonly number: number;
  /** Undefined: it is not UTF-8, or too long to be read. */
  readonly text: string | undefined;
  readonly ended: boolean;
}

/** Bytes of the longest line that is read. */
export const longestLine = 4 * 1024 * 1024;

const newline = 10;

/** The lines of a stream, however long it is; of a line that is too long nothing is kept. Empty ones are left out. */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<FileLine> {
  let number = 1;
  let kept: Uint8Array[] = [];
  let bytes = 0;
  const take = (piece: Uint8Array) => {
    bytes += piece.length;
    kept = bytes > longestLine ? [] : [...kept, piece];
  };
  const line = (ended: boolean): FileLine => {
    const read = bytes > longestLine ? null : decodeUtf8(Buffer.concat(kept));
    return { number, text: read !== null && "text" in read ? read.text : undefined, ended };
  };
  const isEmpty = () => bytes <= 1 && /^\s*$/.test(Buffer.concat(kept).toString());
  for await (const chunk of stream) {
    let begin = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, begin)) {
      take(chunk.subarray(begin, end));
      begin = end + 1;
      if (!isEmpty()) yield line(true);
      number += 1;
      kept = [];
      bytes = 0;
    }
    if (begin < chunk.length) take(chunk.subarray(begin));
  }
  if (bytes > 0) yield line(false);
}
