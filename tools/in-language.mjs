const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const language = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;

/** The text in the language of the environment: Korean where it asks for it, English everywhere else. */
export function inLanguage({ ko, en }) {
  return /^ko(\b|_)/i.test(language) ? ko : en;
}
