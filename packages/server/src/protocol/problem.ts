import * as z from "zod";
import { gateStand } from "./gates.ts";

/** What went wrong, by a name that programs can read. */
export const problemCodes = [
  "badRequest",
  "badOrigin",
  "conflict",
  "forbidden",
  "gateClosed",
  "gone",
  "internal",
  "notFound",
  "notReady",
  "notSignedIn",
  "tooLarge",
  "tooMany",
  "unavailable",
  "unsupportedMediaType",
  "wrongHost",
] as const;

/** The body of every answer that is no success: `application/problem+json`, without a word of what was asked. */
export const problem = z.object({
  code: z.enum(problemCodes),
  status: z.number().int(),
  /** Names the request in the server's log. */
  request: z.string(),
  /** Where the fault lies, as paths, where the request itself is at fault. */
  fields: z.array(z.object({ path: z.string(), ko: z.string(), en: z.string() })).optional(),
  /** What stands between a revision and its customers, where that was asked. */
  gates: z.array(gateStand).optional(),
  /** Milliseconds after which it may be asked again. */
  retryAfter: z.number().int().optional(),
});

/** See {@link problem}. */
export type Problem = z.infer<typeof problem>;
/** See {@link problemCodes}. */
export type ProblemCode = (typeof problemCodes)[number];
