import { printable } from "../printable.ts";
import type { Terminal } from "../terminal.ts";

/** What is worked on, on a line of its own that is written over. */
export interface ProofProgress {
  readonly show: (about: { readonly text: string; readonly events: number }) => void;
  readonly clear: () => void;
}

const words = {
  ko: (events: number) => `이벤트 ${events}개까지 확인`,
  en: (events: number) => `up to ${events} events`,
} as const;

/** Progress where a person watches, and none where nobody does. */
export function showProgress({ err, locale }: Pick<Terminal, "err" | "locale">): ProofProgress {
  const { width, write } = err;
  if (width === undefined) return { show: () => undefined, clear: () => undefined };
  let shown = "";
  const clear = () => {
    if (shown !== "") write("\r\u001b[K");
    shown = "";
  };
  return {
    clear,
    show: ({ text, events }) => {
      const line = `… ${printable(text)} (${words[locale](events)})`;
      const cut = [...line].slice(0, Math.floor(width / 2)).join("");
      if (cut === shown) return;
      clear();
      write(cut);
      shown = cut;
    },
  };
}
