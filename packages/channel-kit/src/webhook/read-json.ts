import { accepted, type Decoded, refused } from "./decoded.ts";

/**
 * The JSON value of a request's body.
 * Whole numbers that a JavaScript number cannot hold come as the text of their digits.
 * Refused: nothing but blanks, more than `maxBytes` (of a string: as many characters), bytes that are not UTF-8, text that is not JSON.
 */
export function readJson(body: string | Uint8Array, maxBytes: number): Decoded<unknown> {
  if (body.length > maxBytes) return tooLarge(maxBytes);
  const text = typeof body === "string" ? body : utf8(body);
  if (text === undefined) {
    return refused("notUtf8", { ko: "본문이 UTF-8이 아닙니다.", en: "The body is not UTF-8." });
  }
  if (text.trim() === "") {
    return refused("empty", { ko: "본문이 비어 있습니다.", en: "The body is empty." });
  }
  return parsed(text);
}

function tooLarge(maxBytes: number): Decoded<never> {
  return refused("tooLarge", {
    ko: `본문이 ${maxBytes}바이트를 넘습니다.`,
    en: `The body is larger than ${maxBytes} bytes.`,
  });
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parsed(text: string): Decoded<unknown> {
  try {
    return accepted(JSON.parse(text, exactNumber));
  } catch {
    return refused("notJson", { ko: "본문이 JSON이 아닙니다.", en: "The body is not JSON." });
  }
}

function exactNumber(_key: string, value: unknown, context?: { readonly source?: string }) {
  const digits = context?.source;
  if (typeof value !== "number" || Number.isSafeInteger(value) || digits === undefined) {
    return value;
  }
  return /^-?\d+$/.test(digits) ? digits : value;
}
