import type { Value, ValueType } from "@annae/vocabulary";
import { isIdentifier } from "./safe-names.ts";

/** Characters that no reader sees, or that UTF-8 cannot hold; `</` and `<!` for HTML. */
const hidden = "[\\u007f-\\u009f\\u2028\\u2029]|[\\p{Cc}\\p{Cf}\\p{Cs}]|<(?=[/!])";
const unsafe = new RegExp(`["'\\\\]|${hidden}`, "gu");
const unsafeInTemplate = new RegExp(`[\`\\\\]|\\$(?=\\{)|${hidden}`, "gu");

const shortEscapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/**
 * The text as a string literal on one line; its value is the text exactly, lone surrogates included. A backslash at its
 * end is written by its code: ts-morph's writer takes the quote behind it for a part of the text.
 */
export function stringLiteral(text: string): string {
  const quote = text.includes('"') && count(text, '"') > count(text, "'") ? "'" : '"';
  const inside = text.replace(/\\$/, "").replace(unsafe, (char) => escaped(char, quote));
  return quote + inside + (text.endsWith("\\") ? escapeSequence("\\") : "") + quote;
}

/** The text as a template literal: its lines stay lines. */
export function templateLiteral(text: string): string {
  const written = (char: string) => {
    if (char === "\n") return char;
    return char === "`" || char === "$" ? `\\${char}` : escaped(char, "`");
  };
  return `\`${text.replace(unsafeInTemplate, written)}\``;
}

/** A character as an escape sequence of strings. */
export function escapeSequence(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
}

function escaped(char: string, quote: string): string {
  if (char === '"' || char === "'") return char === quote ? `\\${char}` : char;
  return shortEscapes[char] ?? escapeSequence(char);
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}

/** The number as a literal; it reads back as the same number, -0, infinity and not-a-number included. */
export function numberLiteral(value: number): string {
  if (Number.isNaN(value)) return "Number.NaN";
  if (value === Number.POSITIVE_INFINITY) return "Number.POSITIVE_INFINITY";
  if (value === Number.NEGATIVE_INFINITY) return "Number.NEGATIVE_INFINITY";
  return Object.is(value, -0) ? "-0" : String(value);
}

/** A value of a policy as a literal. */
export function valueLiteral(value: Value): string {
  switch (typeof value) {
    case "string":
      return stringLiteral(value);
    case "number":
      return numberLiteral(value);
    case "boolean":
      return String(value);
  }
}

/** A key of an object literal or of a type; `__proto__` becomes a property like any other. */
export function propertyKey(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return isIdentifier(name) ? name : stringLiteral(name);
}

/** The property of that name, read from the object. */
export function propertyAccess(object: string, name: string): string {
  return isIdentifier(name) ? `${object}.${name}` : `${object}[${stringLiteral(name)}]`;
}

/** How a value of the type is held in facts, as alternatives of a TypeScript type. */
export function typeAlternatives(type: ValueType): readonly string[] {
  switch (type.kind) {
    case "yesNo":
      return ["boolean"];
    case "number":
    case "duration":
    case "time":
      return ["number"];
    case "text":
    case "date":
      return ["string"];
    case "oneOf":
      return type.values.length === 0 ? ["string"] : type.values.map(stringLiteral);
  }
}
