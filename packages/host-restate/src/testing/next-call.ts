import type { State } from "./look-inside.ts";

/** A call that an object waits for. */
export interface Call {
  readonly at: number;
  readonly object: string;
  readonly handler: string;
  readonly key: string;
  readonly body: object;
}

/** Tells a call from every other. */
export function nameOf({ at, object, handler, key, body }: Call): string {
  return JSON.stringify([at, object, handler, key, body]);
}

/** The earliest call up to that moment that is waited for and has not been made; null: none. */
export function nextCall(
  states: readonly State[],
  end: number,
  made: ReadonlySet<string>,
): Call | null {
  const calls = states.flatMap(callsOf).filter((call) => call.at <= end && !made.has(nameOf(call)));
  return calls.toSorted((one, other) => one.at - other.at)[0] ?? null;
}

function callsOf({ object, key, value }: State): readonly Call[] {
  const calls = awaited[object]?.(JSON.parse(value)) ?? [];
  return calls.flatMap(([at, handler, body]) =>
    at === null ? [] : [{ at, object, handler, key, body }],
  );
}

type Awaited = readonly [at: number | null, handler: string, body: object];

const awaited: Readonly<
  Record<
    string,
    (
      state: Record<string, number | null> & { readonly post: { readonly at: number } },
    ) => readonly Awaited[]
  >
> = {
  conversation: ({ asleep = null, expires = null }) => [
    [asleep, "wake", { due: asleep }],
    [expires, "expire", { at: expires }],
  ],
  outbox: ({ post: { at } }) => [[at, "again", { at }]],
  undelivered: ({ key = null, expires = null }) => [[expires, "expire", { key, at: expires }]],
  desk: ({ looksAt = null, stirsAt = null }) => [
    [looksAt, "look", { from: 0, at: looksAt }],
    [stirsAt, "stir", { at: stirsAt }],
  ],
};
