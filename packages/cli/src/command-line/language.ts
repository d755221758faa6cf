import { type Locale, locales } from "@annae/vocabulary";

/** The language of that name, or undefined where annae does not speak it. */
export function localeNamed(name: string): Locale | undefined {
  return locales.find((locale) => locale === name);
}

/** `--lang` may stand anywhere before `--`: the language it names, and the words without it. "" where the name is missing. */
export function takeLanguage(args: readonly string[]): {
  readonly language: string | undefined;
  readonly rest: readonly string[];
} {
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  const at = args.slice(0, end).findIndex((word) => /^--lang(=|$)/.test(word));
  const word = args[at];
  if (word === undefined) return { language: undefined, rest: args };
  const inline = word.startsWith("--lang=");
  const language = inline ? word.slice("--lang=".length) : (args[at + 1] ?? "");
  return { language, rest: args.toSpliced(at, inline ? 1 : 2) };
}
