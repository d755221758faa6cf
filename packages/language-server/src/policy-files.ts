import type { CompilerHost } from "@annae/dsl";

/** A policy that lies among the files, with the files of tests beside it; paths as the host has them. */
export interface PolicyPlace {
  readonly file: string;
  readonly tests: readonly string[];
}

/** Where the policies of an editor lie: a disk, or a map in a browser. */
export interface PolicyFiles {
  readonly host: CompilerHost;
  /** Every policy in the editor's folders. */
  readonly policies: () => readonly PolicyPlace[];
  /** The path that the host knows the document by. */
  readonly pathOf: (uri: string) => string;
  readonly uriOf: (path: string) => string;
}
