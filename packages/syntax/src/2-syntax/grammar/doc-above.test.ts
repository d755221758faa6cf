import { expect, test } from "vitest";
import { sourceFile } from "../../0-source/source-file.ts";
import { docAbove } from "./doc-above.ts";

function doc(text: string): string | null {
  const source = sourceFile("a.rules", text);
  return docAbove(source, text.indexOf("message"));
}

test("documentation lines directly above are joined, without their marks", () => {
  expect(doc("  /// a\n  ///b\n  ///  c  \n  message")).toBe("a\nb\n c");
});

test("an empty line, a comment or a rule in between cuts the documentation off", () => {
  expect(doc("/// a\n\nmessage")).toBeNull();
  expect(doc("/// a\n// b\nmessage")).toBeNull();
  expect(doc("/// a\nclose\nmessage")).toBeNull();
});

test("four slashes and a comment behind something are no documentation", () => {
  expect(doc("//// a\nmessage")).toBeNull();
  expect(doc("close /// a\nmessage")).toBeNull();
});
