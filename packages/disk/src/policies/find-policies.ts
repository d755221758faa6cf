import { basename, dirname, join, normalize, resolve } from "node:path";
import { type Doc, printableLine } from "@annae/vocabulary";
import { isInside } from "../files/paths.ts";
import { diskTree, type FileTree } from "../trees/file-tree.ts";

/** A policy on disk. */
export interface PolicyEntry {
  /** Its `.rules` file. */
  readonly file: string;
  /** As people speak of it: the file or folder they named. */
  readonly label: string;
}

/** The policies of a path, or why it has none. */
export type FoundPolicies =
  | { readonly ok: true; readonly entries: readonly [PolicyEntry, ...PolicyEntry[]] }
  | { readonly ok: false; readonly fault: Doc };

const extension = ".rules";
const deepest = 4;
const skipped: ReadonlySet<string> = new Set(["node_modules", "dist", "build"]);

/**
 * The policies that a path means. A folder means `<folder>/<its name>.rules`, else its only `.rules` file,
 * else the policies of its `policies` folder, else those of its subfolders.
 */
export function findPolicies(path: string, tree: FileTree = diskTree): FoundPolicies {
  const kind = tree.kindOf(path);
  if (kind === "missing") return { ok: false, fault: faults.missing(path) };
  const label = trimmed(path);
  if (kind !== "folder") return { ok: true, entries: [{ file: label, label }] };
  const own = ownFile(label, tree);
  if (own === "several") return { ok: false, fault: faults.several(label) };
  const entries = own === undefined ? below(label, 1, tree) : [{ file: own, label }];
  const [first, ...rest] = entries;
  if (first === undefined) return { ok: false, fault: faults.none(label) };
  return { ok: true, entries: [first, ...rest] };
}

/** The one policy that a path means; a fault where it means several. */
export function findPolicy(
  path: string,
):
  | { readonly ok: true; readonly entry: PolicyEntry }
  | { readonly ok: false; readonly fault: Doc } {
  const found = findPolicies(path);
  if (!found.ok) return found;
  const [entry, ...others] = found.entries;
  if (others.length > 0) return { ok: false, fault: faults.many(path, found.entries) };
  return { ok: true, entry };
}

/** Whether the file lies in the policy's folder; what does not belongs to other policies. */
export function ownsFile({ file }: PolicyEntry, path: string): boolean {
  return isInside(resolve(dirname(file)), resolve(path));
}

/** The path as people would write it: tidy, without a slash at its end. */
export function trimmed(path: string): string {
  const tidy = normalize(path);
  return tidy.length > 1 ? tidy.replace(/[/\\]$/, "") : tidy;
}

/** The `.rules` files directly in the folder, in the order of their names. */
export function rulesIn(folder: string, { listFolder }: FileTree = diskTree): readonly string[] {
  const { files } = listFolder(folder);
  return files.filter((name) => name.endsWith(extension)).map((name) => join(folder, name));
}

function ownFile(folder: string, tree: FileTree): string | "several" | undefined {
  const rules = rulesIn(folder, tree);
  const named = join(folder, `${basename(resolve(folder))}${extension}`).normalize("NFC");
  const own = rules.find((path) => path.normalize("NFC") === named) ?? rules[0];
  return rules.length > 1 && own?.normalize("NFC") !== named ? "several" : own;
}

function below(folder: string, depth: number, tree: FileTree): readonly PolicyEntry[] {
  if (depth > deepest) return [];
  const { folders } = tree.listFolder(folder);
  const visited = folders.includes("policies") ? ["policies"] : folders.filter(isVisited);
  return visited.flatMap((name) => {
    const path = join(folder, name);
    const own = ownFile(path, tree);
    if (own === "several") return [];
    return own === undefined ? below(path, depth + 1, tree) : [{ file: own, label: path }];
  });
}

/** Whether a folder may hold policies: not hidden, and nothing that programs made. */
export function isVisited(name: string): boolean {
  return !name.startsWith(".") && !skipped.has(name);
}

/** Why a path means no policy, in words. */
export const faults = {
  missing: (path: string): Doc => ({
    ko: `오류: 없는 파일 또는 폴더입니다: ${printableLine(path)}`,
    en: `error: there is no file or folder ${printableLine(path)}`,
  }),
  several: (folder: string): Doc => ({
    ko: `오류: ${printableLine(folder)} 폴더에 .rules 파일이 여럿입니다. 정책 파일을 직접 지정하거나, 파일 이름을 폴더 이름에 맞추세요: ${nameFor(folder)}`,
    en: `error: the folder ${printableLine(folder)} has several .rules files; name the policy's file, or call it ${nameFor(folder)}`,
  }),
  none: (folder: string): Doc => ({
    ko: `오류: ${printableLine(folder)} 폴더에 정책(.rules 파일)이 없습니다`,
    en: `error: the folder ${printableLine(folder)} holds no policy (a .rules file)`,
  }),
  many: (path: string, entries: readonly PolicyEntry[]): Doc => ({
    ko: `오류: ${printableLine(path)} 안에 정책이 여러 개 있습니다. 하나를 지정하세요:\n${list(entries)}`,
    en: `error: there are several policies in ${printableLine(path)}; choose one:\n${list(entries)}`,
  }),
};

function nameFor(folder: string): string {
  return printableLine(`${basename(resolve(folder))}${extension}`);
}

function list(entries: readonly PolicyEntry[]): string {
  return entries.map(({ label }) => `  ${printableLine(label)}`).join("\n");
}
