import { compileText } from "@annae/dsl";
import { type Diagnostic, renderDiagnostics } from "@annae/syntax/diagnostics";
import { expect, test } from "vitest";
import { filesBelow, read, root } from "../structure/source-files.ts";
import { installation } from "./examples.ts";

const folder = "test/corpus/diagnostics";
const cases = filesBelow(folder)
  .filter((path) => path.endsWith("/policy.rules"))
  .map((path) => path.split("/").at(-2) ?? "");

function found(name: string): readonly Diagnostic[] {
  return compileText(read(`${folder}/${name}/policy.rules`), installation).diagnostics;
}

test("there are cases", () => {
  expect(cases.length).toBeGreaterThan(25);
});

test.each(cases)("the mistakes of %s are told in Korean as recorded", async (name) => {
  const shown = renderDiagnostics(found(name), { locale: "ko", color: false });
  await expect(shown).toMatchFileSnapshot(`${root}/${folder}/${name}/diagnostics.ko.txt`);
});

test.each(cases)("the mistakes of %s are told in English as recorded", async (name) => {
  const shown = renderDiagnostics(found(name), { locale: "en", color: false });
  await expect(shown).toMatchFileSnapshot(`${root}/${folder}/${name}/diagnostics.en.txt`);
});
