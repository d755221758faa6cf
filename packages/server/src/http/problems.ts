import type { DecodeError } from "@annae/channel-kit/webhook";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import type { Problem, ProblemCode } from "../protocol/problem.ts";
import { UnfitRequest } from "./check-request.ts";

/** The HTTP status of each problem. */
const statuses: Readonly<Record<ProblemCode, number>> = {
  badRequest: 400,
  badOrigin: 403,
  conflict: 409,
  forbidden: 403,
  gateClosed: 409,
  gone: 410,
  internal: 500,
  notFound: 404,
  notReady: 503,
  notSignedIn: 401,
  tooLarge: 413,
  tooMany: 429,
  unavailable: 503,
  unsupportedMediaType: 415,
  wrongHost: 421,
};

/** Why something was not done. */
export interface NotDone {
  readonly ok: false;
  readonly code: ProblemCode;
  /** Milliseconds after which it may be asked again. */
  readonly retryAfter?: number | undefined;
  readonly fields?: Problem["fields"];
  readonly gates?: Problem["gates"];
}

/** A value that could not be read, as a problem tells it. */
export function notRead({ field, message }: DecodeError): NotDone {
  return { ok: false, code: "badRequest", fields: [{ path: field, ...message }] };
}

/** Answers with that problem and nothing else; also where the route's schema names other answers. */
export function sendProblem(
  reply: FastifyReply,
  code: ProblemCode,
  { retryAfter, fields, gates }: Pick<NotDone, "retryAfter" | "fields" | "gates"> = {},
): FastifyReply {
  const status = statuses[code];
  const body: Problem = { code, status, request: reply.request.id, retryAfter, fields, gates };
  if (retryAfter !== undefined) reply.header("Retry-After", Math.ceil(retryAfter / 1_000));
  return reply
    .code(status)
    .type("application/problem+json")
    .serializer((value) => JSON.stringify(value))
    .send(body);
}

/** Nothing of what was asked stands in the answer. */
export function answerNotFound(_: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendProblem(reply, "notFound");
}

/** What an error comes to. What it says stands in the log alone. */
export function answerError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (error instanceof UnfitRequest) return sendProblem(reply, "badRequest", notRead(error.fault));
  const code = codeOf(error.statusCode ?? 500);
  if (code === "internal") request.log.error({ error: error.message, stack: error.stack });
  return sendProblem(reply, code);
}

function codeOf(status: number): ProblemCode {
  const [known] = Object.entries(statuses).find(([, one]) => one === status) ?? [];
  const fitting = problemNamed(known);
  if (fitting !== undefined) return fitting;
  return status < 500 ? "badRequest" : "internal";
}

function problemNamed(name: string | undefined): ProblemCode | undefined {
  const names = Object.keys(statuses) as readonly ProblemCode[];
  return names.find((one) => one === name);
}
