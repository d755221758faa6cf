import { expect, test } from "vitest";
import { sourceFile } from "../0-source/source-file.ts";
import { defineDiagnostic } from "./define-diagnostic.ts";

const span = { source: sourceFile("a.rules", "abc"), start: 0, end: 1 };

test("a diagnostic is worded in both languages from the same details", () => {
  const noSuchName = defineDiagnostic({
    code: "no-such-name",
    severity: "warning",
    wording: {
      ko: ({ name }: { readonly name: string }) => ({ title: `${name} 없음` }),
      en: ({ name }) => ({ title: `no ${name}`, help: "find one" }),
    },
  });
  const fix = { edits: [{ span, text: "b" }] };
  expect(noSuchName(span, { name: "a" }, fix)).toEqual({
    code: "no-such-name",
    severity: "warning",
    span,
    wording: { ko: { title: "a 없음" }, en: { title: "no a", help: "find one" } },
    fix,
  });
  expect(noSuchName.code).toBe("no-such-name");
});

test("a missing language does not compile", () => {
  const ko = () => ({ title: "가" });
  // @ts-expect-error: English is missing
  const halfWorded = () => defineDiagnostic({ code: "a", severity: "error", wording: { ko } });
  expect(halfWorded).toBeTypeOf("function");
});
