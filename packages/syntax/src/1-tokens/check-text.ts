import type { Span } from "../0-source/span.ts";
import type { Diagnostic, Fix } from "../diagnostics/diagnostic.ts";
import { isTerminated, strayEscapes } from "./decode-text.ts";
import { unknownEscape, unterminatedBlock, unterminatedText, wrongQuotes } from "./diagnostics.ts";

/** What is wrong with a text as written, from quote to quote. */
export function checkText(image: string, span: Span): Diagnostic[] {
  if (image.startsWith('"') && !image.includes("\\") && isTerminated(image)) return [];
  return [...checkQuotes(image, span), ...checkEscapes(image, span)];
}

function checkQuotes(image: string, span: Span): Diagnostic[] {
  const { source, start } = span;
  if (!isTerminated(image)) {
    return image.startsWith('"""')
      ? [unterminatedBlock({ source, start, end: start + 3 }, {})]
      : [
          unterminatedText(
            { ...span, end: start + image.trimEnd().length },
            {},
            closeText(image, span),
          ),
        ];
  }
  const opening = image.charAt(0);
  if (opening === '"') return [];
  const text = `"${image.slice(1, -1).replace(/(?<!\\)"/g, '\\"')}"`;
  return [wrongQuotes(span, { opening }, { edits: [{ span, text }] })];
}

/** A closing quote of another sort becomes the one that is missing; else the line's end does. */
function closeText(image: string, { source, start }: Span): Fix {
  const written = image.trimEnd();
  const lookAlike = /[“”„‟＂」』]$/.test(written) ? 1 : 0;
  const end = start + written.length;
  const edits = [{ span: { source, start: end - lookAlike, end }, text: '"' }];
  if (!image.startsWith('"')) {
    edits.unshift({ span: { source, start, end: start + 1 }, text: '"' });
  }
  return { edits };
}

function checkEscapes(image: string, { source, start }: Span): Diagnostic[] {
  return strayEscapes(image).map((at) => {
    const escaped = String.fromCodePoint(image.codePointAt(at + 1) ?? 0);
    const end = start + Math.min(at + 1 + escaped.length, image.length);
    const place = { source, start: start + at, end };
    const written = source.text.slice(place.start, place.end).trim();
    const slash = { source, start: place.start, end: place.start + 1 };
    return unknownEscape(place, { written }, { edits: [{ span: slash, text: "\\\\" }] });
  });
}
