import type { Installation } from "@annae/vocabulary";
import {
  type Analysis,
  analyze,
  type Compilation,
  type CompileOptions,
  compile,
  prove,
} from "../compile.ts";
import type { CompilerHost } from "../host.ts";
import { createMemory, type Memory } from "../memory.ts";

/**
 * The files of policies while they are being worked on. A workspace is a value: `withFile` gives another. What was read and
 * built is kept in a memory that they share, so that only what changed is done again.
 */
export interface Workspace {
  readonly installation: Installation;
  readonly host: CompilerHost;
  /** Texts that stand in the place of what the host has, by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly memory: Memory;
}

/** A workspace over the files of a host. */
export function openWorkspace(
  host: CompilerHost,
  installation: Installation,
  memory: Memory = createMemory(),
): Workspace {
  return { host, installation, texts: new Map(), memory };
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

/** What is known of the policy of the entry file, errors or not; what can happen by it is still to be proved. */
export function analyzeIn(
  workspace: Workspace,
  entry: string,
  options: Pick<CompileOptions, "tests"> = {},
): Analysis {
  const { installation, memory } = workspace;
  return analyze(entry, hostOf(workspace), installation, { ...options, memory });
}

/** The policy of the entry file, compiled. */
export function compileIn(
  workspace: Workspace,
  entry: string,
  options: Omit<CompileOptions, "memory"> = {},
): Compilation {
  const { installation, memory } = workspace;
  return compile(entry, hostOf(workspace), installation, { ...options, memory });
}

/** The host with the workspace's texts in the place of its own. */
function hostOf({ host, texts }: Workspace): CompilerHost {
  return {
    ...host,
    read: (path) => {
      const text = texts.get(path);
      return text === undefined ? host.read(path) : { text };
    },
  };
}

/** The analysis with what can and cannot happen by the policy; what was proved before of the same rules is taken over. */
export function proveIn({ memory }: Workspace, analysis: Analysis): Analysis {
  return prove(analysis, { memory });
}
