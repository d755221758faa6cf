import { type Locale, locales } from "@annae/vocabulary";

type Environment = Readonly<Record<string, string | undefined>>;

const variables = ["LC_ALL", "LC_MESSAGES", "LANG"] as const;

/** Korean where the environment asks for it, English everywhere else; `fallback` is asked where no variable is set. */
export function localeOf(environment: Environment, fallback: () => string): Locale {
  const set = variables.map((name) => environment[name]).find((value) => value);
  return /^ko\b|^ko_/i.test(set ?? fallback()) ? "ko" : "en";
}

/** The language of that name, or undefined where annae does not speak it. */
export function localeNamed(name: string): Locale | undefined {
  return locales.find((locale) => locale === name);
}

/** The language that the operating system is set to, such as "ko-KR". */
export function systemLanguage(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale;
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
