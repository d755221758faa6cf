/** Where images stand in payloads unless the command line says where they really are; a host that never exists (RFC 2606). */
export const defaultImageBase = "https://images.invalid/";

/** The address as a base that file names can be put behind; undefined where it is not an http or https address. */
export function imageBase(written: string): string | undefined {
  const url = URL.parse(written);
  if (url === null || !/^https?:$/.test(url.protocol) || url.search || url.hash) return undefined;
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
