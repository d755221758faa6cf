import { parse, type Read, type Syntax, sourceFile, type TestDeclaration } from "@annae/syntax";
import type { Diagnostic } from "@annae/syntax/diagnostics";
import { onlyTests, unreadableFile } from "../../3-policy/diagnostics.ts";
import type { CompilerHost } from "../../host.ts";

/** The tests of files that hold nothing else. */
export interface LoadedTests {
  readonly tests: readonly TestDeclaration[];
  readonly files: readonly Syntax[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The files of a policy's tests; anything else in them is reported. */
export function loadTests(
  paths: readonly string[],
  host: CompilerHost,
  read: Read = parse,
): LoadedTests {
  const loaded = paths.map((path) => loadFile(path, host, read));
  return {
    tests: loaded.flatMap(({ syntax }) => syntax.tree.items.filter((item) => item.node === "test")),
    files: loaded.map(({ syntax }) => syntax),
    diagnostics: loaded.flatMap(({ diagnostics }) => diagnostics),
  };
}

function loadFile(path: string, host: CompilerHost, read: Read) {
  const text = host.read(path);
  if ("fault" in text) {
    const syntax = read(sourceFile(path, ""));
    const span = { source: syntax.source, start: 0, end: 0 };
    return { syntax, diagnostics: [unreadableFile(span, { path, fault: text.fault })] };
  }
  const syntax = read(sourceFile(path, text.text));
  const others = syntax.tree.items
    .filter((item) => item.node !== "test")
    .map(({ span }) => onlyTests(span, {}));
  return { syntax, diagnostics: [...syntax.diagnostics, ...others] };
}
