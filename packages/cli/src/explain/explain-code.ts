import { nearestName } from "@annae/vocabulary/text";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { printable } from "../printable.ts";
import { complain, type Terminal } from "../terminal.ts";
import { type DiagnosticPage, readPage } from "./page.ts";
import { pages } from "./pages.ts";
import { renderPage } from "./render-page.ts";

/** Prints the page of a code; a code that does not exist gets the one that was probably meant. */
export function explainCode(written: string, terminal: Terminal): ExitCode {
  const wanted = (/\[(.+)\]/.exec(written)?.[1] ?? written).trim().toLowerCase();
  const all = diagnosticPages();
  const page = all.find(({ code }) => code === wanted);
  if (page === undefined) return refuse(printable(written), wanted, all, terminal);
  terminal.out.write(renderPage(page, terminal));
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

function refuse(
  written: string,
  wanted: string,
  all: readonly DiagnosticPage[],
  terminal: Terminal,
): ExitCode {
  const near = nearestName(
    wanted,
    all.map(({ code }) => code),
  );
  const meant = near === undefined ? { ko: "", en: "" } : didYouMean(near);
  complain(terminal, {
    ko: `오류: 없는 코드입니다: ${written}${meant.ko}\n  도움말: annae explain 은 모든 코드를 보여 줍니다`,
    en: `error: there is no code ${written}${meant.en}\n  help: annae explain lists all codes`,
  });
  return exitCode.badUse;
}

function didYouMean(near: string) {
  return { ko: `\n  혹시 ${near} 인가요?`, en: `\n  did you mean ${near}?` };
}
