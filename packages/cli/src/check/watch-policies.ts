import { dirname, resolve } from "node:path";
import { watchFolders } from "@annae/disk/files";
import { namedTests, rememberingHost, type TestedEntry, type Texts } from "@annae/disk/policies";
import { compileIn, createMemory, type Memory } from "@annae/dsl";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { openPolicies } from "../policies/compile-policy.ts";
import { testedEntries } from "../policies/tested-entries.ts";
import { say, type Terminal } from "../terminal/terminal.ts";
import { tellChecked } from "./check-policies.ts";

/** A policy with the files that its last check asked for, by absolute path. */
interface Watched {
  readonly entry: TestedEntry;
  readonly asked: ReadonlySet<string>;
}

/** Editors write a file in several steps; what changes within this time is checked once. Milliseconds. */
const pause = 30;

/**
 * Checks the policies, and again whenever one of the files that they are made of is saved, until Ctrl+C.
 * Only files that changed are read again, from the disk and by the compiler.
 */
export function watchPolicies(paths: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { entries, code } = testedEntries(paths, terminal);
  if (entries.length === 0) return Promise.resolve(code);
  const texts: Texts = new Map();
  const memory = createMemory();
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const watch = watchFolders((path) => {
    changed.add(resolve(path));
    clearTimeout(timer);
    timer = setTimeout(again, pause);
  });
  watch.look(entries.map(({ file }) => dirname(resolve(file))));
  let watched = entries.map((entry) => check(entry, texts, memory, terminal));
  const again = () => {
    const paths = [...changed];
    changed.clear();
    for (const path of paths) texts.delete(path);
    watched = watched.map((one) =>
      paths.some(isPartOf(one)) ? check(one.entry, texts, memory, terminal) : one,
    );
    watch.look(foldersOf(watched));
  };
  watch.look(foldersOf(watched));
  say(terminal, waiting);
  return new Promise((finish) => {
    process.once("SIGINT", () => {
      clearTimeout(timer);
      watch.stop();
      finish(exitCode.fine);
    });
  });
}

const waiting = {
  ko: "저장하면 다시 검사합니다. 끝내려면 Ctrl+C",
  en: "checking again at every save; Ctrl+C ends it",
};

function isPartOf({ asked }: Watched): (path: string) => boolean {
  return (path) => asked.has(path);
}

/** Checks one policy, says the result with the time it took, and remembers what it asked for. */
function check(entry: TestedEntry, texts: Texts, memory: Memory, terminal: Terminal): Watched {
  const started = performance.now();
  const asked = new Set<string>();
  const workspace = openPolicies(rememberingHost(texts, asked), memory);
  const checked = compileIn(workspace, entry.file, { tests: namedTests(entry) });
  tellChecked(entry, checked, true, terminal, ` (${Math.round(performance.now() - started)} ms)`);
  return { entry, asked };
}

function foldersOf(watched: readonly Watched[]): readonly string[] {
  return [...new Set(watched.flatMap(({ asked }) => [...asked].map((path) => dirname(path))))];
}
