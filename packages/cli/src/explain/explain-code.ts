import { type DiagnosticPage, readPage, renderPage } from "@annae/reports/diagnostic-pages";
import { type Doc, printableLine } from "@annae/vocabulary";
import { didYouMean } from "../command-line/faults.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { refuse, type Terminal } from "../terminal/terminal.ts";
import { pages } from "./pages.ts";

/** Prints the page of a code; a code that does not exist gets the one that was probably meant. */
export async function explainCode(written: string, terminal: Terminal): Promise<ExitCode> {
  const wanted = (/\[(.+)\]/.exec(written)?.[1] ?? written).trim().toLowerCase();
  const all = diagnosticPages();
  const page = all.find(({ code }) => code === wanted);
  if (page === undefined) {
    const known = all.map(({ code }) => code);
    return refuse(terminal, await noCode(written, { written: wanted, known }));
  }
  const { locale, out } = terminal;
  const { color, width } = out;
  out.write(renderPage(page, { locale, color, width }));
  return exitCode.fine;
}

/** Prints every code with its title. */
export function listCodes({ locale, out }: Terminal): ExitCode {
  const all = diagnosticPages();
  const width = Math.max(...all.map(({ code }) => code.length));
  for (const { code, title } of all) out.write(`${code.padEnd(width)}  ${title[locale]}\n`);
  return exitCode.fine;
}

/** Every page of `docs/diagnostics` in its parts. */
export function diagnosticPages(): readonly DiagnosticPage[] {
  return pages.flatMap((text) => readPage(text) ?? []);
}

async function noCode(written: string, unknown: Parameters<typeof didYouMean>[0]): Promise<Doc> {
  const meant = await didYouMean(unknown);
  return {
    ko: `오류: 없는 코드입니다: ${printableLine(written)}${meant.ko}\n  도움말: 모든 코드를 보려면 annae explain`,
    en: `error: there is no code ${printableLine(written)}${meant.en}\n  help: annae explain lists all codes`,
  };
}
