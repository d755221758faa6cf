import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";

/** Where a file is, as SARIF says it: relative to the root of the sources, or as a file URL. */
export interface Artifact {
  readonly uri: string;
  readonly uriBaseId?: string;
}

/** The place of the file that the user named with this path. */
export function artifactOf(path: string): Artifact {
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  const uri = path.split(/[\\/]/).map(encodeURIComponent).join("/");
  return { uri, uriBaseId: "%SRCROOT%" };
}
