import type { SourceFile } from "../0-source/source-file.ts";
import { type Reading, read, type Syntax } from "./parse.ts";

/** What is known of a text by itself. */
export type Read = (source: SourceFile) => Syntax;

/** Reads texts that change: it keeps the last version of each file, and of the next reads only what is new. */
export function createReader(): Read {
  const readings = new Map<string, Reading>();
  return (source) => {
    const last = readings.get(source.path);
    if (last?.syntax.source.text === source.text) return last.syntax;
    const reading = read(source, last);
    readings.set(source.path, reading);
    return reading.syntax;
  };
}
