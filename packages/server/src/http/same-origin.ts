import type { FastifyReply, FastifyRequest } from "fastify";
import { sendProblem } from "./problems.ts";

/** Whether a browser says that the request comes from a page of ours; programs say nothing of it. */
export function isSameOrigin({ headers, protocol }: FastifyRequest): boolean {
  const { origin, host = "", "sec-fetch-site": site } = headers;
  if (origin !== undefined) return origin === `${protocol}://${host}`;
  return site === undefined || site === "same-origin" || site === "none";
}

/** Refuses a socket that no page of ours opens: a browser always names the page's origin then. */
export async function refuseStrangePage(request: FastifyRequest, reply: FastifyReply) {
  if (request.headers.origin === undefined || !isSameOrigin(request)) {
    return sendProblem(reply, "badOrigin");
  }
}
