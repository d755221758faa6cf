import { hash } from "node:crypto";
import { headBytes } from "@annae/images/header";
import type { HostTree } from "./file-tree.ts";

/** What a tree may be asked about a path, each with a mark of the answer: equal marks, equal answers. */
const questions = {
  kindOf: ({ kindOf }: HostTree, path: string) => kindOf(path),
  realPath: ({ realPath }: HostTree, path: string) => realPath(path) ?? "",
  workspaceOf: ({ workspaceOf }: HostTree, path: string) => workspaceOf(path),
  readText: ({ readText }: HostTree, path: string) => textMark(readText(path)),
  readHead: ({ readHead }: HostTree, path: string) => headMark(readHead(path, headBytes)),
};

/** A question with its path, and the mark of what was answered. */
export type AskedOfFiles = readonly [what: keyof typeof questions, path: string, mark: string];

/** The tree, and all that it has been asked so far: where all of that is answered as it was, nothing is otherwise for who asked. */
export function recordedTree(tree: HostTree): {
  readonly tree: HostTree;
  readonly asked: () => readonly AskedOfFiles[];
} {
  const marks = new Map<string, AskedOfFiles>();
  const answered = <Answer>(
    what: AskedOfFiles[0],
    path: string,
    answer: Answer,
    mark: (answer: Answer) => string,
  ) => {
    const key = `${what} ${path}`;
    if (!marks.has(key)) marks.set(key, [what, path, mark(answer)]);
    return answer;
  };
  return {
    tree: {
      kindOf: (path) => answered("kindOf", path, tree.kindOf(path), String),
      realPath: (path) => answered("realPath", path, tree.realPath(path), (real = "") => real),
      workspaceOf: (path) => answered("workspaceOf", path, tree.workspaceOf(path), String),
      readText: (path) => answered("readText", path, tree.readText(path), textMark),
      readHead: (path, count) => answered("readHead", path, tree.readHead(path, count), headMark),
    },
    asked: () => [...marks.values()],
  };
}

/** Whether the tree answers all of it as it was answered. */
export function answersStill(tree: HostTree, asked: readonly AskedOfFiles[]): boolean {
  return asked.every(([what, path, mark]) => questions[what](tree, path) === mark);
}

function textMark(read: ReturnType<HostTree["readText"]>): string {
  return "fault" in read ? read.fault : hash("sha256", read.text);
}

function headMark(read: ReturnType<HostTree["readHead"]>): string {
  return read === undefined ? "" : `${read.size} ${hash("sha256", read.head)}`;
}
