import { dirname, isAbsolute, join, normalize, relative, resolve, sep, win32 } from "node:path";
import type { CompilerHost, ImageFacts, ImageFault } from "@annae/dsl";
import { kindOf, readHead, readText, realPath } from "../disk.ts";
import { headBytes, readHeader } from "../images/read-header.ts";
import { standardPolicies } from "../installation.ts";

/** How many folders up a policy is looked for. */
const levels = 6;

/**
 * The compiler's view of the disk. Paths stay as the user wrote them, relative to the working folder; a file that is
 * reached in several ways has the path of the first. Imports stay in the working folder, or in the folders of the
 * policies that lie elsewhere.
 */
export function diskHost(): CompilerHost {
  const homes = [resolve(".")];
  const paths = new Map<string, string>();
  const named = (path: string): string => {
    const real = realPath(path);
    const known = real === undefined ? path : (paths.get(real) ?? path);
    if (real !== undefined) paths.set(real, known);
    return known;
  };
  return {
    read: (path) => {
      if (homes.length === 1) homes.push(dirname(resolve(path)));
      named(path);
      return readText(path);
    },
    importPath: (from, written) => {
      const path = join(dirname(from), written);
      const home =
        homes.find((folder) => isInside(folder, resolve(from))) ?? dirname(resolve(from));
      if (isAbsolute(written) || !isInside(home, resolve(path))) return null;
      return realPath(path) === undefined || isReallyInside(home, path) ? named(path) : null;
    },
    policyPath: (from, name) => {
      const path = candidates(from, name).find((one) => kindOf(one) === "file");
      if (path === undefined) return null;
      homes.push(dirname(resolve(path)));
      return named(path);
    },
    image: findImage,
  };
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
