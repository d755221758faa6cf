import { expect, test } from "vitest";
import { headersFor } from "./headers.ts";

const policyOf = (surface: Parameters<typeof headersFor>[0]) =>
  headersFor(surface, { secure: true, host: "desk.example", nonce: "n0" })[
    "Content-Security-Policy"
  ];

const every = "default-src 'none'; script-src 'self'";
const rest =
  "font-src 'self'; base-uri 'none'; img-src 'self' blob:; connect-src 'self' wss://desk.example";

test.each([
  [
    "studio",
    `${every}; style-src 'self' 'nonce-n0'; ${rest}; worker-src 'self'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default`,
  ],
  [
    "console",
    `${every}; style-src 'self'; ${rest}; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
  ],
  ["chat", `${every}; style-src 'self'; ${rest}; form-action 'none'; frame-ancestors 'none'`],
  ["api", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"],
  ["picture", "default-src 'none'; sandbox"],
] as const)("§4: %s may load, connect and be shown by nothing else", (surface, policy) => {
  expect(policyOf(surface)).toBe(policy);
});

test("§4: every answer keeps to its type and its origin, and over https to https", () => {
  const about = { host: "desk.example" };
  expect(headersFor("studio", { ...about, secure: true })).toMatchObject({
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
    "Origin-Agent-Cluster": "?1",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
    "Strict-Transport-Security": "max-age=31536000",
  });
  expect(headersFor("studio", { ...about, secure: false })).not.toHaveProperty(
    "Strict-Transport-Security",
  );
});
