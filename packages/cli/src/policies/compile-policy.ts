import { diskHost, findPolicy } from "@annae/disk/policies";
import {
  type CompilerHost,
  compileIn,
  createShortMemory,
  type Memory,
  openWorkspace,
  type Workspace,
} from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import { install } from "@annae/vocabulary";
import { refuse, type Terminal } from "../terminal/terminal.ts";
import { reportCompilation } from "./report-compilation.ts";

/** The policies on disk, for the channels of this installation; by itself it keeps of each text what one command needs. */
export function openPolicies(
  host: CompilerHost = diskHost(),
  memory: Memory = createShortMemory(),
): Workspace {
  return openWorkspace(host, install(installedChannels), memory);
}

/** The one policy that the path means, compiled; the code to end with, after saying why, where it can't be used. */
export function usablePolicy(path: string, terminal: Terminal, show: "all" | "errors") {
  const found = findPolicy(path);
  if (!found.ok) return { code: refuse(terminal, found.fault) };
  const { entry } = found;
  const compilation = compileIn(openPolicies(), entry.file);
  const code = reportCompilation(entry, compilation, terminal, show);
  const { ir } = compilation;
  return ir === null ? { code } : { entry, compilation, ir };
}
