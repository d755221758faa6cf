import type { Installation } from "@annae/vocabulary";
import { type Compilation, compile } from "./compile.ts";
import type { ImageFacts } from "./host.ts";
import { memoryHost } from "./memory-host.ts";

/** What a policy's text stands on. */
export interface TextSurroundings {
  /** Shown in diagnostics and traces; "policy.rules" where absent. */
  readonly path?: string | undefined;
  /** Texts of the policies that can be extended, by name. */
  readonly bases?: Readonly<Record<string, string>> | undefined;
  /** Texts of the files that can be imported, by path as written. */
  readonly imports?: Readonly<Record<string, string>> | undefined;
  /** Images that messages can show, by path as written; any other is missing. */
  readonly images?: Readonly<Record<string, ImageFacts>> | undefined;
}

/** The policy compiled from its text in the process: for chat servers that keep policies of many tenants. */
export function compileText(
  text: string,
  installation: Installation,
  { path = "policy.rules", bases = {}, imports = {}, images }: TextSurroundings = {},
): Compilation {
  const policies = Object.fromEntries(Object.keys(bases).map((name) => [name, `${name}.rules`]));
  const baseFiles = Object.entries(bases).map(([name, base]) => [`${name}.rules`, base]);
  const files = { ...imports, ...Object.fromEntries(baseFiles), [path]: text };
  return compile(path, memoryHost({ files, policies, images }), installation);
}
