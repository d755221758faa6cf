import type * as z from "zod";
import { problem } from "../protocol/problem.ts";

/** The answers of a route: its own on success, else a problem. */
export function answersWith<S extends z.ZodType>(success: S) {
  return { 200: success, "4xx": problem, "5xx": problem } as const;
}
