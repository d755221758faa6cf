import type { Doc, Locale } from "@annae/vocabulary";
import { assetText } from "../installation.ts";
import { type Command, everywhere, type NamedOption } from "./command.ts";

const headings = {
  commands: { ko: "명령", en: "Commands" },
  options: { ko: "옵션", en: "Options" },
} as const satisfies Readonly<Record<string, Doc>>;

const version: NamedOption = {
  name: "version",
  doc: { ko: "annae의 버전", en: "the version of annae" },
};

/** What `annae --help` prints. */
export function programHelp(commands: readonly Command[], locale: Locale): string {
  const rows = commands.map(({ name, summary }) => [name, summary[locale]] as const);
  return page("annae", locale)
    .replace("{commands}", () => section(headings.commands[locale], rows))
    .replace("{options}", () => optionSection([...everywhere, version], locale));
}

/** What `annae <command> --help` prints. */
export function commandHelp({ name, summary, options }: Command, locale: Locale): string {
  const text = page(name, locale);
  const list = optionSection([...options, ...everywhere], locale);
  return `annae ${name}: ${summary[locale]}\n\n${text.replace("{options}", () => list)}`;
}

function page(name: string, locale: Locale): string {
  return assetText(`help/${locale}/${name}.txt`);
}

function optionSection(options: readonly NamedOption[], locale: Locale): string {
  return section(
    headings.options[locale],
    options.map((option) => [optionName(option), option.doc[locale]]),
  );
}

function optionName({ name, short, value }: NamedOption): string {
  const long = value === undefined ? `--${name}` : `--${name} ${value}`;
  return short === undefined ? long : `-${short}, ${long}`;
}

/** Two columns under a title; the first holds only ASCII, so that its length is its width. */
function section(title: string, rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([first]) => first.length));
  return [title, ...rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`)].join(
    "\n",
  );
}
