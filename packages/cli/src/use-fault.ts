import { assertNever, type Doc } from "@annae/vocabulary";
import type { Command, Option } from "./command.ts";
import { commands } from "./commands/all-commands.ts";
import { everywhere } from "./everywhere.ts";
import type { WordsFault } from "./read-words.ts";

/** What is wrong with a command line. */
export type UseFault =
  | (WordsFault & { readonly command?: Command })
  | { readonly kind: "unknownLanguage" | "unknownCommand"; readonly written: string }
  | { readonly kind: "missingPath"; readonly command: Command }
  | { readonly kind: "extraPath"; readonly written: string; readonly command: Command }
  | { readonly kind: "missingOption"; readonly option: Option; readonly command: Command };

/** The fault in words, with what was probably meant and where the help is. */
export async function describeFault(fault: UseFault): Promise<Doc> {
  const meant = await suggestion(fault);
  const title = titleOf(fault);
  const help = helpLine("command" in fault ? fault.command : undefined);
  const line = (locale: keyof Doc) => [
    title[locale],
    ...(meant ? [meant[locale]] : []),
    help[locale],
  ];
  return { ko: line("ko").join("\n"), en: line("en").join("\n") };
}

function titleOf(fault: UseFault): Doc {
  switch (fault.kind) {
    case "unknownLanguage":
      return {
        ko: `오류: --lang 에는 ko 나 en 을 씁니다${written(fault.written)}`,
        en: `error: --lang takes ko or en${written(fault.written)}`,
      };
    case "unknownCommand":
      return {
        ko: `오류: 없는 명령입니다: ${fault.written}`,
        en: `error: there is no command ${fault.written}`,
      };
    case "unknownOption":
      return {
        ko: `오류: 없는 옵션입니다: ${fault.written}`,
        en: `error: there is no option ${fault.written}`,
      };
    case "missingValue":
      return {
        ko: `오류: ${fault.written} 뒤에 값이 없습니다: ${fault.written} ${fault.value}`,
        en: `error: ${fault.written} needs a value: ${fault.written} ${fault.value}`,
      };
    case "needlessValue":
      return {
        ko: `오류: ${fault.written} 에는 값을 쓰지 않습니다`,
        en: `error: ${fault.written} takes no value`,
      };
    case "missingPath":
      return missing(fault.command.positionals.missing);
    case "missingOption":
      return missing({ ko: optionExample(fault.option), en: optionExample(fault.option) });
    case "extraPath":
      return {
        ko: `오류: 경로가 너무 많습니다: ${fault.written}`,
        en: `error: one path too many: ${fault.written}`,
      };
    default:
      return assertNever(fault);
  }
}

function missing(what: Doc): Doc {
  return { ko: `오류: 빠진 것이 있습니다: ${what.ko}`, en: `error: missing: ${what.en}` };
}

function written(word: string): string {
  return word === "" ? "" : ` (${word})`;
}

function optionExample({ name, value }: Option): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

function helpLine(command: Command | undefined): Doc {
  const line = command === undefined ? "annae --help" : `annae ${command.name} --help`;
  return { ko: `  도움말: ${line}`, en: `  help: ${line}` };
}

/** What was probably meant; the compiler's own sense of nearness is loaded only here. */
async function suggestion(fault: UseFault): Promise<Doc | undefined> {
  if (fault.kind !== "unknownCommand" && fault.kind !== "unknownOption") return undefined;
  const { nearestName } = await import("@annae/dsl");
  const near = nearestName(fault.written, namesNear(fault));
  return near === undefined
    ? undefined
    : { ko: `  혹시 ${near} 인가요?`, en: `  did you mean ${near}?` };
}

function namesNear(fault: UseFault): readonly string[] {
  if (fault.kind === "unknownCommand") return [...commands.map(({ name }) => name), "help"];
  const own = "command" in fault ? (fault.command?.options ?? []) : [];
  const names = [...own, ...everywhere].map(({ name }) => `--${name}`);
  return "command" in fault && fault.command ? names : [...names, "--version"];
}
