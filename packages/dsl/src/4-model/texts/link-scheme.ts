import { isSafeUrl } from "@annae/channel-kit";

/** Schemes whose addresses can be told safe from unsafe. */
const known: ReadonlySet<string> = new Set(["http", "https", "tel"]);

/** The scheme of the link in small letters: "https". Undefined where it is no address with a scheme. */
export function linkScheme(url: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
}

/** Whether the text is a whole address that a button can open. */
export function isLink(url: string): boolean {
  const scheme = linkScheme(url);
  if (scheme === undefined) return false;
  return known.has(scheme) ? isSafeUrl(url) : !/\s/.test(url) && URL.canParse(url);
}
