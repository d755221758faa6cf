/** What an address is for: a link that a customer presses, or something that the server itself fetches. */
export type UrlPurpose = "link" | "fetch";

/** Characters of an address. */
const longest = 2_048;

/**
 * Whether the address can be shown as a link or fetched. It is http or https (a link may be tel) and in full, names a host and no
 * user, and has no blank, no backslash, no control character and at most 2,048 characters. What is fetched has a host with a
 * public name or a public IPv4 number, however that is spelled: who resolves the name still has to look where it leads.
 */
export function isSafeUrl(text: string, purpose: UrlPurpose = "link"): boolean {
  if (text.length > longest || /[\s\p{Cc}\p{Cf}\p{Cs}\\]/u.test(text)) return false;
  if (purpose === "link" && /^tel:/i.test(text))
    return /^tel:(\/\/)?[+\d*#][\d().*#;=+-]*$/i.test(text);
  if (!/^https?:\/\/[^/?#@]+([/?#]|$)/i.test(text) || !URL.canParse(text)) return false;
  return purpose === "link" || isPublic(new URL(text).hostname.replace(/\.$/, ""));
}

/** Names that lead into the own machine or network, whoever resolves them. */
const insideNames = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|localdomain|arpa)$/i;

/** A parser of addresses has already written every spelling of a number as four parts. */
function isPublic(host: string): boolean {
  if (host.startsWith("[")) return false;
  const parts = host.split(".").map(Number);
  if (!parts.some(Number.isNaN))
    return parts.length === 4 && !insideNumbers.some((is) => is(parts));
  return host.includes(".") && !insideNames.test(host);
}

type Parts = readonly number[];

/** The IPv4 networks that are not the public internet (IANA special-purpose registry). */
const insideNumbers: readonly ((parts: Parts) => boolean)[] = [
  ([a = 0]) => [0, 10, 127].includes(a) || a >= 224,
  ([a = 0, b = 0]) => a === 100 && b >= 64 && b <= 127,
  ([a = 0, b = 0]) => a === 169 && b === 254,
  ([a = 0, b = 0]) => a === 172 && b >= 16 && b <= 31,
  ([a = 0, b = 0]) => a === 192 && (b === 168 || b === 0),
  ([a = 0, b = 0]) => a === 198 && [18, 19, 51].includes(b),
  ([a = 0, b = 0]) => a === 203 && b === 0,
];
