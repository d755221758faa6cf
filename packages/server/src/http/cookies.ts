import type { FastifyReply, FastifyRequest } from "fastify";
import { sessions } from "../limits.ts";

/** Cookies of ours, each a secret: sent over https to this host alone, read by no script. How long they last, in milliseconds. */
const lasting = {
  "__Host-annae": sessions.staff,
  "__Host-annae-attempt": sessions.attempt,
} as const;

type CookieName = keyof typeof lasting;

/** The secret in that cookie; null: there is none. */
export function cookieIn({ headers }: FastifyRequest, name: CookieName): string | null {
  const given = (headers.cookie ?? "").split(";").map((one) => one.trim());
  const found = given.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);
  return found !== undefined && /^[\w-]{43}$/.test(found) ? found : null;
}

/** Sets the cookie, or takes it away where there is no secret. */
export function setCookie(reply: FastifyReply, name: CookieName, secret: string | null): void {
  const age = secret === null ? 0 : lasting[name] / 1_000;
  const rest = `Path=/; Max-Age=${age}; Secure; HttpOnly; SameSite=Lax`;
  reply.header("Set-Cookie", `${name}=${secret ?? ""}; ${rest}`);
}
