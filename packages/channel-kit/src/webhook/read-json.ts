import { accepted, type Decoded, refused } from "./decoded.ts";

/** How deep lists and objects may lie in one another. */
const maxDepth = 64;

/**
 * The JSON value of a request's body; a byte order mark before it is no part of it.
 * Whole numbers that a JavaScript number cannot hold come as the text of their digits, on every version of Node.
 * Refused: nothing but blanks, more than `maxBytes` (of a string: as many characters), bytes that are not UTF-8, text that
 * is not JSON, more than 64 levels, and a name that an object has twice: programs differ on which of the two counts.
 */
export function readJson(body: string | Uint8Array, maxBytes: number): Decoded<unknown> {
  if (body.length > maxBytes) return tooLarge(maxBytes);
  const text = typeof body === "string" ? body.replace(/^\uFEFF/, "") : utf8(body);
  if (text === undefined) {
    return refused("notUtf8", { ko: "본문이 UTF-8이 아닙니다.", en: "The body is not UTF-8." });
  }
  if (!/\S/.test(text)) {
    return refused("empty", { ko: "본문이 비어 있습니다.", en: "The body is empty." });
  }
  const { exact, names } = survey(text);
  const value = parsed(exact);
  return value === undefined ? notJson : soundly(value, names);
}

function tooLarge(maxBytes: number): Decoded<never> {
  return refused("tooLarge", {
    ko: `본문이 ${maxBytes}바이트를 넘습니다.`,
    en: `The body is larger than ${maxBytes} bytes.`,
  });
}

const notJson = refused("notJson", {
  ko: "본문이 JSON이 아닙니다.",
  en: "The body is not JSON.",
});

const decoder = new TextDecoder("utf-8", { fatal: true });

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** A whole number of at least 16 digits, which may be too large. */
const longNumber = /(?<![\d.eE+-])-?[1-9]\d{15,}(?![\d.eE])/g;

interface Survey {
  /** The text, with numbers that are too large as texts. */
  readonly exact: string;
  /** How many names its objects have, those named twice counted twice: a colon outside of texts for each. */
  readonly names: number;
}

function survey(text: string): Survey {
  let names = 0;
  let exact = "";
  let taken = 0;
  const take = (until: number) => {
    exact += exactNumbers(text.slice(taken, until));
    taken = until;
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === colon) names += 1;
    if (code !== quote) continue;
    take(at);
    at = endOfText(text, at);
    exact += text.slice(taken, at + 1);
    taken = at + 1;
  }
  take(text.length);
  return { exact, names };
}

const [quote, colon, backslash] = [34, 58, 92];

/** Where the text that begins here ends; behind everything where it does not. */
function endOfText(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at !== -1 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at === -1 ? text.length : at;
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === backslash) before -= 1;
  return (at - before) % 2 === 0;
}

function exactNumbers(text: string): string {
  if (text.length < 16) return text;
  return text.replace(longNumber, (digits) =>
    Number.isSafeInteger(Number(digits)) ? digits : `"${digits}"`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function soundly(value: unknown, names: number): Decoded<unknown> {
  const kept = namesIn(value, maxDepth);
  if (kept === undefined) {
    return refused("tooDeep", {
      ko: `본문이 ${maxDepth}단계보다 깊습니다.`,
      en: `The body has more than ${maxDepth} levels.`,
    });
  }
  return kept === names
    ? accepted(value)
    : refused("doubledName", {
        ko: "본문의 한 객체에 같은 이름이 두 번 있습니다.",
        en: "An object of the body has the same name twice.",
      });
}

/** How many names the value's objects have; undefined where it is deeper than that. */
function namesIn(value: unknown, depth: number): number | undefined {
  if (typeof value !== "object" || value === null) return 0;
  if (depth === 0) return undefined;
  const parts = Object.values(value);
  let count = Array.isArray(value) ? 0 : parts.length;
  for (const part of parts) {
    const inside = namesIn(part, depth - 1);
    if (inside === undefined) return undefined;
    count += inside;
  }
  return count;
}
