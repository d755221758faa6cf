/** An address that may stand behind a button. */
export interface SafeLink {
  readonly href: string;
  /** As the browser asks for it, letters of mixed scripts as `xn--`; null: a telephone number. */
  readonly host: string | null;
}

const longest = 2_048;

/** The address if it leads to a page or a telephone and nowhere else; null: show the words alone (threat S2). */
export function safeLink(written: string): SafeLink | null {
  if (written.length > longest || /[\p{Cc}\p{Cf}\s\\]/u.test(written)) return null;
  if (/^tel:[+\d][\d().-]*$/i.test(written)) return { href: written, host: null };
  if (!/^https?:\/\//i.test(written) || !URL.canParse(written)) return null;
  const { href, host, username, password } = new URL(written);
  return username === "" && password === "" ? { href, host } : null;
}
