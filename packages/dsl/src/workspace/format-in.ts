import { format, sourceFile } from "@annae/syntax";
import type { FileFault } from "../host.ts";
import { hostOf, type Workspace } from "./workspace.ts";

/** The file in the one style, and as it was before; or why it can't be laid out. */
export function formatIn(
  workspace: Workspace,
  path: string,
):
  | { readonly text: string; readonly before: string }
  | Extract<ReturnType<typeof format>, { readonly diagnostics: unknown }>
  | { readonly fault: FileFault } {
  const read = hostOf(workspace).read(path);
  if ("fault" in read) return read;
  return { before: read.text, ...format(workspace.memory.read(sourceFile(path, read.text))) };
}
