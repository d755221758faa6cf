import { expect, test } from "vitest";
import { decodeText, isTerminated, placeInText, strayEscapes } from "./decode-text.ts";

const block = (...lines: readonly string[]) => lines.join("\n");

const cases: readonly (readonly [string, string, string])[] = [
  ["a plain text is what stands between its quotes", '"안내 [x]"', "안내 [x]"],
  ["escapes are read", String.raw`"a\"b\\c\nd\te"`, 'a"b\\c\nd\te'],
  ["the escape of a bracket stays for the reader of placeholders", String.raw`"\[x]"`, "\\[x]"],
  ["an unknown escape stays as written", String.raw`"\q"`, "\\q"],
  ["a text without closing quote goes to its end", '"abc', "abc"],
  ["other quotes are quotes too", "“abc”", "abc"],
  ["a block on one line is a text", '"""abc"""', "abc"],
  ["a block may hold quotes", '"""say "hi" now"""', 'say "hi" now'],
  [
    "a block loses the indentation its lines share",
    block('"""', "    a", "      b", '    """'),
    "a\n  b",
  ],
  [
    "a blank line has no say in the indentation",
    block('"""', "    a", "", "    b", '    """'),
    "a\n\nb",
  ],
  ["a line of spaces becomes empty", block('"""', "  a", "    ", "  b", '  """'), "a\n\nb"],
  ["text on the closing line belongs to the block", block('"""', "  a", '  b"""'), "a\nb"],
  ["text on the opening line belongs to the block", block('"""a', "    b", '    """'), "a\nb"],
  ["tabs and spaces share only what is the same", block('"""', "\t a", "\t\tb", '"""'), " a\n\tb"],
  ["line ends of Windows become plain ones", '"""\r\n  a\r\n  b\r\n  """', "a\nb"],
  ["escapes are read in blocks too", block('"""', String.raw`  a\tb \"""`, '  """'), 'a\tb """'],
  ["an empty block is an empty text", block('"""', '"""'), ""],
  ["a block without end goes to the end", block('"""', "  a"), "a"],
];

test.each(cases)("%s", (_, image, text) => {
  expect(decodeText(image)).toBe(text);
});

test("every character of a text has the place where it is written", () => {
  const image = block('"""', "    a[x]", String.raw`    \"b[y]`, '    """');
  const text = decodeText(image);
  for (const part of ["a[x]", '"', "b[y]", "[y]"]) {
    const place = placeInText(image, text.indexOf(part));
    expect(image.slice(place).replace(/^\\/, "").startsWith(part)).toBe(true);
  }
});

test("a place behind the text is the end of what is written", () => {
  expect(placeInText('"abc"', 3)).toBe(4);
});

test("a text is terminated by a quote that is not escaped", () => {
  const images = ['"a"', '""', '"a\\\\"', '"""a"""', '"a\\"', '"', '"""', '"""a"', '"""""'];
  expect(images.map(isTerminated)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test("stray escapes are found, known ones are not", () => {
  expect(strayEscapes(String.raw`"\\q \q \n \[ \가"`)).toEqual([5, 14]);
});
