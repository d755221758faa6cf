import { expect, test } from "vitest";
import { decodeText } from "../1-tokens/decode-text.ts";
import { layOutBlockText } from "./lay-out-block-text.ts";

const laidOut = '"""\n  하나\n    둘\n\n  셋\n  """';

test.each([
  ["too far to the right", '"""\n      하나\n        둘\n\n      셋\n      """'],
  ["without indentation", '"""\n하나\n  둘\n\n셋"""'],
  [
    "with a first line behind the quotes",
    '"""하나\n      둘\n\n    셋\n"""'.replace("      둘", "  둘").replace("    셋", "셋"),
  ],
  ["with tabs and the line ends of Windows", '"""\r\n\t하나\r\n\t  둘\r\n\t\r\n\t셋\r\n\t"""'],
  ["that is laid out already", laidOut],
])("a block %s gets its lines under one another", (_, image) => {
  expect(layOutBlockText(image, 2)).toBe(laidOut);
  expect(decodeText(laidOut)).toBe(decodeText(image));
});

test("spaces at the ends of lines, blank lines at the end and escapes are the text's own", () => {
  expect(layOutBlockText('"""\na  \n\\"""\\\n\n"""', 4)).toBe(
    '"""\n    a  \n    \\"""\\\n\n    """',
  );
});

test.each([
  ["begins with spaces behind the quotes", '""" 하나"""'],
  ["has a line end of its own kind", '"""\n하나\r\r\n둘\n"""'],
])("a block that %s is left as written, for it could not say the same", (_, image) => {
  expect(layOutBlockText(image, 2)).toBe(image);
});
