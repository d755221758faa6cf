import type { Doc, Locale } from "@annae/vocabulary";
import type { Command, Option } from "./command.ts";
import { commands } from "./commands/all-commands.ts";
import { everywhere } from "./everywhere.ts";

const words = {
  usage: { ko: "사용법", en: "Usage" },
  commands: { ko: "명령", en: "Commands" },
  options: { ko: "옵션", en: "Options" },
  examples: { ko: "예", en: "Examples" },
} as const satisfies Readonly<Record<string, Doc>>;

const program: Doc = {
  ko: `annae는 상담 채팅의 자동 메시지를 정하는 정책(.rules 파일)을 검사하고, 미리 보고, 만듭니다.

처음이라면: annae init 으로 정책을 만들고, annae check 로 검사하고, annae simulate 로 고객이 볼 대화를 미리 보세요.`,
  en: `annae checks, previews and builds policies (.rules files): the automatic messages of a support chat.

New here? Make a policy with annae init, check it with annae check, see with annae simulate what a customer would see.`,
};

const more: Doc = {
  ko: "명령 하나의 자세한 설명과 예: annae <명령> --help",
  en: "More about one command, with examples: annae <command> --help",
};

const version: Option = {
  name: "version",
  doc: { ko: "annae의 버전", en: "the version of annae" },
};

/** What `annae --help` prints. */
export function programHelp(locale: Locale): string {
  return page([
    program[locale],
    section(words.usage, locale, [`annae <${locale === "ko" ? "명령" : "command"}> …`]),
    section(
      words.commands,
      locale,
      columns(commands.map((command) => [command.name, command.summary[locale]])),
    ),
    section(words.options, locale, optionLines([...everywhere, version], locale)),
    more[locale],
  ]);
}

/** What `annae <command> --help` prints. */
export function commandHelp(command: Command, locale: Locale): string {
  return page([
    `annae ${command.name}: ${command.summary[locale]}`,
    section(words.usage, locale, [`annae ${command.name} ${command.usage[locale]}`]),
    command.about[locale],
    section(words.options, locale, optionLines([...command.options, ...everywhere], locale)),
    section(
      words.examples,
      locale,
      command.examples.flatMap(({ line, doc }) => [line, `    ${doc[locale]}`]),
    ),
  ]);
}

function page(parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}

function section(title: Doc, locale: Locale, lines: readonly string[]): string {
  return [title[locale], ...lines.map((line) => `  ${line}`)].join("\n");
}

function optionLines(options: readonly Option[], locale: Locale): readonly string[] {
  return columns(options.map((option) => [optionName(option), option.doc[locale]]));
}

function optionName({ name, short, value }: Option): string {
  const long = value === undefined ? `--${name}` : `--${name} ${value}`;
  return short === undefined ? long : `-${short}, ${long}`;
}

/** The first cells hold only ASCII, so that their length is their width. */
function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `${first.padEnd(width)}  ${second}`);
}
