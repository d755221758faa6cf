import { dirname, relative, resolve, sep } from "node:path";
import {
  applyFixes,
  type CompilerHost,
  compatibleFixes,
  type Diagnostic,
  type SourceFile,
} from "@annae/dsl";
import { readBytes, replaceFile, type WriteFault } from "../disk.ts";
import { compilePolicy } from "../policies/compile-policy.ts";
import { diskHost } from "../policies/disk-host.ts";
import type { PolicyEntry } from "../policies/find-policies.ts";
import { namedTests, type TestedEntry } from "../policies/find-tests.ts";

/** What fixing a policy has changed. */
export interface Fixed {
  /** The diagnostics whose fixes were made, in order; a place is that of the text before its round. */
  readonly fixed: readonly Diagnostic[];
  /** Files that have new contents. */
  readonly written: readonly string[];
  readonly faults: readonly WriteFault[];
}

/** Mending one thing can uncover another; what is not done after so many rounds goes in circles. */
const mostRounds = 10;

/**
 * Makes the fixes of the policy's own files that need no one's consent, round by round until there are none left, and
 * writes each changed file once. Files outside the policy's folder belong to other policies and stay as they are.
 */
export function fixPolicy(entry: TestedEntry): Fixed {
  const texts = new Map<string, string>();
  const host = withTexts(diskHost(), texts);
  const fixed: Diagnostic[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const made = fixOnce(entry, host, texts);
    if (made.length === 0) break;
    fixed.push(...made);
  }
  const faults = [...texts].flatMap(([path, text]) => write(path, text) ?? []);
  const failed = new Set(faults.map(({ path }) => path));
  return { fixed, written: [...texts.keys()].filter((path) => !failed.has(path)), faults };
}

/** One round; the diagnostics that it mended. */
function fixOnce(
  entry: TestedEntry,
  host: CompilerHost,
  texts: Map<string, string>,
): readonly Diagnostic[] {
  const { diagnostics, files } = compilePolicy(entry, host, { tests: namedTests(entry) });
  const mendable = diagnostics.filter(({ fix }) => fix !== undefined && fix.guess !== true);
  const fixes = compatibleFixes(
    mendable.flatMap(({ fix }) => fix ?? []).filter((fix) => fix.edits.every(isOwn(entry))),
  );
  for (const source of files) {
    const text = inLineEndsOf(source, applyFixes(source, fixes));
    if (text !== source.text) texts.set(source.path, text);
  }
  return mendable.filter(({ fix }) => fix !== undefined && fixes.includes(fix));
}

function isOwn(entry: PolicyEntry): (edit: { readonly span: { source: SourceFile } }) => boolean {
  const folder = resolve(dirname(entry.file));
  return ({ span }) => !relative(folder, resolve(span.source.path)).startsWith(`..${sep}`);
}

/** What fixes put in ends its lines the way the file does. */
function inLineEndsOf({ text }: SourceFile, mended: string): string {
  return text.includes("\r\n") ? mended.replaceAll(/\r?\n/g, "\r\n") : mended;
}

function withTexts(host: CompilerHost, texts: ReadonlyMap<string, string>): CompilerHost {
  return {
    ...host,
    read: (path) => {
      const text = texts.get(path);
      return text === undefined ? host.read(path) : { text };
    },
  };
}

const mark = Buffer.from("\uFEFF");

/** Writes the text; a byte order mark stays where there was one. */
function write(path: string, text: string): WriteFault | undefined {
  const read = readBytes(path);
  const marked = "bytes" in read && read.bytes.subarray(0, mark.length).equals(mark);
  return replaceFile(path, marked ? `\uFEFF${text}` : text);
}
