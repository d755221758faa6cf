import type { Vocabulary } from "@annae/vocabulary";
import { parse, type Syntax } from "../2-syntax/parse.ts";
import type { Read } from "../3-policy/load/load-policies.ts";
import { type Analysis, analyze, type CompileOptions } from "../compile.ts";
import type { CompilerHost } from "../host.ts";

/**
 * The files of policies while they are being worked on. A workspace is a value: `withFile` gives another. What was read of
 * a text is kept in a store that they share, so that only texts that changed are read again.
 */
export interface Workspace {
  readonly vocabulary: Vocabulary;
  readonly host: CompilerHost;
  /** Texts that stand in the place of what the host has, by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly read: Read;
}

/** A workspace over the files of a host. */
export function openWorkspace(host: CompilerHost, vocabulary: Vocabulary): Workspace {
  return { host, vocabulary, texts: new Map(), read: rememberingRead() };
}

/** The workspace with another text of a file, as an editor has it. */
export function withFile(workspace: Workspace, path: string, text: string): Workspace {
  return { ...workspace, texts: new Map(workspace.texts).set(path, text) };
}

/** The workspace with the host's own text of a file again. */
export function withoutFile(workspace: Workspace, path: string): Workspace {
  const texts = new Map(workspace.texts);
  texts.delete(path);
  return { ...workspace, texts };
}

/** What is known of the policy of the entry file, errors or not. */
export function analyzeIn(
  { host, vocabulary, texts, read }: Workspace,
  entry: string,
  options: CompileOptions = {},
): Analysis {
  const overlaid: CompilerHost = {
    ...host,
    read: (path) => {
      const text = texts.get(path);
      return text === undefined ? host.read(path) : { text };
    },
  };
  return analyze(entry, overlaid, vocabulary, { ...options, read });
}

/** Reads texts, and remembers the last one of each path. */
export function rememberingRead(): Read {
  const known = new Map<string, Syntax>();
  return (source) => {
    const last = known.get(source.path);
    if (last?.source.text === source.text) return last;
    const syntax = parse(source);
    known.set(source.path, syntax);
    return syntax;
  };
}
