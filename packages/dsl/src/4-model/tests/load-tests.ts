import { type SourceFile, sourceFile } from "../../0-source/source-file.ts";
import { parse } from "../../2-syntax/parse.ts";
import type { TestDeclaration } from "../../2-syntax/test-ast.ts";
import { onlyTests, unreadableFile } from "../../3-policy/diagnostics.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { CompilerHost } from "../../host.ts";

/** The tests of files that hold nothing else. */
export interface LoadedTests {
  readonly tests: readonly TestDeclaration[];
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The files of a policy's tests, each read and parsed; anything else in them is reported. */
export function loadTests(paths: readonly string[], host: CompilerHost): LoadedTests {
  const loaded = paths.map((path) => loadFile(path, host));
  return {
    tests: loaded.flatMap(({ tests }) => tests),
    files: loaded.map(({ source }) => source),
    diagnostics: loaded.flatMap(({ diagnostics }) => diagnostics),
  };
}

function loadFile(path: string, host: CompilerHost) {
  const read = host.read(path);
  if ("fault" in read) {
    const source = sourceFile(path, "");
    const span = { source, start: 0, end: 0 };
    const { fault } = read;
    return { source, tests: [], diagnostics: [unreadableFile(span, { path, fault })] };
  }
  const source = sourceFile(path, read.text);
  const { tree: file, diagnostics } = parse(source);
  const tests = file.items.filter((item) => item.node === "test");
  const others = file.items
    .filter((item) => item.node !== "test")
    .map(({ span }) => onlyTests(span, {}));
  return { source, tests, diagnostics: [...diagnostics, ...others] };
}
