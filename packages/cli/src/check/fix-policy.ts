import { readBytes, replaceFile, unwritable, type WriteFault } from "@annae/disk/files";
import { diskHost, namedTests, ownsFile, type TestedEntry } from "@annae/disk/policies";
import { type Compilation, compileIn, createMemory, withFile } from "@annae/dsl";
import { lineColumn, type SourceFile } from "@annae/syntax";
import { applyFixes, compatibleFixes, type Diagnostic } from "@annae/syntax/diagnostics";
import { printableLine } from "@annae/vocabulary";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { openPolicies } from "../policies/compile-policy.ts";
import { complain, say, type Terminal } from "../terminal/terminal.ts";

/** Mending one thing can uncover another; what is not done after so many rounds goes in circles. */
const mostRounds = 10;

/**
 * Makes the fixes of the policy's own files that need no one's consent, round by round until there are none left,
 * writes each changed file once, and says what it did. Files outside the policy's folder belong to other policies and
 * stay as they are.
 */
export function fixPolicy(entry: TestedEntry, terminal: Terminal): ExitCode {
  let workspace = openPolicies(diskHost(), createMemory());
  for (let round = 0; round < mostRounds; round += 1) {
    const compilation = compileIn(workspace, entry.file, { tests: namedTests(entry) });
    const { fixed, texts } = fixOnce(entry, compilation);
    for (const [path, text] of texts) workspace = withFile(workspace, path, text);
    for (const one of fixed) sayFixed(one, terminal);
    if (fixed.length === 0) break;
  }
  const faults = [...workspace.texts].map(([path, text]) => write(path, text, terminal));
  return faults.every((fault) => fault === undefined) ? exitCode.fine : exitCode.badUse;
}

/** One round: the diagnostics that it mended, in order, and the texts that are others now. */
function fixOnce(entry: TestedEntry, { diagnostics, files }: Compilation) {
  const mendable = diagnostics.filter(({ fix }) => fix !== undefined && fix.guess !== true);
  const fixes = compatibleFixes(
    mendable
      .flatMap(({ fix }) => fix ?? [])
      .filter(({ edits }) => edits.every(({ span }) => ownsFile(entry, span.source.path))),
  );
  const texts = files.flatMap((source) => {
    const text = inLineEndsOf(source, applyFixes(source, fixes));
    return text === source.text ? [] : [[source.path, text] as const];
  });
  const fixed = mendable.filter(({ fix }) => fix !== undefined && fixes.includes(fix));
  return { fixed, texts };
}

/** What fixes put in ends its lines the way the file does. */
function inLineEndsOf({ text }: SourceFile, mended: string): string {
  return text.includes("\r\n") ? mended.replaceAll(/\r?\n/g, "\r\n") : mended;
}

function sayFixed({ span, code, wording }: Diagnostic, terminal: Terminal): void {
  const { line, column } = lineColumn(span.source, span.start);
  const place = `[${code}] ${printableLine(span.source.path)}:${line}:${column}`;
  say(terminal, {
    ko: `고침${place}: ${printableLine(wording.ko.title)}`,
    en: `fixed${place}: ${printableLine(wording.en.title)}`,
  });
}

const mark = Buffer.from("\uFEFF");

/** Writes the text and says so; a byte order mark stays where there was one. */
function write(path: string, text: string, terminal: Terminal): WriteFault | undefined {
  const read = readBytes(path);
  const marked = "bytes" in read && read.bytes.subarray(0, mark.length).equals(mark);
  const fault = replaceFile(path, marked ? `\uFEFF${text}` : text);
  const file = printableLine(path);
  if (fault === undefined) {
    say(terminal, { ko: `수정한 파일: ${file}`, en: `${file} updated` });
  } else complain(terminal, unwritable(fault));
  return fault;
}
