import type { Surface } from "./scope.ts";

/** What a page may load and connect to, and who may show it, beside nothing at all. */
const page =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; base-uri 'none'";
const nothing = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** How the answers of a surface differ. `{ws}`: where sockets of this listener are; `{frames}`: who may frame the tenant's chat. `{nonce}`: of this answer alone. */
const surfaces: Readonly<Record<Surface, Readonly<Record<string, string>>>> = {
  api: { "Content-Security-Policy": nothing },
  console: {
    "Content-Security-Policy": `${page}; img-src 'self' blob:; connect-src 'self' {ws}; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
    "X-Frame-Options": "DENY",
  },
  studio: {
    "Content-Security-Policy": `${page.replace("style-src 'self'", "style-src 'self' 'nonce-{nonce}'")}; img-src 'self' blob:; connect-src 'self' {ws}; worker-src 'self'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default`,
    "X-Frame-Options": "DENY",
  },
  chat: {
    "Content-Security-Policy": `${page}; img-src 'self' blob:; connect-src 'self' {ws}; form-action 'none'; frame-ancestors {frames}`,
  },
  widget: {
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Access-Control-Allow-Origin": "*",
    "Cache-Control": "public, max-age=300",
  },
  picture: {
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Cache-Control": "public, max-age=31536000, immutable",
  },
  privatePicture: {
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Content-Disposition": "attachment",
    "Cache-Control": "private, no-store",
  },
  file: {
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cache-Control": "public, max-age=31536000, immutable",
  },
};

const always = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), clipboard-read=()",
  "Origin-Agent-Cluster": "?1",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-store",
} as const;

/** What the headers of an answer hang on. */
export interface AboutAnswer {
  /** It goes over https. */
  readonly secure: boolean;
  /** As it was asked for. */
  readonly host: string;
  /** Origins that may show the chat. */
  readonly frames?: readonly string[];
  readonly nonce?: string;
}

/** The headers of an answer. */
export function headersFor(
  surface: Surface,
  { secure, host, frames = [], nonce = "" }: AboutAnswer,
): Readonly<Record<string, string>> {
  const filled = Object.entries(surfaces[surface]).map(([name, value]) => [
    name,
    value
      .replace("{ws}", `${secure ? "wss" : "ws"}://${host}`)
      .replace("{nonce}", nonce)
      .replace("{frames}", frames.length === 0 ? "'none'" : frames.join(" ")),
  ]);
  return {
    ...always,
    ...(secure && { "Strict-Transport-Security": "max-age=31536000" }),
    ...Object.fromEntries(filled),
  };
}
