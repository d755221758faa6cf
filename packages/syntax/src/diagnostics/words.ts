import { type Doc, type Locale, type ParticlePair, particle } from "@annae/vocabulary";
import { nearestFirst } from "@annae/vocabulary/text";
import type { Locate, Span } from "../0-source/span.ts";
import { lineOf } from "../0-source/written-text.ts";
import type { Wording } from "./diagnostic.ts";

/**
 * The title of a diagnostic and what may be said as its help: the first whose holes are all filled. `{name}` is a hole for
 * a detail, `{은/는}` the particle that fits the hole before it; other braces are themselves.
 */
export type DiagnosticWords = readonly [title: string, ...helps: string[]];

/** The words in every language. */
export type AllWords = Readonly<Record<Locale, DiagnosticWords>>;

/** What fills a hole: a word, a count, what differs by language, a place (as "shop.rules:3"), or a list. */
export type SaidWords = string | number | Doc | Span | readonly string[];

/** What the words need to be said; what only helps before the last one ask for may be undefined. */
export type Details<Worded extends AllWords> = keyof Fillings<Worded> extends never
  ? Readonly<Record<string, never>>
  : Fillings<Worded>;

/** The same for words that other details stand beside. */
export type Fillings<Worded extends AllWords> = {
  readonly [Hole in Needed<Worded[Locale]>]: SaidWords;
} & {
  readonly [Hole in Exclude<HolesOf<Worded[Locale][number]>, Needed<Worded[Locale]>>]:
    | SaidWords
    | undefined;
};

type Needed<Each extends DiagnosticWords> = Each extends readonly [infer Title, ...infer Helps]
  ? HolesOf<Title | (Helps extends readonly [...unknown[], infer Last] ? Last : never)>
  : never;

type HolesOf<Text> = Text extends `${infer Before}{${infer Rest}`
  ? Rest extends `${infer Hole}}${infer After}`
    ? Before extends `${string}#`
      ? HolesOf<Rest>
      : IsName<Hole> extends true
        ? Hole | HolesOf<After>
        : HolesOf<Rest>
    : never
  : never;

type IsName<Text extends string> = Text extends
  | ""
  | `${string}${" " | "/" | "`" | "{" | "…" | '"'}${string}`
  ? false
  : true;

const hole = /(?<!#)\{(?:(?<name>[a-z]\w*)|(?<pair>[가-힣]+\/[가-힣]+))\}/gu;

/** More of a list is not read by anybody; of a longer one the names are shown that are nearest to what is written. */
const shownInList = 12;

/** The words with their holes filled; `place` says where places are by now. */
export function fillWords(
  [title, ...helps]: DiagnosticWords,
  details: object,
  locale: Locale,
  place: Locate = (span) => span,
): Wording {
  // Where a name is unknown, those that are known are listed by how near they are to it.
  const isUnknown = "nearest" in details;
  const [written = ""] = ["name", "value"].flatMap((key) =>
    isUnknown && key in details
      ? String(Object.entries(details).find(([name]) => name === key)?.[1])
      : [],
  );
  const said = new Map<string, string>(
    Object.entries(details).flatMap(([name, value]: [string, SaidWords | undefined]) =>
      value === undefined ? [] : [[name, saidIn(value, locale, written, place)]],
    ),
  );
  const help = helps.find((one) =>
    [...one.matchAll(hole)].every(
      ({ groups }) => groups?.name === undefined || said.get(groups.name),
    ),
  );
  return { title: filled(title, said), ...(help !== undefined && { help: filled(help, said) }) };
}

function saidIn(value: SaidWords, locale: Locale, written: string, place: Locate): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  if ("source" in value) return lineOf(place(value));
  if ("ko" in value) return value[locale];
  const ordered = written === "" ? value : nearestFirst(written, value);
  const shown = ordered.slice(0, shownInList).join(", ");
  return value.length <= shownInList ? shown : `${shown}, …`;
}

function filled(text: string, said: ReadonlyMap<string, string>): string {
  let last = "";
  return text.replaceAll(hole, (_, name: string | undefined, pair: ParticlePair) => {
    if (name === undefined) return particle(last, pair);
    last = said.get(name) ?? "";
    return last;
  });
}
