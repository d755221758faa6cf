import {
  type ImportNode,
  type Item,
  type Name,
  type PolicyHeader,
  parse,
  type Read,
  type Span,
  type Syntax,
  sourceFile,
} from "@annae/syntax";
import { type Diagnostic, hasErrors } from "@annae/syntax/diagnostics";
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
  readonly files: readonly Syntax[];
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
  readonly read: Read;
  readonly files: Syntax[];
  readonly trouble: Diagnostic[];
  /** True while a file's imports are being read, false afterwards. */
  readonly open: Map<string, boolean>;
}

/** The main file of a policy. */
interface Main {
  readonly path: string;
  readonly syntax: Syntax;
  readonly header: PolicyHeader | undefined;
}

/** The entry, the policies it extends and the files they import, each read once; chains of any length. */
export function loadPolicies(
  entry: string,
  host: CompilerHost,
  read: Read = parse,
): LoadedPolicies {
  const loading: Loading = { host, read, files: [], trouble: [], open: new Map() };
  const { mains, fault } = readChain(entry, loading);
  const policies = mains.toReversed().map((main) => ({
    name: main.header?.name.text ?? fileName(main.path),
    items: collectItems(main, loading),
  }));
  const { files, trouble } = loading;
  const syntax = files.flatMap(({ diagnostics }) => diagnostics);
  return {
    policies,
    files,
    diagnostics: [...syntax, ...trouble],
    syntaxErrors: syntax.filter((one) => one.severity === "error"),
    complete: !hasErrors(trouble),
    fault,
  };
}

/** The main files of the entry and of each policy that is extended in turn. */
function readChain(
  entry: string,
  loading: Loading,
): { readonly mains: readonly Main[]; readonly fault: FileFault | null } {
  const mains: Main[] = [];
  const heirs = new Set<string>();
  let asked: Name | null = null;
  for (let path: string | null = entry; path !== null; ) {
    const syntax = readFile(path, loading);
    if ("fault" in syntax) {
      if (asked === null) return { mains, fault: syntax.fault };
      reportFault(syntax.fault, asked.span, asked.text, loading);
      break;
    }
    const header = syntax.tree.items.find((item) => item.node === "policy");
    mains.push({ path, syntax, header });
    heirs.add(path);
    asked = header?.extends ?? null;
    path = asked === null ? null : basePath(asked, path, heirs, loading);
  }
  return { mains, fault: null };
}

function basePath(
  base: Name,
  from: string,
  heirs: ReadonlySet<string>,
  { host, trouble }: Loading,
): string | null {
  const path = host.policyPath(from, base.text);
  if (path === null) trouble.push(unknownPolicy(base.span, { name: base.text }));
  else if (heirs.has(path)) trouble.push(extendsCycle(base.span, { name: base.text }));
  else return path;
  return null;
}

/** A file whose items are being collected. */
interface OpenFile {
  readonly path: string;
  readonly items: readonly Item[];
  next: number;
}

function collectItems({ path, syntax, header }: Main, loading: Loading): readonly Item[] {
  const items: Item[] = [];
  const stack: OpenFile[] = [{ path, items: syntax.tree.items, next: 0 }];
  loading.open.set(path, true);
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const item = top.items[top.next];
    top.next += 1;
    if (item === undefined) {
      loading.open.set(top.path, false);
      stack.pop();
    } else if (item.node === "import") {
      const imported = openImport(top.path, item, loading);
      if (imported !== undefined) stack.push(imported);
    } else if (item.node !== "policy") items.push(item);
    else if (item !== header) loading.trouble.push(misplacedHeader(item.span, {}));
  }
  return items;
}

/** The imported file; undefined where it has been read before or can't be. */
function openImport(from: string, item: ImportNode, loading: Loading): OpenFile | undefined {
  const { text, span } = item.path;
  const path = isPlainPath(text) ? loading.host.importPath(from, text) : null;
  if (path === null) {
    reportFault("outside", span, text, loading);
    return undefined;
  }
  const open = loading.open.get(path);
  if (open === true) loading.trouble.push(importCycle(span, { path: text }));
  if (open !== undefined) return undefined;
  const syntax = readFile(path, loading);
  loading.open.set(path, !("fault" in syntax));
  if (!("fault" in syntax)) return { path, items: syntax.tree.items, next: 0 };
  reportFault(syntax.fault, span, text, loading);
  return undefined;
}

/** Whether the path starts at the file it is written in: no root, drive or scheme, and nothing that ends a path early. */
function isPlainPath(written: string): boolean {
  return !/^([\\/]|[a-z][a-z0-9+.-]*:)|\p{Cc}/iu.test(written);
}

function readFile(path: string, loading: Loading): Syntax | { readonly fault: FileFault } {
  const read = loading.host.read(path);
  if ("fault" in read) return read;
  const syntax = loading.read(sourceFile(path, read.text));
  loading.files.push(syntax);
  return syntax;
}

function reportFault(
  fault: FileFault | "outside",
  span: Span,
  path: string,
  { trouble }: Loading,
): void {
  trouble.push(unreadableFile(span, { path, fault }));
}

/** "shops/shop.rules" → "shop". */
function fileName(path: string): string {
  const last = path.split(/[\\/]/).at(-1) ?? path;
  const dot = last.lastIndexOf(".");
  return dot > 0 ? last.slice(0, dot) : last;
}
