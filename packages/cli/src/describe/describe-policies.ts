import { describePolicy, htmlPage, markdownPage, type PolicyDocument } from "@annae/describe";
import { unwritable, writeFiles } from "@annae/disk/files";
import { compileIn } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import { type Locale, printableLine } from "@annae/vocabulary";
import { type ExitCode, exitCode, graver } from "../exit-code.ts";
import { openPolicies } from "../policies/compile-policy.ts";
import { reportCompilation } from "../policies/report-compilation.ts";
import { testedEntries } from "../policies/tested-entries.ts";
import { refuse, say, type Terminal } from "../terminal/terminal.ts";

/** What the document is to be like, and the file for it; null: it is shown. */
export interface DescribeWish {
  readonly locale: Locale;
  readonly format: "markdown" | "html";
  readonly output: string | null;
}

/**
 * Writes one document of every policy that the paths mean. A policy with errors is described as far as it can be: the
 * document says so, the errors are shown, and the code is that of a check.
 */
export function describePolicies(
  paths: readonly string[],
  { locale, format, output }: DescribeWish,
  terminal: Terminal,
): ExitCode {
  const { entries, code } = testedEntries(paths, terminal);
  const workspace = openPolicies();
  const described = entries.map((entry) => {
    const compilation = compileIn(workspace, entry.file, { draft: true });
    const ended = reportCompilation(entry, compilation, terminal, "errors");
    const { ir, diagnostics } = compilation;
    const errors = diagnostics.filter(({ severity }) => severity === "error").length;
    const about = { locale, channels: installedChannels, errors };
    return { ended, documents: ir === null ? [] : [describePolicy(ir, about)] };
  });
  const [first, ...rest] = described.flatMap(({ documents }) => documents);
  const ended = described.map((one) => one.ended).reduce(graver, code);
  if (first === undefined) return ended;
  return graver(ended, write(pageText([first, ...rest], format), output, terminal));
}

function pageText(
  documents: readonly [PolicyDocument, ...PolicyDocument[]],
  format: DescribeWish["format"],
): string {
  return format === "html" ? htmlPage(documents) : documents.map(markdownPage).join("\n---\n\n");
}

function write(text: string, output: string | null, terminal: Terminal): ExitCode {
  if (output === null) {
    terminal.out.write(text);
    return exitCode.fine;
  }
  const fault = writeFiles([{ path: output, data: text }]);
  if (fault !== undefined) return refuse(terminal, unwritable(fault));
  const path = printableLine(output);
  say(terminal, { ko: `문서를 저장했습니다: ${path}`, en: `wrote ${path}` });
  return exitCode.fine;
}
