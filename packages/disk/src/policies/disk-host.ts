import { dirname, isAbsolute, join, normalize, relative, resolve, win32 } from "node:path";
import type { CompilerHost, ImageFacts, ImageFault } from "@annae/dsl";
import { headBytes, readHeader } from "@annae/images/header";
import { isInside } from "../files/paths.ts";
import { standardPolicies } from "../standard-policies.ts";
import { diskTree, type HostTree } from "../trees/file-tree.ts";

/**
 * The compiler's view of the disk. Paths stay as the user wrote them, relative to the working folder; a file that is
 * reached in several ways has the path of the first. Imports and policies that are extended stay in the workspace, which is
 * the repository around the working folder, or around the policy where that lies elsewhere; without a repository it is
 * that folder. Only policies that come with annae are beside it.
 */
export function diskHost(tree: HostTree = diskTree): CompilerHost {
  const { kindOf, readText, realPath, workspaceOf } = tree;
  const homes = [workspaceOf(".")];
  const homeOf = (path: string) => homes.find((folder) => isInside(folder, resolve(path)));
  const paths = new Map<string, string>();
  const named = (path: string): string => {
    const real = realPath(path);
    const known = real === undefined ? path : (paths.get(real) ?? path);
    if (real !== undefined) paths.set(real, known);
    return known;
  };
  return {
    read: (path) => {
      if (homes.length === 1) homes.push(workspaceOf(dirname(path)));
      named(path);
      return readText(path);
    },
    importPath: (from, written) => {
      const path = join(dirname(from), written);
      const home = homeOf(from) ?? dirname(resolve(from));
      if (isAbsolute(written) || !isInside(home, resolve(path))) return null;
      return realPath(path) === undefined || isReallyInside(tree, home, path) ? named(path) : null;
    },
    policyPath: (from, name) => {
      const home = homeOf(from) ?? workspaceOf(dirname(from));
      const path =
        candidates(from, name, home).find(
          (one) => kindOf(one) === "file" && isReallyInside(tree, home, one),
        ) ?? standardPolicy(tree, from, name);
      if (path === undefined) return null;
      homes.push(dirname(resolve(path)));
      return named(path);
    },
    image: (from, written) => findImage(tree, from, written),
  };
}

/** Where a policy of that name may lie in the workspace, the nearest first; the asking file itself is never meant. */
function candidates(from: string, name: string, home: string): readonly string[] {
  const folders = [dirname(from)];
  for (let at = dirname(from); resolve(at) !== home && isInside(home, resolve(at)); ) {
    at = normalize(join(at, ".."));
    folders.push(at, join(at, "policies"));
  }
  return folders.flatMap((folder) => placesIn(folder, name)).filter((path) => !isSame(path, from));
}

/** A policy that comes with annae. */
function standardPolicy({ kindOf }: HostTree, from: string, name: string): string | undefined {
  const standard = standardPolicies();
  return standard === undefined
    ? undefined
    : placesIn(relative(process.cwd(), standard), name).find(
        (path) => kindOf(path) === "file" && !isSame(path, from),
      );
}

function placesIn(folder: string, name: string): readonly string[] {
  return [join(folder, `${name}.rules`), join(folder, name, `${name}.rules`)];
}

function isSame(path: string, other: string): boolean {
  return resolve(path) === resolve(other);
}

function findImage(
  tree: HostTree,
  from: string,
  written: string,
): { readonly image: ImageFacts; readonly path: string } | { readonly fault: ImageFault } {
  const folder = dirname(from);
  if (isAbsolute(written) || win32.isAbsolute(written)) return { fault: "outside" };
  const path = join(folder, written);
  if (!isInside(resolve(folder), resolve(path))) return { fault: "outside" };
  const kind = tree.kindOf(path);
  if (kind === "missing") return { fault: "missing" };
  if (!isReallyInside(tree, folder, path)) return { fault: "outside" };
  if (kind !== "file") return { fault: kind === "folder" ? "folder" : "unreadable" };
  return readImage(tree, path);
}

function readImage(
  { readHead }: HostTree,
  path: string,
): { readonly image: ImageFacts; readonly path: string } | { readonly fault: ImageFault } {
  const read = readHead(path, headBytes);
  if (read === undefined) return { fault: "unreadable" };
  const header = readHeader(read.head);
  if (header === undefined) return { fault: "notAnImage" };
  return { image: { ...header, bytes: read.size }, path };
}

/** A symbolic link may not lead out of the folder either. */
function isReallyInside({ realPath }: HostTree, folder: string, path: string): boolean {
  const realFolder = realPath(folder);
  const real = realPath(path);
  return realFolder !== undefined && real !== undefined && isInside(realFolder, real);
}
