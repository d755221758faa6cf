import { dirname, isAbsolute, join, normalize, relative, resolve, sep, win32 } from "node:path";
import type { CompilerHost, ImageFacts, ImageFault } from "@annae/dsl";
import { kindOf, readHead, readText, realPath } from "../disk.ts";
import { headBytes, readHeader } from "../images/read-header.ts";
import { standardPolicies } from "../installation.ts";

/** How many folders up a policy is looked for. */
const levels = 6;

/** The compiler's view of the disk. Paths stay as the user wrote them, relative to the working folder. */
export function diskHost(): CompilerHost {
  return { read: readText, importPath, policyPath, image: findImage };
}

function importPath(from: string, written: string): string {
  return isAbsolute(written) ? written : join(dirname(from), written);
}

function policyPath(from: string, name: string): string | null {
  return candidates(from, name).find((path) => kindOf(path) === "file") ?? null;
}

/** Where a policy of that name may lie, the nearest first; the asking file itself is never meant. */
function candidates(from: string, name: string): readonly string[] {
  const own = dirname(from);
  const parents = Array.from({ length: levels }, (_, level) =>
    normalize(join(own, "../".repeat(level + 1))),
  );
  const folders = [own, ...parents.flatMap((parent) => [parent, join(parent, "policies")])];
  const standard = standardPolicies();
  if (standard !== undefined) folders.push(relative(process.cwd(), standard));
  return folders
    .flatMap((folder) => [join(folder, `${name}.rules`), join(folder, name, `${name}.rules`)])
    .filter((path) => resolve(path) !== resolve(from));
}

function findImage(
  from: string,
  written: string,
): { readonly image: ImageFacts; readonly path: string } | { readonly fault: ImageFault } {
  const folder = dirname(from);
  if (isAbsolute(written) || win32.isAbsolute(written)) return { fault: "outside" };
  const path = join(folder, written);
  if (!isInside(resolve(folder), resolve(path))) return { fault: "outside" };
  const kind = kindOf(path);
  if (kind === "missing") return { fault: "missing" };
  if (!isReallyInside(folder, path)) return { fault: "outside" };
  if (kind !== "file") return { fault: kind === "folder" ? "folder" : "unreadable" };
  return readImage(path);
}

function readImage(
  path: string,
): { readonly image: ImageFacts; readonly path: string } | { readonly fault: ImageFault } {
  const read = readHead(path, headBytes);
  if (read === undefined) return { fault: "unreadable" };
  const header = readHeader(read.head);
  if (header === undefined) return { fault: "notAnImage" };
  return { image: { ...header, bytes: read.size }, path };
}

function isInside(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** A symbolic link may not lead out of the folder either. */
function isReallyInside(folder: string, path: string): boolean {
  const realFolder = realPath(folder);
  const real = realPath(path);
  return realFolder !== undefined && real !== undefined && isInside(realFolder, real);
}
