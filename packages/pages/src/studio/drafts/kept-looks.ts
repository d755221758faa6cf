import { browserStorage, keepText } from "../../page/browser-storage.ts";
import type { Language } from "../../page/language.ts";

/** How somebody wishes the page to look. */
export interface Looks {
  readonly language: Language;
  readonly theme: "light" | "dark";
}

const looksKey = "annae.looks";

/** How the person wished the page to look, in this browser; what is kept and means nothing is nothing. */
export function keptLooks(storage = browserStorage()): Partial<Looks> {
  const { language, theme } = objectIn(storage.getItem(looksKey));
  return {
    ...((language === "ko" || language === "en") && { language }),
    ...((theme === "light" || theme === "dark") && { theme }),
  };
}

function objectIn(kept: string | null): Readonly<Record<string, unknown>> {
  try {
    return { ...Object(JSON.parse(kept ?? "{}")) };
  } catch {
    return {};
  }
}

/** Keeps it for the next time, where the browser keeps anything. */
export function keepLooks({ language, theme }: Looks): void {
  keepText(browserStorage(), looksKey, JSON.stringify({ language, theme }));
}
