import { spawnSync } from "node:child_process";
import { basename, dirname, normalize, relative, resolve, sep } from "node:path";
import { type Doc, particle, printableLine } from "@annae/vocabulary";
import { decodeUtf8 } from "../files/read-files.ts";
import { standardPolicies } from "../standard-policies.ts";
import { diskTree, type FileTree } from "../trees/file-tree.ts";

/** Bytes of git's answers that are taken at most: a listing of every file, or one file. */
const largest = 256 * 1024 * 1024;

/** The files of a revision as git keeps them, below the working folder; or why git does not give them. */
export function gitTree(revision: string): { readonly tree: FileTree } | { readonly fault: Doc } {
  if (revision.startsWith("-")) return { fault: noRevision(revision) };
  const known = git([
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${revision}^{commit}`,
  ]);
  if (known === "no git") return { fault: noGit };
  if (known === undefined) return { fault: isRepository() ? noRevision(revision) : noRepository };
  const commit = known.toString("utf8").trim();
  const listed = git(["ls-tree", "-r", "-z", "--name-only", commit]);
  if (listed === undefined || listed === "no git") return { fault: noRevision(revision) };
  const paths = listed.toString("utf8").split("\0");
  return { tree: treeOf(commit, new Set(paths.filter((path) => path !== ""))) };
}

/** Paths as git has them: below the working folder, with slashes. */
function treeOf(commit: string, files: ReadonlySet<string>): FileTree {
  const inGit = (path: string) => relative(".", resolve(path)).split(sep).join("/");
  const folders = new Set([...files].flatMap(foldersOf));
  const standard = standardPolicies();
  const isStandard = (path: string) =>
    standard !== undefined && resolve(path).startsWith(resolve(standard) + sep);
  const isDisk = (path: string) => !files.has(inGit(path)) && isStandard(path);
  const bytesOf = (path: string): Buffer | undefined => {
    const read = git(["cat-file", "blob", `${commit}:./${inGit(path)}`]);
    return read === "no git" ? undefined : read;
  };
  return {
    kindOf: (path) => {
      if (isDisk(path)) return diskTree.kindOf(path);
      const name = inGit(path);
      if (files.has(name)) return "file";
      return name === "" || folders.has(name) ? "folder" : "missing";
    },
    listFolder: (path) => {
      const name = inGit(path);
      const within = (one: string) => (dirname(one) === "." ? "" : dirname(one)) === name;
      const names = (all: Iterable<string>) =>
        [...all]
          .filter(within)
          .map((one) => basename(one))
          .sort();
      return { files: names(files), folders: names(folders) };
    },
    readText: (path) => {
      if (isDisk(path)) return diskTree.readText(path);
      const bytes = files.has(inGit(path)) ? bytesOf(path) : undefined;
      return bytes === undefined ? { fault: "missing" } : decodeUtf8(bytes);
    },
    readHead: (path, count) => {
      if (isDisk(path)) return diskTree.readHead(path, count);
      const bytes = bytesOf(path);
      return bytes && { head: bytes.subarray(0, count), size: bytes.length };
    },
    realPath: (path) => {
      if (isDisk(path)) return diskTree.realPath(path);
      const name = inGit(path);
      return files.has(name) || folders.has(name) || name === "" ? resolve(path) : undefined;
    },
    workspaceOf: diskTree.workspaceOf,
  };
}

function foldersOf(file: string): readonly string[] {
  const found: string[] = [];
  for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) found.push(folder);
  return found;
}

/** What git answers; undefined where it refuses. */
function git(words: readonly string[]): Buffer | "no git" | undefined {
  const { status, stdout, error } = spawnSync("git", words, {
    maxBuffer: largest,
    stdio: ["ignore", "pipe", "ignore"],
  });
  if (error !== undefined && "code" in error && error.code === "ENOENT") return "no git";
  return status === 0 ? stdout : undefined;
}

function isRepository(): boolean {
  return Buffer.isBuffer(git(["rev-parse", "--git-dir"]));
}

/** "main:policies/happytalk" as revision and path; undefined for what is a path on disk, or names no revision. */
export function revisionIn(
  written: string,
): { readonly revision: string; readonly path: string } | undefined {
  const colon = written.indexOf(":");
  if (colon < 1 || diskTree.kindOf(written) !== "missing") return undefined;
  const path = written.slice(colon + 1);
  return { revision: written.slice(0, colon), path: path === "" ? "." : normalize(path) };
}

const noGit: Doc = {
  ko: "오류: git을 실행할 수 없습니다. 설치되어 있는지 확인하세요",
  en: "error: git can't be run; is it installed?",
};

const noRepository: Doc = {
  ko: "오류: 현재 폴더는 git 저장소가 아닙니다",
  en: "error: the working folder is in no git repository",
};

function noRevision(revision: string): Doc {
  const name = printableLine(revision);
  return {
    ko: `오류: git에 ${name}${particle(name, "이라는/라는")} 리비전이 없습니다`,
    en: `error: git knows no revision ${name}`,
  };
}
