import type { Doc } from "@annae/vocabulary";
import { nearestName } from "@annae/vocabulary/text";

/** What a JSON value must be, as the object of "must be". */
const types: Readonly<Record<string, Doc>> = {
  string: { ko: "문자열", en: "a string" },
  number: { ko: "숫자", en: "a number" },
  int: { ko: "정수", en: "a whole number" },
  boolean: { ko: "true 또는 false", en: "true or false" },
  object: { ko: "객체", en: "an object" },
  record: { ko: "객체", en: "an object" },
  array: { ko: "배열", en: "an array" },
};

/** What is expected, by zod's name of the type. */
export function typeNamed(name: string): Doc {
  return types[name] ?? { ko: name, en: name };
}

/** A value as a sentence may show it: short, and only if it is no list or object. */
export function shown(value: unknown): Doc {
  if (Array.isArray(value)) return { ko: "배열", en: "an array" };
  if (typeof value === "object" && value !== null) return { ko: "객체", en: "an object" };
  const text = JSON.stringify(value) ?? "undefined";
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return { ko: short, en: short };
}

/** Something must be there and is not. */
export function missing(expected: Doc): Doc {
  return {
    ko: `필요한 값이 없습니다. 넣을 값: ${expected.ko}`,
    en: `is missing: expected ${expected.en}`,
  };
}

/** Something is there and must be something else. */
export function mustBe(expected: Doc, input: unknown): Doc {
  if (input === undefined) return missing(expected);
  const got = shown(input);
  return {
    ko: `사용할 수 없는 값입니다: ${got.ko}. 사용할 수 있는 값: ${expected.ko}`,
    en: `must be ${expected.en}, not ${got.en}`,
  };
}

/** One of a few words, with the one that was probably meant. */
export function mustBeOneOf(words: readonly (string | number)[], input: unknown): Doc {
  const list = words.map((word) => JSON.stringify(word)).join(", ");
  const strings = words.filter((word) => typeof word === "string");
  const meant = typeof input === "string" ? nearestName(input, strings) : undefined;
  return withHint(mustBe({ ko: list, en: `one of ${list}` }, input), meant);
}

/** A key that nobody knows, with the one that was probably meant. */
export function unknownKey(key: string, known: readonly string[]): Doc {
  const meant = nearestName(key, known);
  const list = known.join(", ");
  const name = shown(key);
  const doc = { ko: `알 수 없는 항목입니다: ${name.ko}`, en: `unknown key ${name.en}` };
  if (meant !== undefined) return withHint(doc, meant);
  if (known.length === 0) return doc;
  return { ko: `${doc.ko}. 사용할 수 있는 항목: ${list}`, en: `${doc.en}; allowed: ${list}` };
}

/** The sentence, followed by what was probably meant, if anything was. */
export function withHint(doc: Doc, meant: string | undefined): Doc {
  if (meant === undefined) return doc;
  return { ko: `${doc.ko}. 혹시 "${meant}"인가요?`, en: `${doc.en}; did you mean "${meant}"?` };
}

/** Both sentences, one of which must be heeded; the same sentence only once. */
export function either(docs: readonly Doc[]): Doc {
  const join = (texts: readonly string[], word: string) => [...new Set(texts)].join(word);
  return {
    ko: join(
      docs.map(({ ko }) => ko),
      "; 또는 ",
    ),
    en: join(
      docs.map(({ en }) => en),
      "; or ",
    ),
  };
}
