import type { FastifyRequest } from "fastify";

/** Whether a browser says that the request comes from a page of ours; programs say nothing of it. */
export function isSameOrigin({ headers, protocol }: FastifyRequest): boolean {
  const { origin, host = "", "sec-fetch-site": site } = headers;
  if (origin !== undefined) return origin === `${protocol}://${host}`;
  return site === undefined || site === "same-origin" || site === "none";
}
