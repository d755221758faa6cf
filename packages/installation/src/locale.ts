import type { Locale } from "@annae/vocabulary";

type Environment = Readonly<Record<string, string | undefined>>;

const variables = ["LC_ALL", "LC_MESSAGES", "LANG"] as const;

/** Korean where the environment asks for it, English everywhere else; `fallback` is asked where no variable is set. */
export function localeOf(environment: Environment, fallback: () => string): Locale {
  const set = variables.map((name) => environment[name]).find((value) => value);
  return /^ko\b|^ko_/i.test(set ?? fallback()) ? "ko" : "en";
}

/** The language that the operating system is set to, such as "ko-KR". */
export function systemLanguage(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}
