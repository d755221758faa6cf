import type { Language } from "../page/language.ts";
import { englishWords } from "./words/english.ts";
import { type ConsoleWords, koreanWords } from "./words/korean.ts";

/** What the console says by itself: Korean first, English as complete. */
export const consoleWords: Readonly<Record<Language, ConsoleWords>> = {
  ko: koreanWords,
  en: englishWords,
};
