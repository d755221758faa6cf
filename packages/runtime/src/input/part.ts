import { isJsonObject } from "@annae/vocabulary";
import { type Fault, faultsOf, type Parsed } from "./fault.ts";

/** A part of a scenario's world: its JSON as merged so far, where that stands, and what it says. */
export interface WorldPart<T> {
  readonly json: unknown;
  readonly path: string;
  readonly parsed: Parsed<T>;
  /** The faults that were not there before. */
  readonly faults: readonly Fault[];
}

/** How the JSON of a part is checked. */
export type ParsePart<T> = (json: unknown, path: string) => Parsed<T>;

/** Parts that are remembered. */
const most = 32;

/** The same, where what is written like one of the last is not checked again. */
export function rememberLast<T>(parse: ParsePart<T>): ParsePart<T> {
  const known = new Map<string, Parsed<T>>();
  return (json, path) => {
    const text = textOf(json);
    if (text === undefined) return parse(json, path);
    const key = `${path} ${text}`;
    const parsed = known.get(key) ?? parse(json, path);
    if (known.size >= most && !known.has(key)) known.clear();
    known.set(key, parsed);
    return parsed;
  };
}

/** Undefined for what is nested too deeply to be written. */
function textOf(json: unknown): string | undefined {
  try {
    return JSON.stringify(json);
  } catch {
    return undefined;
  }
}

/** The part as a scenario begins with it. */
export function beginPart<T>(json: unknown, path: string, parse: ParsePart<T>): WorldPart<T> {
  const parsed = parse(json, path);
  return { json, path, parsed, faults: faultsOf(parsed) };
}

/** The part with a change from elsewhere: an object is merged into it, anything else takes its place. */
export function changePart<T>(
  before: WorldPart<T>,
  change: unknown,
  path: string,
  parse: ParsePart<T>,
  merge: (json: unknown, change: Readonly<Record<string, unknown>>) => unknown = laidOver,
): WorldPart<T> {
  const json = isJsonObject(change) ? merge(before.json, change) : change;
  const parsed = parse(json, path);
  const known = new Set(faultsOf(before.parsed).map((fault) => identity(fault, before.path)));
  const faults = faultsOf(parsed).filter((fault) => !known.has(identity(fault, path)));
  return { json, path, parsed, faults };
}

function laidOver(json: unknown, change: Readonly<Record<string, unknown>>): unknown {
  return isJsonObject(json) ? { ...json, ...change } : change;
}

function identity({ path, message }: Fault, above: string): string {
  return `${path.slice(above.length)} ${message.en}`;
}
