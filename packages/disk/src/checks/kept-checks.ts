import { hash } from "node:crypto";
import { join } from "node:path";
import type { Compilation } from "@annae/dsl";
import { type SourceFile, sourceFile } from "@annae/syntax";
import { readText } from "../files/read-files.ts";
import { keepNewest, placeFile } from "../files/write-files.ts";
import { namedTests, type TestedEntry } from "../policies/find-tests.ts";
import type { HostTree } from "../trees/file-tree.ts";
import { type AskedOfFiles, answersStill } from "../trees/recorded-tree.ts";

/** What is told of a compiled policy. */
export type CheckResult = Pick<Compilation, "files" | "diagnostics" | "fault">;

/** Where results of checks are kept, and what has found them: another program may find something else. */
export interface CheckShelf {
  readonly folder: string;
  /** Differs wherever the code does. */
  readonly program: string;
}

/** Results that are kept, each of one policy; the oldest go. */
const most = 1_000;

/** With more to tell than that, a result is not worth keeping: what it tells will change. */
const mostDiagnostics = 1_000;

/** Keeps what a check has found, with all that it asked; where nothing can be written, nothing is kept. */
export function keepCheck(
  shelf: CheckShelf,
  entry: TestedEntry,
  asked: readonly AskedOfFiles[],
  { files, diagnostics, fault }: CheckResult,
): void {
  if (fault !== undefined || diagnostics.length > mostDiagnostics) return;
  const sources = new Map<SourceFile, number>();
  const numberOf = (source: SourceFile) => {
    const number = sources.get(source) ?? sources.size;
    sources.set(source, number);
    return number;
  };
  const found = JSON.stringify(
    { files: files.map((source) => ({ source })), diagnostics },
    (key, value) => (key === "source" ? numberOf(value) : value),
  );
  const about: About = { asked, sources: [...sources.keys()].map(({ path }) => path) };
  const text = `${JSON.stringify(about)}\n${found}`;
  placeFile(pathOf(shelf, entry), `${hash("sha256", text)}\n${text}`);
  keepNewest(shelf.folder, most);
}

/** What stands before a result: what was asked for it, and the paths of the sources that it numbers. */
interface About {
  readonly asked: readonly AskedOfFiles[];
  readonly sources: readonly string[];
}

/** What the last check of the same policy by the same program found, if all that it asked is answered as it was then. */
export function keptCheck(
  shelf: CheckShelf,
  entry: TestedEntry,
  tree: HostTree,
): CheckResult | undefined {
  const [about, found] = linesOf(readText(pathOf(shelf, entry)));
  if (about === undefined || found === undefined) return undefined;
  const { asked, sources: paths }: About = JSON.parse(about);
  if (!answersStill(tree, asked)) return undefined;
  const sources = paths.flatMap((path) => {
    const read = tree.readText(path);
    return "text" in read ? [sourceFile(path, read.text)] : [];
  });
  if (sources.length < paths.length) return undefined;
  const {
    files,
    diagnostics,
  }: Pick<CheckResult, "diagnostics"> & {
    readonly files: readonly { readonly source: SourceFile }[];
  } = JSON.parse(found, (key, value) => (key === "source" ? sources[value] : value));
  return { files: files.map(({ source }) => source), diagnostics };
}

/** The two lines of a file as they were written; none of a file that was not written to its end, or by somebody else. */
function linesOf(read: ReturnType<typeof readText>): readonly string[] {
  if ("fault" in read) return [];
  const [mark, ...lines] = read.text.split("\n");
  return mark === hash("sha256", lines.join("\n")) ? lines : [];
}

/** Paths are relative to the working folder, which is therefore part of the question. */
function pathOf({ folder, program }: CheckShelf, entry: TestedEntry): string {
  const question = [program, process.cwd(), entry.file, namedTests(entry)];
  return join(folder, `${hash("sha256", JSON.stringify(question))}.json`);
}
