import { type SourceFile, sourceFile } from "../../0-source/source-file.ts";
import type { Span } from "../../0-source/span.ts";
import type { FileNode, ImportNode, Item, Name, PolicyHeader } from "../../2-syntax/ast.ts";
import { parse } from "../../2-syntax/parse.ts";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import type { CompilerHost, FileFault } from "../../host.ts";
import {
  extendsCycle,
  importCycle,
  misplacedHeader,
  unknownPolicy,
  unreadableFile,
} from "../diagnostics.ts";

/** One policy with the items of all its files, imported ones where their `import` stands. */
export interface LoadedPolicy {
  readonly name: string;
  readonly items: readonly Item[];
}

/** A policy and everything it stands on. */
export interface LoadedPolicies {
  /** The base that extends nothing first, the entry last. */
  readonly policies: readonly LoadedPolicy[];
  /** In the order they were read, the entry first. */
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Where the syntax of a file is wrong. */
  readonly syntaxErrors: readonly Diagnostic[];
  /** Whether every file that is imported or extended could be read. */
  readonly complete: boolean;
  /** Why the entry itself could not be read; null where it could. */
  readonly fault: FileFault | null;
}

interface Loading {
  readonly host: CompilerHost;
  readonly files: SourceFile[];
  readonly syntax: Diagnostic[];
  readonly trouble: Diagnostic[];
  readonly policies: LoadedPolicy[];
  /** True while a file's imports are being read, false afterwards. */
  readonly open: Map<string, boolean>;
}

/** The entry, the policies it extends and the files they import, each read and parsed once. */
export function loadPolicies(entry: string, host: CompilerHost): LoadedPolicies {
  const loading: Loading = {
    host,
    files: [],
    syntax: [],
    trouble: [],
    policies: [],
    open: new Map(),
  };
  const fault = loadPolicy(entry, new Set(), loading);
  const { files, syntax, trouble, policies } = loading;
  return {
    policies,
    files,
    diagnostics: [...syntax, ...trouble],
    syntaxErrors: syntax.filter((one) => one.severity === "error"),
    complete: !hasErrors(trouble),
    fault,
  };
}

function loadPolicy(path: string, heirs: ReadonlySet<string>, loading: Loading): FileFault | null {
  const file = loadFile(path, loading);
  if ("fault" in file) return file.fault;
  const header = file.items.find((item) => item.node === "policy");
  if (header?.extends) loadBase(header.extends, path, heirs, loading);
  loading.open.set(path, true);
  const items: Item[] = [];
  collectItems(path, file, header, items, loading);
  loading.open.set(path, false);
  loading.policies.push({ name: header?.name.text ?? fileName(path), items });
  return null;
}

function loadBase(base: Name, path: string, heirs: ReadonlySet<string>, loading: Loading): void {
  const basePath = loading.host.policyPath(path, base.text);
  if (basePath === null) {
    loading.trouble.push(unknownPolicy(base.span, { name: base.text }));
  } else if (basePath === path || heirs.has(basePath)) {
    loading.trouble.push(extendsCycle(base.span, { name: base.text }));
  } else {
    const fault = loadPolicy(basePath, new Set(heirs).add(path), loading);
    reportFault(fault, base.span, base.text, loading);
  }
}

function collectItems(
  path: string,
  file: FileNode,
  header: PolicyHeader | undefined,
  items: Item[],
  loading: Loading,
): void {
  for (const item of file.items) {
    if (item.node === "import") collectImport(path, item, items, loading);
    else if (item.node !== "policy") items.push(item);
    else if (item !== header) loading.trouble.push(misplacedHeader(item.span, {}));
  }
}

function collectImport(from: string, item: ImportNode, items: Item[], loading: Loading): void {
  const path = loading.host.importPath(from, item.path.text);
  const open = loading.open.get(path);
  if (open === true) {
    loading.trouble.push(importCycle(item.path.span, { path: item.path.text }));
  }
  if (open !== undefined) return;
  loading.open.set(path, true);
  const file = loadFile(path, loading);
  if ("fault" in file) reportFault(file.fault, item.path.span, item.path.text, loading);
  else collectItems(path, file, undefined, items, loading);
  loading.open.set(path, false);
}

function loadFile(path: string, loading: Loading): FileNode | { readonly fault: FileFault } {
  const read = loading.host.read(path);
  if ("fault" in read) return read;
  const source = sourceFile(path, read.text);
  const { tree: file, diagnostics } = parse(source);
  loading.files.push(source);
  loading.syntax.push(...diagnostics);
  return file;
}

function reportFault(fault: FileFault | null, span: Span, path: string, loading: Loading): void {
  if (fault !== null) loading.trouble.push(unreadableFile(span, { path, fault }));
}

/** "shops/shop.rules" → "shop". */
function fileName(path: string): string {
  const last = path.split(/[\\/]/).at(-1) ?? path;
  const dot = last.lastIndexOf(".");
  return dot > 0 ? last.slice(0, dot) : last;
}
