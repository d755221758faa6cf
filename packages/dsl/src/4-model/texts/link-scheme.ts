/** Schemes whose addresses name a host. */
const withHost: ReadonlySet<string> = new Set(["http", "https"]);

/** The scheme of the link in small letters: "https". Undefined where it is no address with a scheme. */
export function linkScheme(url: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
}

/** Whether the text is a whole address that a button can open. */
export function isLink(url: string): boolean {
  const scheme = linkScheme(url);
  if (scheme === undefined || /\s/.test(url) || !URL.canParse(url)) return false;
  if (scheme === "tel") return /^tel:\+?[0-9][0-9().*#-]*$/i.test(url);
  return !withHost.has(scheme) || /^https?:\/\/[^/?#]+/i.test(url);
}
